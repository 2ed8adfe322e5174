import { table } from '../../table';

/** Academic records as Ed-Fi ODS 5.2 lays them out. */
export function transcriptTables() {
  return {
    coursetranscript: table(
      'coursetranscript',
      `
        courseattemptresultdescriptorid int!, coursecode varchar(60)!, courseeducationorganizationid bigint!,
        educationorganizationid bigint!, schoolyear smallint!, studentusi int!, termdescriptorid int!,
        alternativecoursetitle varchar(60), assigningorganizationidentificationcode varchar(60),
        attemptedcreditconversion decimal(9,2), attemptedcredits decimal(9,3), attemptedcredittypedescriptorid int,
        coursecatalogurl varchar(255), courserepeatcodedescriptorid int, coursetitle varchar(60),
        earnedcreditconversion decimal(9,2), earnedcredits decimal(9,3), earnedcredittypedescriptorid int,
        externaleducationorganizationid bigint, externaleducationorganizationnameofinstitution varchar(75),
        finallettergradeearned varchar(20), finalnumericgradeearned decimal(9,2),
        methodcreditearneddescriptorid int, responsibleteacherstaffusi int, whentakengradeleveldescriptorid int`,
      {
        key: 'courseattemptresultdescriptorid, coursecode, courseeducationorganizationid, educationorganizationid, schoolyear, studentusi, termdescriptorid',
        indexes: ['studentusi'],
      },
    ),
    studentacademicrecord: table(
      'studentacademicrecord',
      `
        educationorganizationid bigint!, schoolyear smallint!, studentusi int!, termdescriptorid int!,
        cumulativeattemptedcreditconversion decimal(9,2), cumulativeattemptedcredits decimal(9,3),
        cumulativeattemptedcredittypedescriptorid int, cumulativeearnedcreditconversion decimal(9,2),
        cumulativeearnedcredits decimal(9,3), cumulativeearnedcredittypedescriptorid int,
        projectedgraduationdate date, sessionattemptedcreditconversion decimal(9,2),
        sessionattemptedcredits decimal(9,3), sessionattemptedcredittypedescriptorid int,
        sessionearnedcreditconversion decimal(9,2), sessionearnedcredits decimal(9,3),
        sessionearnedcredittypedescriptorid int`,
      { key: 'educationorganizationid, schoolyear, studentusi, termdescriptorid', indexes: ['studentusi'] },
    ),
    studentacademicrecordgradepointaverage: table(
      'studentacademicrecordgradepointaverage',
      `
        educationorganizationid bigint!, schoolyear smallint!, studentusi int!, termdescriptorid int!,
        gradepointaveragetypedescriptorid int!, gradepointaveragevalue decimal(18,4)!, iscumulative boolean,
        maxgradepointaveragevalue decimal(18,4)`,
      { key: 'educationorganizationid, schoolyear, studentusi, termdescriptorid, gradepointaveragetypedescriptorid' },
    ),
    studentacademicrecordclassranking: table(
      'studentacademicrecordclassranking',
      `
        educationorganizationid bigint!, schoolyear smallint!, studentusi int!, termdescriptorid int!,
        classrank int!, classrankingdate date, percentageranking int, totalnumberinclass int!`,
      { key: 'educationorganizationid, schoolyear, studentusi, termdescriptorid' },
    ),
    studentacademicrecordacademichonor: table(
      'studentacademicrecordacademichonor',
      `
        educationorganizationid bigint!, schoolyear smallint!, studentusi int!, termdescriptorid int!,
        academichonorcategorydescriptorid int!, honordescription varchar(80)!, achievementcategorydescriptorid int, achievementcategorysystem varchar(60),
        achievementtitle varchar(60), criteria varchar(150), criteriaurl varchar(255),
        evidencestatement varchar(150), honorawarddate date, honorawardexpiresdate date, imageurl varchar(255),
        issuername varchar(150), issueroriginurl varchar(255)`,
      {
        key: 'educationorganizationid, schoolyear, studentusi, termdescriptorid, academichonorcategorydescriptorid, honordescription',
      },
    ),
    studentacademicrecorddiploma: table(
      'studentacademicrecorddiploma',
      `
        educationorganizationid bigint!, schoolyear smallint!, studentusi int!, termdescriptorid int!,
        diplomaawarddate date!, diplomatypedescriptorid int!, achievementcategorydescriptorid int, achievementcategorysystem varchar(60),
        achievementtitle varchar(60), criteria varchar(150), criteriaurl varchar(255),
        ctecompleter boolean, diplomaawardexpiresdate date, diplomadescription varchar(80),
        diplomaleveldescriptorid int, evidencestatement varchar(150), imageurl varchar(255), issuername varchar(150),
        issueroriginurl varchar(255)`,
      {
        key: 'educationorganizationid, schoolyear, studentusi, termdescriptorid, diplomaawarddate, diplomatypedescriptorid',
      },
    ),
  };
}
