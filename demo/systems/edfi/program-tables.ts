import { table } from '../../table';

/** What the association of a student with a program of any kind begins with, and all of its key. */
const KEY =
  'begindate, educationorganizationid, programeducationorganizationid, programname, programtypedescriptorid, studentusi';
const KEY_COLUMNS = `
  begindate date!, educationorganizationid bigint!, programeducationorganizationid bigint!, programname varchar(60)!,
  programtypedescriptorid int!, studentusi int!`;

/** Programs as Ed-Fi ODS 5.2 lays them out: a base table, one for each kind, and one for the services of each kind. */
export function programTables() {
  return {
    program: table(
      'program',
      `
        educationorganizationid bigint!, programname varchar(60)!, programtypedescriptorid int!, programid varchar(20)`,
      { key: 'educationorganizationid, programname, programtypedescriptorid' },
    ),
    generalstudentprogramassociation: association(
      'generalstudentprogramassociation',
      `
        enddate date, reasonexiteddescriptorid int, servedoutsideofregularsession boolean, discriminator varchar(128)`,
    ),
    studentspecialeducationprogramassociation: association(
      'studentspecialeducationprogramassociation',
      `
        ideaeligibility boolean, iepbegindate date, iependdate date, iepreviewdate date, lastevaluationdate date,
        medicallyfragile boolean, multiplydisabled boolean, reductioninhoursperweekcomparedtopeers decimal(5,2),
        schoolhoursperweek decimal(5,2), shortenedschooldayindicator boolean, specialeducationexitdate date,
        specialeducationexitexplained varchar(1024), specialeducationexitreasondescriptorid int,
        specialeducationhoursperweek decimal(5,2), specialeducationsettingdescriptorid int`,
    ),
    studentspecialeducationprogramassociationdisability: association(
      'studentspecialeducationprogramassociationdisability',
      `
        disabilitydescriptorid int!, disabilitydeterminationsourcetypedescriptorid int,
        disabilitydiagnosis varchar(80), orderofdisability int`,
      'disabilitydescriptorid',
    ),
    studentspecialeducationprogramassociationspecialeducatio_a51ff9: services(
      'studentspecialeducationprogramassociationspecialeducatio_a51ff9',
      'specialeducationprogramservicedescriptorid',
    ),
    studentspecialeducationprogramassociationserviceprovider: association(
      'studentspecialeducationprogramassociationserviceprovider',
      'staffusi int!, primaryprovider boolean',
      'staffusi',
    ),
    studentsection504programassociation: association(
      'studentsection504programassociation',
      `
        accommodationplan boolean, section504disabilitydescriptorid int, section504eligibility boolean!,
        section504eligibilitydecisiondate date, section504meetingdate date`,
    ),
    studenttitleipartaprogramassociation: association(
      'studenttitleipartaprogramassociation',
      'titleipartaparticipantdescriptorid int!',
    ),
    studenttitleipartaprogramassociationtitleipartaprogramservice: services(
      'studenttitleipartaprogramassociationtitleipartaprogramservice',
      'titleipartaprogramservicedescriptorid',
    ),
    studentlanguageinstructionprogramassociation: association(
      'studentlanguageinstructionprogramassociation',
      'dosage int, englishlearnerparticipation boolean',
    ),
    studentlanguageinstructionprogramassociationlanguageinst_268e07: services(
      'studentlanguageinstructionprogramassociationlanguageinst_268e07',
      'languageinstructionprogramservicedescriptorid',
    ),
    studenthomelessprogramassociation: association(
      'studenthomelessprogramassociation',
      `
        awaitingfostercare boolean, homelessprimarynighttimeresidencedescriptorid int,
        homelessunaccompaniedyouth boolean`,
    ),
    studenthomelessprogramassociationhomelessprogramservice: services(
      'studenthomelessprogramassociationhomelessprogramservice',
      'homelessprogramservicedescriptorid',
    ),
    studentschoolfoodserviceprogramassociation: association(
      'studentschoolfoodserviceprogramassociation',
      'directcertification boolean',
    ),
    studentschoolfoodserviceprogramassociationschoolfoodserv_85a0eb: services(
      'studentschoolfoodserviceprogramassociationschoolfoodserv_85a0eb',
      'schoolfoodserviceprogramservicedescriptorid',
    ),
    studentmigranteducationprogramassociation: association(
      'studentmigranteducationprogramassociation',
      `
        continuationofservicesreasondescriptorid int, eligibilityexpirationdate date, lastqualifyingmove date!,
        priorityforservices boolean!, qualifyingarrivaldate date, stateresidencydate date, usinitialentry date,
        usinitialschoolentry date, usmostrecententry date`,
    ),
    studentmigranteducationprogramassociationmigranteducatio_d9dcd7: services(
      'studentmigranteducationprogramassociationmigranteducatio_d9dcd7',
      'migranteducationprogramservicedescriptorid',
    ),
    studentneglectedordelinquentprogramassociationneglectedo_520251: services(
      'studentneglectedordelinquentprogramassociationneglectedo_520251',
      'neglectedordelinquentprogramservicedescriptorid',
    ),
    studentcteprogramassociation: association(
      'studentcteprogramassociation',
      `
        nontraditionalgenderstatus boolean, privatecteprogram boolean, technicalskillsassessmentdescriptorid int`,
    ),
    studentcteprogramassociationcteprogramservice: services(
      'studentcteprogramassociationcteprogramservice',
      'cteprogramservicedescriptorid',
      'cipcode varchar(120)',
    ),
    studentprogramassociation: association('studentprogramassociation'),
    studentprogramassociationservice: services('studentprogramassociationservice', 'servicedescriptorid'),
  };
}

/** A table with the key of an association, and columns of its own; `more` are further parts of its key. */
function association(name: string, columns = '', more = '') {
  const all = [KEY_COLUMNS, columns].filter(Boolean).join(', ');
  return table(name, all, { key: more ? `${KEY}, ${more}` : KEY, indexes: ['studentusi'] });
}

function services(name: string, descriptor: string, more?: string) {
  const days = 'primaryindicator boolean, servicebegindate date, serviceenddate date';
  return association(name, [`${descriptor} int!`, more, days].filter(Boolean).join(', '), descriptor);
}
