import type { Population } from '../../population';
import type { Disability, Setting } from '../../special-education';
import type { Code } from './descriptors';
import { districtId, type EdFiTables } from './organizations';
import { programKey } from './programs';

const DISABILITIES: Record<Disability, string> = {
  AUTISM: 'Autism Spectrum Disorders',
  EMOTIONAL_DISTURBANCE: 'Serious Emotional Disability',
  HEARING_IMPAIRMENT: 'Hearing Impairment, including Deafness',
  INTELLECTUAL_DISABILITY: 'Intellectual Disability',
  OTHER_HEALTH: 'Other Health Impairment',
  SPECIFIC_LEARNING: 'Specific Learning Disability',
  SPEECH_LANGUAGE: 'Speech or Language Impairment',
};
const SOURCES = { PSYCHOLOGIST: 'By school psychologist or other psychologist', PHYSICIAN: 'By physician' } as const;
const SETTINGS: Record<Setting, string> = {
  REGULAR_80: 'Inside regular class 80% or more of the day',
  REGULAR_40_TO_79: 'Inside regular class between 40-79% of the day',
  REGULAR_UNDER_40: 'Inside regular class less than 40% of the day',
  SEPARATE_SCHOOL: 'Separate school',
  HOMEBOUND: 'Homebound/Hospital',
};
const EXITS = {
  NO_LONGER_ELIGIBLE: 'No longer eligible for Special Education',
  TRANSFERRED: 'Transferred out',
} as const;
const SERVICES: Record<string, readonly [string, 'own'?]> = {
  'Speech-Language Pathology': ['Speech-Language And Audiology Services'],
  'Occupational Therapy': ['Occupational And Physical Therapy'],
  Counseling: ['Counseling Services'],
};
const REASONS_504: Record<string, readonly [string, 'own'?]> = {
  'Attention deficit hyperactivity disorder': ['Attention Deficit Hyperactivity Disorder'],
  Epilepsy: ['Epilepsy'],
};

export function addSpecialEducation(tables: EdFiTables, population: Population, code: Code) {
  const { district, specialEducation, caseloads } = population;
  const organization = districtId(district);
  const type = code('ProgramType', 'Special Education');
  const name = 'Special Education';
  tables.program.add({ educationorganizationid: organization, programname: name, programtypedescriptorid: type });
  const providers = new Map(
    caseloads.filter(({ kind }) => kind === 'SPECIAL_EDUCATION').map(({ student, staff }) => [student, staff]),
  );
  for (const { student, begin, exit, iep, disabilities, services, setting, ...facts } of specialEducation) {
    const key = programKey(population, { student, begin, name, organization }, type);
    const table = tables.studentspecialeducationprogramassociation;
    tables.generalstudentprogramassociation.add({
      ...key,
      enddate: exit?.date ?? null,
      servedoutsideofregularsession: false,
      discriminator: `edfi.${table.name}`,
    });
    table.add({
      ...key,
      ideaeligibility: facts.eligible,
      iepbegindate: iep?.begin ?? null,
      iependdate: iep?.end ?? null,
      iepreviewdate: iep?.reviewed ?? null,
      lastevaluationdate: facts.lastEvaluation,
      medicallyfragile: facts.medicallyFragile,
      multiplydisabled: disabilities.length > 1,
      specialeducationexitdate: exit?.date ?? null,
      specialeducationexitreasondescriptorid: exit && code('SpecialEducationExitReason', EXITS[exit.reason]),
      specialeducationhoursperweek: facts.hoursPerWeek,
      specialeducationsettingdescriptorid: setting && code('SpecialEducationSetting', SETTINGS[setting]),
    });
    const provider = providers.get(student);
    if (provider)
      tables.studentspecialeducationprogramassociationserviceprovider.add({
        ...key,
        staffusi: provider.number,
        primaryprovider: true,
      });
    disabilities.forEach(({ kind, determinedBy }, index) =>
      tables.studentspecialeducationprogramassociationdisability.add({
        ...key,
        disabilitydescriptorid: code('Disability', DISABILITIES[kind]),
        disabilitydeterminationsourcetypedescriptorid:
          determinedBy && code('DisabilityDeterminationSourceType', SOURCES[determinedBy]),
        orderofdisability: index + 1,
      }),
    );
    for (const service of services) {
      const specialeducationprogramservicedescriptorid = code(
        'SpecialEducationProgramService',
        ...(SERVICES[service] ?? ([service, 'own'] as const)),
      );
      tables.studentspecialeducationprogramassociationspecialeducatio_a51ff9.add({
        ...key,
        specialeducationprogramservicedescriptorid,
      });
    }
  }
}

export function addSection504(tables: EdFiTables, population: Population, code: Code) {
  const { district, section504 } = population;
  const organization = districtId(district);
  const type = code('ProgramType', 'Section 504 Placement');
  const name = 'Section 504';
  tables.program.add({ educationorganizationid: organization, programname: name, programtypedescriptorid: type });
  for (const { student, begin, eligible, plan, disability, meeting } of section504) {
    const key = programKey(population, { student, begin, name, organization }, type);
    const table = tables.studentsection504programassociation;
    tables.generalstudentprogramassociation.add({ ...key, discriminator: `edfi.${table.name}` });
    table.add({
      ...key,
      accommodationplan: plan,
      section504disabilitydescriptorid:
        disability && code('Section504Disability', ...(REASONS_504[disability] ?? ([disability, 'own'] as const))),
      section504eligibility: eligible,
      section504meetingdate: meeting,
    });
  }
}
