import type { Participation, ProgramKind } from '../../programs';
import type { Population } from '../../population';
import type { Code } from './descriptors';
import { districtId, schoolId, type EdFiTables } from './organizations';

const TYPES: Record<ProgramKind, string> = {
  TITLE_I: 'Title I Part A',
  ENGLISH_LEARNER: 'English as a Second Language (ESL)',
  HOMELESS: 'Homeless',
  FOOD_SERVICE: 'Student School Food Service',
  GIFTED: 'Gifted and Talented',
  MIGRANT: 'Migrant Education',
  CTE: 'Career and Technical Education',
};
const SERVICES: Record<string, string> = {
  'Reading intervention': 'Reading/Language Instructional Services',
  'Content-based instruction': 'Content-Based ESL',
  'Pull-out instruction': 'Pull-Out ESL',
  Transportation: 'Transportation Services',
  'School supplies': 'Emergency Assistance',
  Tutoring: 'Instructional Services',
  Enrichment: 'Counseling services',
};
const RESIDENCES = {
  SHELTER: 'Shelters',
  DOUBLED_UP: 'Doubled-up',
  HOTEL: 'Hotels/motels',
  UNSHELTERED: 'Unsheltered',
} as const;
const EXITS = {
  TRANSFERRED: 'Transferred to another district or school',
  RETURNED_TO_REGULAR: 'Transferred to regular education',
} as const;

/** The key of a student's association with a program, under which its parts stand in several tables. */
export function programKey(
  { district }: Population,
  { student, begin, name, organization }: Pick<Participation, 'student' | 'begin' | 'name'> & { organization: number },
  programtypedescriptorid: number,
) {
  return {
    begindate: begin,
    educationorganizationid: organization,
    programeducationorganizationid: districtId(district),
    programname: name,
    programtypedescriptorid,
    studentusi: student.number,
  };
}

/** What all programs share stands in one table; what a kind has beside it, in one of its own. */
export function addPrograms(tables: EdFiTables, population: Population, code: Code) {
  const { district, participations } = population;
  const known = new Set<string>();
  for (const participation of participations) {
    const { kind, name, school, end, exitReason, services, outsideRegularSession } = participation;
    const type = code('ProgramType', TYPES[kind]);
    if (!known.has(name)) {
      const program = { programname: name, programtypedescriptorid: type };
      tables.program.add({ educationorganizationid: districtId(district), ...program });
      known.add(name);
    }
    const key = programKey(population, { ...participation, organization: schoolId(district, school) }, type);
    const { table, service } = tablesOf(tables, kind);
    tables.generalstudentprogramassociation.add({
      ...key,
      enddate: end,
      reasonexiteddescriptorid: exitReason && code('ReasonExited', EXITS[exitReason]),
      servedoutsideofregularsession: outsideRegularSession,
      discriminator: `edfi.${table.name}`,
    });
    table.add({ ...key, ...ownColumns(participation, code) });
    for (const given of services) {
      const [to, column, set] = service;
      to.add({ ...key, [column]: code(set, SERVICES[given] ?? given) });
    }
  }
}

function tablesOf(tables: EdFiTables, kind: ProgramKind) {
  switch (kind) {
    case 'TITLE_I':
      return {
        table: tables.studenttitleipartaprogramassociation,
        service: [
          tables.studenttitleipartaprogramassociationtitleipartaprogramservice,
          'titleipartaprogramservicedescriptorid',
          'TitleIPartAProgramService',
        ],
      } as const;
    case 'ENGLISH_LEARNER':
      return {
        table: tables.studentlanguageinstructionprogramassociation,
        service: [
          tables.studentlanguageinstructionprogramassociationlanguageinst_268e07,
          'languageinstructionprogramservicedescriptorid',
          'LanguageInstructionProgramService',
        ],
      } as const;
    case 'HOMELESS':
      return {
        table: tables.studenthomelessprogramassociation,
        service: [
          tables.studenthomelessprogramassociationhomelessprogramservice,
          'homelessprogramservicedescriptorid',
          'HomelessProgramService',
        ],
      } as const;
    case 'FOOD_SERVICE':
      return {
        table: tables.studentschoolfoodserviceprogramassociation,
        service: [
          tables.studentschoolfoodserviceprogramassociationschoolfoodserv_85a0eb,
          'schoolfoodserviceprogramservicedescriptorid',
          'SchoolFoodServiceProgramService',
        ],
      } as const;
    case 'MIGRANT':
      return {
        table: tables.studentmigranteducationprogramassociation,
        service: [
          tables.studentmigranteducationprogramassociationmigranteducatio_d9dcd7,
          'migranteducationprogramservicedescriptorid',
          'MigrantEducationProgramService',
        ],
      } as const;
    case 'CTE':
      return {
        table: tables.studentcteprogramassociation,
        service: [
          tables.studentcteprogramassociationcteprogramservice,
          'cteprogramservicedescriptorid',
          'CTEProgramService',
        ],
      } as const;
    case 'GIFTED':
      return {
        table: tables.studentprogramassociation,
        service: [tables.studentprogramassociationservice, 'servicedescriptorid', 'Service'],
      } as const;
  }
}

function ownColumns({ kind, homeless, begin }: Participation, code: Code) {
  switch (kind) {
    case 'TITLE_I':
      return {
        titleipartaparticipantdescriptorid: code('TitleIPartAParticipant', 'Public Targeted Assistance Program'),
      };
    case 'ENGLISH_LEARNER':
      return { englishlearnerparticipation: true };
    case 'HOMELESS':
      return {
        homelessprimarynighttimeresidencedescriptorid:
          homeless && code('HomelessPrimaryNighttimeResidence', RESIDENCES[homeless.residence]),
        homelessunaccompaniedyouth: homeless?.unaccompanied ?? null,
      };
    case 'MIGRANT':
      return { lastqualifyingmove: begin, priorityforservices: false };
    case 'FOOD_SERVICE':
    case 'CTE':
    case 'GIFTED':
      return {};
  }
}
