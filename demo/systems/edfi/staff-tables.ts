import { table } from '../../table';

/** Staff as Ed-Fi ODS 5.2 lays them out. */
export function staffTables() {
  return {
    staff: table(
      'staff',
      `
        staffusi int!, birthdate date, citizenshipstatusdescriptorid int, firstname varchar(75)!,
        genderidentity varchar(60), generationcodesuffix varchar(10),
        highestcompletedlevelofeducationdescriptorid int, highlyqualifiedteacher boolean,
        hispaniclatinoethnicity boolean, lastsurname varchar(75)!, loginid varchar(60), maidenname varchar(75),
        middlename varchar(75), personaltitleprefix varchar(30), personid varchar(32),
        preferredfirstname varchar(75), preferredlastsurname varchar(75), sexdescriptorid int,
        sourcesystemdescriptorid int, staffuniqueid varchar(32)!, yearsofpriorprofessionalexperience decimal(5,2),
        yearsofpriorteachingexperience decimal(5,2)`,
      { key: 'staffusi', indexes: ['staffuniqueid'] },
    ),
    staffelectronicmail: table(
      'staffelectronicmail',
      `
        staffusi int!, electronicmailaddress varchar(128)!, electronicmailtypedescriptorid int!,
        donotpublishindicator boolean, primaryemailaddressindicator boolean`,
      { key: 'staffusi, electronicmailaddress, electronicmailtypedescriptorid' },
    ),
    staffidentificationcode: table(
      'staffidentificationcode',
      `
        staffusi int!, staffidentificationsystemdescriptorid int!,
        assigningorganizationidentificationcode varchar(60), identificationcode varchar(60)!`,
      { key: 'staffusi, staffidentificationsystemdescriptorid' },
    ),
    staffrace: table(
      'staffrace',
      `
        staffusi int!, racedescriptorid int!`,
      { key: 'staffusi, racedescriptorid' },
    ),
    staffeducationorganizationassignmentassociation: table(
      'staffeducationorganizationassignmentassociation',
      `
        begindate date!, educationorganizationid bigint!, staffclassificationdescriptorid int!, staffusi int!,
        credentialidentifier varchar(60), employmenteducationorganizationid bigint,
        employmentstatusdescriptorid int, employmenthiredate date, enddate date, fulltimeequivalency decimal(5,4),
        orderofassignment int, positiontitle varchar(100), stateofissuestateabbreviationdescriptorid int`,
      {
        key: 'begindate, educationorganizationid, staffclassificationdescriptorid, staffusi',
        indexes: ['staffusi', 'educationorganizationid'],
      },
    ),
    staffeducationorganizationemploymentassociation: table(
      'staffeducationorganizationemploymentassociation',
      `
        educationorganizationid bigint!, employmentstatusdescriptorid int!, hiredate date!, staffusi int!,
        annualwage money, credentialidentifier varchar(60), department varchar(60), enddate date,
        fulltimeequivalency decimal(5,4), hourlywage money, offerdate date, separationdescriptorid int,
        separationreasondescriptorid int, stateofissuestateabbreviationdescriptorid int`,
      { key: 'educationorganizationid, employmentstatusdescriptorid, hiredate, staffusi' },
    ),
    staffschoolassociation: table(
      'staffschoolassociation',
      `
        programassignmentdescriptorid int!, schoolid bigint!, staffusi int!, calendarcode varchar(60),
        schoolyear smallint`,
      { key: 'programassignmentdescriptorid, schoolid, staffusi', indexes: ['staffusi', 'schoolid'] },
    ),
    staffsectionassociation: table(
      'staffsectionassociation',
      `
        begindate date!, localcoursecode varchar(60)!, schoolid bigint!, schoolyear smallint!,
        sectionidentifier varchar(255)!, sessionname varchar(60)!, staffusi int!,
        classroompositiondescriptorid int!, enddate date, highlyqualifiedteacher boolean,
        percentagecontribution decimal(5,4), teacherstudentdatalinkexclusion boolean`,
      {
        key: 'begindate, localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, staffusi',
        indexes: ['staffusi', 'localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname'],
      },
    ),
  };
}
