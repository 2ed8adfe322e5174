import { table, type WritableTable } from '../../table';

/** The files of a delivery, with the headings of OneRoster 1.2 in their order. */
export function filesOf() {
  return {
    academicSessions: file('academicSessions', 'title type startDate endDate parentSourcedId schoolYear'),
    categories: file('categories', 'title weight'),
    classes: file(
      'classes',
      'title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds subjects subjectCodes periods',
    ),
    courses: file('courses', 'schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes'),
    demographics: file(
      'demographics',
      'birthDate sex americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white ' +
        'demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation cityOfBirth ' +
        'publicSchoolResidenceStatus',
    ),
    enrollments: file('enrollments', 'classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate'),
    lineItems: file(
      'lineItems',
      'title description assignDate dueDate classSourcedId categorySourcedId academicSessionSourcedId resultValueMin ' +
        'resultValueMax schoolSourcedId',
    ),
    orgs: file('orgs', 'name type identifier parentSourcedId'),
    results: file(
      'results',
      'lineItemSourcedId studentSourcedId scoreStatus score scoreDate comment textScore classSourcedId inProgress incomplete ' +
        'late missing',
    ),
    roles: file('roles', 'userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId'),
    scoreScales: file('scoreScales', 'title type orgSourcedId courseSourcedId classSourcedId scoreScaleValue'),
    users: file(
      'users',
      'enabledUser username userIds givenName familyName middleName identifier email sms phone agentSourcedIds grades password ' +
        'userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns ' +
        'metadata.houseColor',
    ),
  };
}

export type DeliveryFiles = ReturnType<typeof filesOf>;

function file(name: string, headings: string): WritableTable {
  const columns = `sourcedId status dateLastModified ${headings}`.split(' ');
  return table(name, columns.map((column) => `${column} text`).join(', '), { key: 'sourcedId' });
}

export const orgId = (number: number): string => `sch-${number}`;
export const DISTRICT = 'dist-1';
export const studentId = (number: number): string => `st-${number}`;
export const contactId = (number: number): string => `ag-${number}`;
export const staffId = (number: number): string => `em-${number}`;
export const GRADES = ['KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
