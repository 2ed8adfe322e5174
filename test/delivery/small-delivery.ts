import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of a delivery, by the name of the file. */
export type Files = Readonly<Record<string, string>>;

const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join('');

const DATA = {
  academicSessions: lines(
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
    'y26,,,2025-2026,schoolYear,2025-08-18,2026-05-30,,2026',
    's1,,,Fall,semester,2025-08-18,2026-01-17,y26,2026',
    's2,,,Spring,semester,2026-01-19,2026-05-30,y26,2026',
    'q3,,,Third,gradingPeriod,2026-01-19,2026-03-21,s2,2026',
  ),
  orgs: lines(
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
    'd,,,Maple Grove,district,2700001,state',
    'north,,,North High,school,270000100012,d',
    'lake,,,"Lake ""Primary""",school,17,d',
  ),
  courses: lines(
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
    'alg,,,y26,Algebra I,MA101,"09,10",north,Mathematics,02052',
    'eng,,,y26,"English, First",EN101,09,north,English,',
    'read,,,y26,Reading,RD1,01,lake,Reading,51028',
  ),
  classes: lines(
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods',
    'alg-1,,,Algebra A,09,alg,A,scheduled,104,north,"s1,s2",Mathematics,02052,"1,2"',
    'eng-1,,,English A,09,eng,A,scheduled,12,north,s2,English,,3',
    'read-1,,,Reading A,01,read,A,homeroom,1,lake,q3,Reading,,',
  ),
  users: lines(
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns,metadata.shoeSize',
    'ana,,,true,ana1,,Ana,Ruiz,Sofía,1001,ana@school.example,,,"eva,joel",09,pw-Canary,,Annie,,,north,,38',
    'ben,,,true,ben1,,Ben,"O\'Hara ""Jr""",,1002,,,,,09,pw-Canary,,,,,north,,',
    'cem,,,true,cem1,,Cem,Yildiz,,1003,,,,,01,pw-Canary,,,,,lake,,',
    'dee,,,true,dee1,,Dee,Zysk,,1004,,,,,10,pw-Canary,,,,,,,',
    'eva,,,true,eva1,,Eva,Ruiz,,,eva@mail.example,555-0101,,,,,,,,,,,',
    'joel,,,true,joel1,,Joel,Ruiz,,,,,555-0102,,,,,,,,,,',
    'max,,,true,max1,,Max,Yildiz,,,,,,cem,,,,,,,,,',
    'ida,,,true,ida1,,Ida,Berg,,E1,ida@school.example,,,,,,,,,,north,,',
    '"tom",,,true,tom1,,Tom,"Hill\nTop",,E2,,,,,,,,,,,lake,,',
  ),
  roles: lines(
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
    'r1,,,ana,primary,student,2025-08-18,,north,',
    'r2,,,ben,primary,student,,,north,',
    'r3,,,cem,primary,student,2025-08-18,,lake,',
    'r4,,,dee,primary,student,2025-08-18,2025-12-20,north,',
    'r5,,,eva,primary,parent,,,d,',
    'r6,,,joel,primary,guardian,,,d,',
    'r7,,,max,primary,relative,,,d,',
    'r8,,,ida,primary,teacher,2019-08-01,,north,',
    'r9,,,ida,secondary,principal,2024-08-01,,north,',
    'r10,,,tom,primary,teacher,2020-08-01,,lake,',
  ),
  demographics: lines(
    'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
    'ana,,,2010-05-06,female,false,true,false,false,true,true,true,MX,,Oaxaca,01652',
    'ben,,,2010-11-30,other,false,false,false,false,false,true,false,US,MN,Duluth,01654',
    'cem,,,2018-02-28,male,,,,,true,,,,,,',
  ),
  enrollments: lines(
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
    'e1,,,alg-1,north,ana,student,,2025-08-18,',
    'e2,,,eng-1,north,ana,student,,2026-01-19,',
    'e3,,,alg-1,north,ben,student,,2025-08-18,2026-03-17',
    'e4,,,alg-1,north,dee,student,,2025-08-18,2025-12-20',
    'e5,,,read-1,lake,cem,student,,,',
    'e6,,,alg-1,north,ida,teacher,true,,',
    'e7,,,eng-1,north,ida,teacher,false,,',
    'e8,,,read-1,lake,tom,teacher,true,,',
  ),
};

const ABSENT = [
  ...[
    'categories',
    'classResources',
    'courseResources',
    'lineItemLearningObjectiveIds',
    'lineItems',
    'lineItemScoreScales',
  ],
  ...[
    'resources',
    'resultLearningObjectiveIds',
    'results',
    'resultScoreScales',
    'scoreScales',
    'userProfiles',
    'userResources',
  ],
];

/** A whole delivery of a small district: quotes, commas and line ends within cells, a vendor's own column, 1.2's files. */
export const whole: Files = {
  ...Object.fromEntries(Object.entries(DATA).map(([name, text]) => [`${name}.csv`, text])),
  'manifest.csv': lines(
    'propertyName,value',
    'manifest.version,1.0',
    'oneroster.version,1.2',
    ...Object.keys(DATA).map((name) => `file.${name},bulk`),
    ...ABSENT.map((name) => `file.${name},absent`),
    'source.systemName,"Small, and old"',
  ),
};

/** The same with one file otherwise; nothing instead of a text leaves it out. */
export function changed(file: string, change: (text: string) => string | undefined, of: Files = whole): Files {
  const { [file]: text = '', ...others } = of;
  const next = change(text);
  return next === undefined ? others : { ...others, [file]: next };
}

/** The same without some rows: those that begin so. */
export const without = (file: string, ...beginnings: readonly string[]): Files =>
  changed(file, (text) =>
    text
      .split('\r\n')
      .filter((line) => !beginnings.some((beginning) => line.startsWith(beginning)))
      .join('\r\n'),
  );

/** Puts a delivery in the place of whatever lies there. */
export function deliver(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(whole)) rmSync(join(folder, name), { force: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
