import { table } from '../../table';

/** Students and what hangs on them as Ed-Fi ODS 5.2 lays them out. */
export function studentTables() {
  return {
    student: table(
      'student',
      `
        studentusi int!, birthcity varchar(30), birthcountrydescriptorid int, birthdate date!,
        birthinternationalprovince varchar(150), birthsexdescriptorid int, birthstateabbreviationdescriptorid int,
        citizenshipstatusdescriptorid int, dateenteredus date, firstname varchar(75)!,
        generationcodesuffix varchar(10), lastsurname varchar(75)!, maidenname varchar(75), middlename varchar(75),
        multiplebirthstatus boolean, personaltitleprefix varchar(30), personid varchar(32),
        preferredfirstname varchar(75), preferredlastsurname varchar(75), sourcesystemdescriptorid int,
        studentuniqueid varchar(32)!`,
      { key: 'studentusi', indexes: ['studentuniqueid'] },
    ),
    studentschoolassociation: table(
      'studentschoolassociation',
      `
        entrydate date!, schoolid bigint!, studentusi int!, calendarcode varchar(60), classofschoolyear smallint,
        educationorganizationid bigint, employedwhileenrolled boolean, enrollmenttypedescriptorid int,
        entrygradeleveldescriptorid int!, entrygradelevelreasondescriptorid int, entrytypedescriptorid int,
        exitwithdrawdate date, exitwithdrawtypedescriptorid int, fulltimeequivalency decimal(5,4),
        graduationplantypedescriptorid int, graduationschoolyear smallint, nextyeargradeleveldescriptorid int,
        nextyearschoolid bigint, primaryschool boolean, repeatgradeindicator boolean,
        residencystatusdescriptorid int, schoolchoice boolean, schoolchoicebasisdescriptorid int,
        schoolchoicetransfer boolean, schoolyear smallint, termcompletionindicator boolean`,
      { key: 'entrydate, schoolid, studentusi', indexes: ['studentusi', 'schoolid'] },
    ),
    studenteducationorganizationassociation: table(
      'studenteducationorganizationassociation',
      `
        educationorganizationid bigint!, studentusi int!, barriertointernetaccessinresidencedescriptorid int,
        genderidentity varchar(60), hispaniclatinoethnicity boolean, internetaccessinresidence boolean,
        internetaccesstypeinresidencedescriptorid int, internetperformanceinresidencedescriptorid int,
        limitedenglishproficiencydescriptorid int, loginid varchar(60), primarylearningdeviceaccessdescriptorid int,
        primarylearningdeviceawayfromschooldescriptorid int, primarylearningdeviceproviderdescriptorid int,
        profilethumbnail varchar(255), sexdescriptorid int, supportermilitaryconnectiondescriptorid int`,
      { key: 'educationorganizationid, studentusi', indexes: ['studentusi'] },
    ),
    studenteducationorganizationassociationaddress: table(
      'studenteducationorganizationassociationaddress',
      `
        educationorganizationid bigint!, studentusi int!, addresstypedescriptorid int!, city varchar(30)!,
        postalcode varchar(17)!, stateabbreviationdescriptorid int!, streetnumbername varchar(150)!,
        apartmentroomsuitenumber varchar(50), buildingsitenumber varchar(20), congressionaldistrict varchar(30),
        countyfipscode varchar(5), donotpublishindicator boolean, latitude varchar(20), localedescriptorid int,
        longitude varchar(20), nameofcounty varchar(30)`,
      {
        key: 'educationorganizationid, studentusi, addresstypedescriptorid, city, postalcode, stateabbreviationdescriptorid, streetnumbername',
      },
    ),
    studenteducationorganizationassociationelectronicmail: table(
      'studenteducationorganizationassociationelectronicmail',
      `
        educationorganizationid bigint!, studentusi int!, electronicmailaddress varchar(128)!,
        electronicmailtypedescriptorid int!, donotpublishindicator boolean, primaryemailaddressindicator boolean`,
      { key: 'educationorganizationid, studentusi, electronicmailaddress, electronicmailtypedescriptorid' },
    ),
    studenteducationorganizationassociationrace: table(
      'studenteducationorganizationassociationrace',
      `
        educationorganizationid bigint!, studentusi int!, racedescriptorid int!`,
      { key: 'educationorganizationid, studentusi, racedescriptorid' },
    ),
    studenteducationorganizationassociationstudentcharacteristic: table(
      'studenteducationorganizationassociationstudentcharacteristic',
      `
        educationorganizationid bigint!, studentusi int!, studentcharacteristicdescriptorid int!,
        designatedby varchar(60)`,
      { key: 'educationorganizationid, studentusi, studentcharacteristicdescriptorid' },
    ),
    studenteducationorganizationassociationstudentcharacteri_a18fcf: table(
      'studenteducationorganizationassociationstudentcharacteri_a18fcf',
      `
        educationorganizationid bigint!, studentusi int!, studentcharacteristicdescriptorid int!, begindate date!,
        enddate date`,
      { key: 'educationorganizationid, studentusi, studentcharacteristicdescriptorid, begindate' },
    ),
    studenteducationorganizationassociationstudentidentifica_c15030: table(
      'studenteducationorganizationassociationstudentidentifica_c15030',
      `
        educationorganizationid bigint!, studentusi int!, assigningorganizationidentificationcode varchar(60)!,
        studentidentificationsystemdescriptorid int!, identificationcode varchar(60)!`,
      {
        key: 'educationorganizationid, studentusi, assigningorganizationidentificationcode, studentidentificationsystemdescriptorid',
      },
    ),
    studenteducationorganizationassociationtelephone: table(
      'studenteducationorganizationassociationtelephone',
      `
        educationorganizationid bigint!, studentusi int!, telephonenumber varchar(24)!,
        telephonenumbertypedescriptorid int!, donotpublishindicator boolean, orderofpriority int,
        textmessagecapabilityindicator boolean`,
      { key: 'educationorganizationid, studentusi, telephonenumber, telephonenumbertypedescriptorid' },
    ),
    contact: table(
      'contact',
      `
        contactusi int!, contactuniqueid varchar(32)!, firstname varchar(75)!, genderidentity varchar(60),
        generationcodesuffix varchar(10), highestcompletedlevelofeducationdescriptorid int,
        lastsurname varchar(75)!, loginid varchar(60), maidenname varchar(75), middlename varchar(75),
        personaltitleprefix varchar(30), personid varchar(32), preferredfirstname varchar(75),
        preferredlastsurname varchar(75), sexdescriptorid int, sourcesystemdescriptorid int`,
      { key: 'contactusi', indexes: ['contactuniqueid'] },
    ),
    contactaddress: table(
      'contactaddress',
      `
        contactusi int!, addresstypedescriptorid int!, city varchar(30)!, postalcode varchar(17)!,
        stateabbreviationdescriptorid int!, streetnumbername varchar(150)!, apartmentroomsuitenumber varchar(50),
        buildingsitenumber varchar(20), congressionaldistrict varchar(30), countyfipscode varchar(5),
        donotpublishindicator boolean, latitude varchar(20), localedescriptorid int, longitude varchar(20),
        nameofcounty varchar(30)`,
      { key: 'contactusi, addresstypedescriptorid, city, postalcode, stateabbreviationdescriptorid, streetnumbername' },
    ),
    contactaddressperiod: table(
      'contactaddressperiod',
      `
        contactusi int!, addresstypedescriptorid int!, city varchar(30)!, postalcode varchar(17)!,
        stateabbreviationdescriptorid int!, streetnumbername varchar(150)!, begindate date!, enddate date`,
      {
        key: 'contactusi, addresstypedescriptorid, city, postalcode, stateabbreviationdescriptorid, streetnumbername, begindate',
      },
    ),
    contactelectronicmail: table(
      'contactelectronicmail',
      `
        contactusi int!, electronicmailaddress varchar(128)!, electronicmailtypedescriptorid int!,
        donotpublishindicator boolean, primaryemailaddressindicator boolean`,
      { key: 'contactusi, electronicmailaddress, electronicmailtypedescriptorid' },
    ),
    contacttelephone: table(
      'contacttelephone',
      `
        contactusi int!, telephonenumber varchar(24)!, telephonenumbertypedescriptorid int!,
        donotpublishindicator boolean, orderofpriority int, textmessagecapabilityindicator boolean`,
      { key: 'contactusi, telephonenumber, telephonenumbertypedescriptorid' },
    ),
    studentcontactassociation: table(
      'studentcontactassociation',
      `
        contactusi int!, studentusi int!, contactpriority int, contactrestrictions varchar(250),
        emergencycontactstatus boolean, legalguardian boolean, liveswith boolean, primarycontactstatus boolean,
        relationdescriptorid int`,
      { key: 'contactusi, studentusi', indexes: ['studentusi'] },
    ),
    studentsectionassociation: table(
      'studentsectionassociation',
      `
        begindate date!, localcoursecode varchar(60)!, schoolid bigint!, schoolyear smallint!,
        sectionidentifier varchar(255)!, sessionname varchar(60)!, studentusi int!, attemptstatusdescriptorid int,
        dualcrediteducationorganizationid bigint, dualcreditindicator boolean,
        dualcreditinstitutiondescriptorid int, dualcredittypedescriptorid int,
        dualhighschoolcreditindicator boolean, enddate date, homeroomindicator boolean,
        repeatidentifierdescriptorid int, teacherstudentdatalinkexclusion boolean`,
      {
        key: 'begindate, localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, studentusi',
        indexes: ['studentusi', 'localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname'],
      },
    ),
    grade: table(
      'grade',
      `
        begindate date!, gradetypedescriptorid int!, gradingperioddescriptorid int!, gradingperiodname varchar(60)!,
        gradingperiodschoolyear smallint!, localcoursecode varchar(60)!, schoolid bigint!, schoolyear smallint!,
        sectionidentifier varchar(255)!, sessionname varchar(60)!, studentusi int!, currentgradeasofdate date,
        currentgradeindicator boolean, diagnosticstatement varchar(1024), gradeearneddescription varchar(64),
        lettergradeearned varchar(20), numericgradeearned decimal(9,2), performancebaseconversiondescriptorid int`,
      {
        key: 'begindate, gradetypedescriptorid, gradingperioddescriptorid, gradingperiodname, gradingperiodschoolyear, localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, studentusi',
        indexes: [
          'studentusi',
          'begindate, localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, studentusi',
        ],
      },
    ),
    studenteducationorganizationassociationaddressperiod: table(
      'studenteducationorganizationassociationaddressperiod',
      `
        educationorganizationid bigint!, studentusi int!, addresstypedescriptorid int!, city varchar(30)!,
        postalcode varchar(17)!, stateabbreviationdescriptorid int!, streetnumbername varchar(150)!, begindate date!,
        enddate date`,
      {
        key: 'educationorganizationid, studentusi, addresstypedescriptorid, city, postalcode, stateabbreviationdescriptorid, streetnumbername, begindate',
      },
    ),
    studenteducationorganizationassociationlanguage: table(
      'studenteducationorganizationassociationlanguage',
      `
        educationorganizationid bigint!, studentusi int!, languagedescriptorid int!`,
      { key: 'educationorganizationid, studentusi, languagedescriptorid' },
    ),
    studenteducationorganizationassociationlanguageuse: table(
      'studenteducationorganizationassociationlanguageuse',
      `
        educationorganizationid bigint!, studentusi int!, languagedescriptorid int!,
        languageusedescriptorid int!`,
      { key: 'educationorganizationid, studentusi, languagedescriptorid, languageusedescriptorid' },
    ),
    studenteducationorganizationassociationtribalaffiliation: table(
      'studenteducationorganizationassociationtribalaffiliation',
      `
        educationorganizationid bigint!, studentusi int!, tribalaffiliationdescriptorid int!`,
      { key: 'educationorganizationid, studentusi, tribalaffiliationdescriptorid' },
    ),
    studenteducationorganizationresponsibilityassociation: table(
      'studenteducationorganizationresponsibilityassociation',
      `
        begindate date!, educationorganizationid bigint!, responsibilitydescriptorid int!, studentusi int!, enddate date`,
      { key: 'begindate, educationorganizationid, responsibilitydescriptorid, studentusi', indexes: ['studentusi'] },
    ),
    contactlanguage: table(
      'contactlanguage',
      `
        contactusi int!, languagedescriptorid int!`,
      { key: 'contactusi, languagedescriptorid' },
    ),
    studentschoolattendanceevent: table(
      'studentschoolattendanceevent',
      `
        attendanceeventcategorydescriptorid int!, eventdate date!, schoolid bigint!, schoolyear smallint!,
        sessionname varchar(60)!, studentusi int!, arrivaltime time, attendanceeventreason varchar(255),
        departuretime time, educationalenvironmentdescriptorid int, eventduration decimal(3,2),
        schoolattendanceduration int`,
      {
        key: 'attendanceeventcategorydescriptorid, eventdate, schoolid, schoolyear, sessionname, studentusi',
        indexes: ['studentusi', 'schoolid'],
      },
    ),
    studentsectionattendanceevent: table(
      'studentsectionattendanceevent',
      `
        attendanceeventcategorydescriptorid int!, eventdate date!, localcoursecode varchar(60)!, schoolid bigint!,
        schoolyear smallint!, sectionidentifier varchar(255)!, sessionname varchar(60)!, studentusi int!,
        arrivaltime time, attendanceeventreason varchar(255), departuretime time,
        educationalenvironmentdescriptorid int, eventduration decimal(3,2), sectionattendanceduration int`,
      {
        key: 'attendanceeventcategorydescriptorid, eventdate, localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, studentusi',
        indexes: ['studentusi', 'localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname'],
      },
    ),
    studentsectionattendanceeventclassperiod: table(
      'studentsectionattendanceeventclassperiod',
      `
        attendanceeventcategorydescriptorid int!, eventdate date!, localcoursecode varchar(60)!, schoolid bigint!,
        schoolyear smallint!, sectionidentifier varchar(255)!, sessionname varchar(60)!, studentusi int!,
        classperiodname varchar(60)!`,
      {
        key: 'attendanceeventcategorydescriptorid, eventdate, localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, studentusi, classperiodname',
        indexes: ['studentusi'],
      },
    ),
  };
}
