import { table } from '../../table';

/** Organisations, terms and courses as Ed-Fi ODS 5.2 lays them out, without the API's own columns (id, createdate ...). */
export function catalogueTables() {
  return {
    descriptor: table(
      'descriptor',
      `
        descriptorid int!, namespace varchar(255)!, codevalue varchar(50)!, shortdescription varchar(75)!,
        description varchar(1024), priordescriptorid int, effectivebegindate date, effectiveenddate date,
        discriminator varchar(128), uri varchar(306)`,
      { key: 'descriptorid', indexes: ['namespace, codevalue'] },
    ),
    educationorganization: table(
      'educationorganization',
      `
        educationorganizationid bigint!, nameofinstitution varchar(75)!, operationalstatusdescriptorid int,
        shortnameofinstitution varchar(75), website varchar(255), discriminator varchar(128)`,
      { key: 'educationorganizationid' },
    ),
    educationorganizationaddress: table(
      'educationorganizationaddress',
      `
        educationorganizationid bigint!, addresstypedescriptorid int!, city varchar(30)!, postalcode varchar(17)!,
        stateabbreviationdescriptorid int!, streetnumbername varchar(150)!, apartmentroomsuitenumber varchar(50),
        buildingsitenumber varchar(20), congressionaldistrict varchar(30), countyfipscode varchar(5),
        donotpublishindicator boolean, latitude varchar(20), localedescriptorid int, longitude varchar(20),
        nameofcounty varchar(30)`,
      {
        key: 'educationorganizationid, addresstypedescriptorid, city, postalcode, stateabbreviationdescriptorid, streetnumbername',
      },
    ),
    educationorganizationcategory: table(
      'educationorganizationcategory',
      `
        educationorganizationid bigint!, educationorganizationcategorydescriptorid int!`,
      { key: 'educationorganizationid, educationorganizationcategorydescriptorid' },
    ),
    educationorganizationidentificationcode: table(
      'educationorganizationidentificationcode',
      `
        educationorganizationid bigint!, educationorganizationidentificationsystemdescriptorid int!,
        identificationcode varchar(60)!`,
      { key: 'educationorganizationid, educationorganizationidentificationsystemdescriptorid' },
    ),
    educationorganizationinstitutiontelephone: table(
      'educationorganizationinstitutiontelephone',
      `
        educationorganizationid bigint!, institutiontelephonenumbertypedescriptorid int!,
        telephonenumber varchar(24)!`,
      { key: 'educationorganizationid, institutiontelephonenumbertypedescriptorid' },
    ),
    localeducationagency: table(
      'localeducationagency',
      `
        localeducationagencyid bigint!, charterstatusdescriptorid int, educationservicecenterid bigint,
        localeducationagencycategorydescriptorid int!, parentlocaleducationagencyid bigint,
        stateeducationagencyid bigint`,
      { key: 'localeducationagencyid' },
    ),
    school: table(
      'school',
      `
        schoolid bigint!, administrativefundingcontroldescriptorid int, charterapprovalagencytypedescriptorid int,
        charterapprovalschoolyear smallint, charterstatusdescriptorid int, internetaccessdescriptorid int,
        localeducationagencyid bigint, magnetspecialprogramemphasisschooldescriptorid int,
        schooltypedescriptorid int, titleipartaschooldesignationdescriptorid int`,
      { key: 'schoolid', indexes: ['localeducationagencyid'] },
    ),
    schoolcategory: table(
      'schoolcategory',
      `
        schoolid bigint!, schoolcategorydescriptorid int!`,
      { key: 'schoolid, schoolcategorydescriptorid' },
    ),
    schoolgradelevel: table(
      'schoolgradelevel',
      `
        schoolid bigint!, gradeleveldescriptorid int!`,
      { key: 'schoolid, gradeleveldescriptorid' },
    ),
    schoolyeartype: table(
      'schoolyeartype',
      `
        schoolyear smallint!, schoolyeardescription varchar(50)!, currentschoolyear boolean!`,
      { key: 'schoolyear' },
    ),
    session: table(
      'session',
      `
        schoolid bigint!, schoolyear smallint!, sessionname varchar(60)!, begindate date!, enddate date!,
        termdescriptorid int!, totalinstructionaldays int!`,
      { key: 'schoolid, schoolyear, sessionname' },
    ),
    sessiongradingperiod: table(
      'sessiongradingperiod',
      `
        schoolid bigint!, schoolyear smallint!, sessionname varchar(60)!, gradingperioddescriptorid int!,
        gradingperiodname varchar(60)!`,
      { key: 'schoolid, schoolyear, sessionname, gradingperioddescriptorid, gradingperiodname' },
    ),
    gradingperiod: table(
      'gradingperiod',
      `
        gradingperioddescriptorid int!, gradingperiodname varchar(60)!, schoolid bigint!, schoolyear smallint!,
        begindate date!, enddate date!, periodsequence int, totalinstructionaldays int!`,
      { key: 'gradingperioddescriptorid, gradingperiodname, schoolid, schoolyear' },
    ),
    calendar: table(
      'calendar',
      `
        calendarcode varchar(60)!, schoolid bigint!, schoolyear smallint!, calendartypedescriptorid int!`,
      { key: 'calendarcode, schoolid, schoolyear' },
    ),
    calendardate: table(
      'calendardate',
      `
        calendarcode varchar(60)!, date date!, schoolid bigint!, schoolyear smallint!`,
      { key: 'calendarcode, date, schoolid, schoolyear' },
    ),
    calendardatecalendarevent: table(
      'calendardatecalendarevent',
      `
        calendarcode varchar(60)!, date date!, schoolid bigint!, schoolyear smallint!,
        calendareventdescriptorid int!`,
      { key: 'calendarcode, date, schoolid, schoolyear, calendareventdescriptorid' },
    ),
    classperiod: table(
      'classperiod',
      `
        classperiodname varchar(60)!, schoolid bigint!, officialattendanceperiod boolean`,
      { key: 'classperiodname, schoolid' },
    ),
    classperiodmeetingtime: table(
      'classperiodmeetingtime',
      `
        classperiodname varchar(60)!, schoolid bigint!, endtime time!, starttime time!`,
      { key: 'classperiodname, schoolid, endtime, starttime' },
    ),
    location: table(
      'location',
      `
        classroomidentificationcode varchar(60)!, schoolid bigint!, maximumnumberofseats int,
        optimalnumberofseats int`,
      { key: 'classroomidentificationcode, schoolid' },
    ),
    course: table(
      'course',
      `
        coursecode varchar(60)!, educationorganizationid bigint!, careerpathwaydescriptorid int,
        coursedefinedbydescriptorid int, coursedescription varchar(1024), coursegpaapplicabilitydescriptorid int,
        coursetitle varchar(60)!, datecourseadopted date, highschoolcourserequirement boolean,
        maxcompletionsforcredit int, maximumavailablecreditconversion decimal(9,2),
        maximumavailablecredits decimal(9,3), maximumavailablecredittypedescriptorid int,
        minimumavailablecreditconversion decimal(9,2), minimumavailablecredits decimal(9,3),
        minimumavailablecredittypedescriptorid int, numberofparts int!, timerequiredforcompletion int`,
      { key: 'coursecode, educationorganizationid' },
    ),
    courseacademicsubject: table(
      'courseacademicsubject',
      `
        coursecode varchar(60)!, educationorganizationid bigint!, academicsubjectdescriptorid int!`,
      { key: 'coursecode, educationorganizationid, academicsubjectdescriptorid' },
    ),
    courseidentificationcode: table(
      'courseidentificationcode',
      `
        coursecode varchar(60)!, educationorganizationid bigint!, courseidentificationsystemdescriptorid int!,
        assigningorganizationidentificationcode varchar(60), coursecatalogurl varchar(255),
        identificationcode varchar(60)!`,
      { key: 'coursecode, educationorganizationid, courseidentificationsystemdescriptorid' },
    ),
    courselevelcharacteristic: table(
      'courselevelcharacteristic',
      `
        coursecode varchar(60)!, educationorganizationid bigint!, courselevelcharacteristicdescriptorid int!`,
      { key: 'coursecode, educationorganizationid, courselevelcharacteristicdescriptorid' },
    ),
    courseofferedgradelevel: table(
      'courseofferedgradelevel',
      `
        coursecode varchar(60)!, educationorganizationid bigint!, gradeleveldescriptorid int!`,
      { key: 'coursecode, educationorganizationid, gradeleveldescriptorid' },
    ),
    courseoffering: table(
      'courseoffering',
      `
        localcoursecode varchar(60)!, schoolid bigint!, schoolyear smallint!, sessionname varchar(60)!,
        coursecode varchar(60)!, educationorganizationid bigint!, instructionaltimeplanned int,
        localcoursetitle varchar(60)`,
      { key: 'localcoursecode, schoolid, schoolyear, sessionname', indexes: ['coursecode, educationorganizationid'] },
    ),
    section: table(
      'section',
      `
        localcoursecode varchar(60)!, schoolid bigint!, schoolyear smallint!, sectionidentifier varchar(255)!,
        sessionname varchar(60)!, availablecreditconversion decimal(9,2), availablecredits decimal(9,3),
        availablecredittypedescriptorid int, educationalenvironmentdescriptorid int,
        instructionlanguagedescriptorid int, locationclassroomidentificationcode varchar(60),
        locationschoolid bigint, mediumofinstructiondescriptorid int, officialattendanceperiod boolean,
        populationserveddescriptorid int, sectionname varchar(100), sectiontypedescriptorid int,
        sequenceofcourse int`,
      {
        key: 'localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname',
        indexes: ['schoolid, schoolyear, sessionname'],
      },
    ),
    sectionclassperiod: table(
      'sectionclassperiod',
      `
        localcoursecode varchar(60)!, schoolid bigint!, schoolyear smallint!, sectionidentifier varchar(255)!,
        sessionname varchar(60)!, classperiodname varchar(60)!`,
      {
        key: 'localcoursecode, schoolid, schoolyear, sectionidentifier, sessionname, classperiodname',
        indexes: ['classperiodname, schoolid'],
      },
    ),
  };
}
