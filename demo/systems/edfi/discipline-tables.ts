import { table } from '../../table';

/** Incidents and actions as Ed-Fi ODS 5.2 lays them out. */
export function disciplineTables() {
  return {
    disciplineincident: table(
      'disciplineincident',
      `
        incidentidentifier varchar(36)!, schoolid bigint!, casenumber varchar(20), incidentcost money,
        incidentdate date!, incidentdescription varchar(1024), incidentlocationdescriptorid int, incidenttime time,
        reportedtolawenforcement boolean, reporterdescriptiondescriptorid int, reportername varchar(75)`,
      { key: 'incidentidentifier, schoolid', indexes: ['schoolid'] },
    ),
    disciplineincidentbehavior: table(
      'disciplineincidentbehavior',
      `
        incidentidentifier varchar(36)!, schoolid bigint!, behaviordescriptorid int!,
        behaviordetaileddescription varchar(1024)`,
      { key: 'incidentidentifier, schoolid, behaviordescriptorid' },
    ),
    disciplineincidentweapon: table(
      'disciplineincidentweapon',
      `
        incidentidentifier varchar(36)!, schoolid bigint!, weapondescriptorid int!`,
      { key: 'incidentidentifier, schoolid, weapondescriptorid' },
    ),
    studentdisciplineincidentbehaviorassociation: table(
      'studentdisciplineincidentbehaviorassociation',
      `
        behaviordescriptorid int!, incidentidentifier varchar(36)!, schoolid bigint!, studentusi int!,
        behaviordetaileddescription varchar(1024)`,
      {
        key: 'behaviordescriptorid, incidentidentifier, schoolid, studentusi',
        indexes: ['studentusi', 'incidentidentifier, schoolid'],
      },
    ),
    studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21: table(
      'studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21',
      `
        behaviordescriptorid int!, incidentidentifier varchar(36)!, schoolid bigint!, studentusi int!,
        disciplineincidentparticipationcodedescriptorid int!`,
      {
        key: 'behaviordescriptorid, incidentidentifier, schoolid, studentusi, disciplineincidentparticipationcodedescriptorid',
      },
    ),
    studentdisciplineincidentbehaviorassociationweapon: table(
      'studentdisciplineincidentbehaviorassociationweapon',
      `
        behaviordescriptorid int!, incidentidentifier varchar(36)!, schoolid bigint!, studentusi int!,
        weapondescriptorid int!`,
      { key: 'behaviordescriptorid, incidentidentifier, schoolid, studentusi, weapondescriptorid' },
    ),
    studentdisciplineincidentnonoffenderassociation: table(
      'studentdisciplineincidentnonoffenderassociation',
      `
        incidentidentifier varchar(36)!, schoolid bigint!, studentusi int!`,
      { key: 'incidentidentifier, schoolid, studentusi', indexes: ['studentusi'] },
    ),
    studentdisciplineincidentnonoffenderassociationdisciplin_4c979a: table(
      'studentdisciplineincidentnonoffenderassociationdisciplin_4c979a',
      `
        incidentidentifier varchar(36)!, schoolid bigint!, studentusi int!,
        disciplineincidentparticipationcodedescriptorid int!`,
      { key: 'incidentidentifier, schoolid, studentusi, disciplineincidentparticipationcodedescriptorid' },
    ),
    disciplineaction: table(
      'disciplineaction',
      `
        disciplineactionidentifier varchar(36)!, disciplinedate date!, studentusi int!,
        actualdisciplineactionlength decimal(5,2), assignmentschoolid bigint, disciplineactionlength decimal(5,2),
        disciplineactionlengthdifferencereasondescriptorid int, iepplacementmeetingindicator boolean,
        relatedtozerotolerancepolicy boolean, responsibilityschoolid bigint!`,
      { key: 'disciplineactionidentifier, disciplinedate, studentusi', indexes: ['studentusi'] },
    ),
    disciplineactiondiscipline: table(
      'disciplineactiondiscipline',
      `
        disciplineactionidentifier varchar(36)!, disciplinedate date!, studentusi int!,
        disciplinedescriptorid int!`,
      { key: 'disciplineactionidentifier, disciplinedate, studentusi, disciplinedescriptorid' },
    ),
    disciplineactionstudentdisciplineincidentbehaviorassociation: table(
      'disciplineactionstudentdisciplineincidentbehaviorassociation',
      `
        disciplineactionidentifier varchar(36)!, disciplinedate date!, studentusi int!,
        behaviordescriptorid int!, incidentidentifier varchar(36)!, schoolid bigint!`,
      {
        key: 'disciplineactionidentifier, disciplinedate, studentusi, behaviordescriptorid, incidentidentifier, schoolid',
        indexes: ['incidentidentifier, schoolid, studentusi'],
      },
    ),
  };
}
