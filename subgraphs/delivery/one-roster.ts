/**
 * The files of a OneRoster CSV delivery and their columns (1EdTech OneRoster CSV Binding 1.2, and what 1.1 has instead).
 * `!` marks what must not be empty, `*` a list within the cell (a,b,c), `>file` the file whose sourcedId it names.
 * An organization's parent may be a state that is not part of the delivery, so it is not held to anything.
 */
const columns = {
  academicSessions: 'title! type! startDate! endDate! parentSourcedId>academicSessions schoolYear!',
  orgs: 'name! type! identifier parentSourcedId',
  courses: 'schoolYearSourcedId>academicSessions title! courseCode grades* orgSourcedId!>orgs subjects* subjectCodes*',
  classes:
    'title! grades* courseSourcedId!>courses classCode classType! location schoolSourcedId!>orgs ' +
    'termSourcedIds!*>academicSessions subjects* subjectCodes* periods*',
  users:
    'enabledUser! username! userIds* givenName! familyName! middleName identifier email sms phone agentSourcedIds*>users ' +
    'grades* password userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName ' +
    'primaryOrgSourcedId>orgs pronouns',
  roles: 'userSourcedId!>users roleType! role! beginDate endDate orgSourcedId!>orgs userProfileSourcedId>userProfiles',
  userProfiles:
    'userSourcedId!>users profileType! vendorId! applicationId description credentialType! username! password',
  demographics:
    'birthDate sex americanIndianOrAlaskaNative asian blackOrAfricanAmerican nativeHawaiianOrOtherPacificIslander white ' +
    'demographicRaceTwoOrMoreRaces hispanicOrLatinoEthnicity countryOfBirthCode stateOfBirthAbbreviation cityOfBirth ' +
    'publicSchoolResidenceStatus',
  enrollments: 'classSourcedId!>classes schoolSourcedId!>orgs userSourcedId!>users role! primary beginDate endDate',
  categories: 'title! weight',
  lineItems:
    'title! description assignDate! dueDate! classSourcedId!>classes categorySourcedId!>categories ' +
    'academicSessionSourcedId!>academicSessions resultValueMin resultValueMax schoolSourcedId!>orgs',
  results:
    'lineItemSourcedId!>lineItems studentSourcedId!>users scoreStatus! score scoreDate! comment textScore ' +
    'classSourcedId>classes inProgress incomplete late missing',
  scoreScales: 'title! type! orgSourcedId>orgs courseSourcedId>courses classSourcedId>classes scoreScaleValue!',
  lineItemScoreScales: 'title lineItemSourcedId!>lineItems scoreScaleSourcedId!>scoreScales',
  resultScoreScales: 'title resultSourcedId!>results scoreScaleSourcedId!>scoreScales',
  lineItemLearningObjectiveIds: 'lineItemSourcedId!>lineItems source! learningObjectiveId!',
  resultLearningObjectiveIds: 'resultSourcedId!>results source! learningObjectiveId! score textScore',
  resources: 'vendorResourceId! title roles* importance vendorId applicationId',
  classResources: 'title classSourcedId!>classes resourceSourcedId!>resources',
  courseResources: 'title courseSourcedId!>courses resourceSourcedId!>resources',
  userResources: 'userSourcedId!>users orgSourcedId>orgs classSourcedId>classes resourceSourcedId!>resources',
} as const;

export type FileName = keyof typeof columns;
export type Version = '1.1' | '1.2';

export interface StandardColumn {
  readonly name: string;
  readonly required: boolean;
  readonly list: boolean;
  /** The file whose `sourcedId` it names. */
  readonly refersTo: FileName | undefined;
}

/** In the order in which a delivery is read: what others refer to comes first. */
export const fileNames = Object.keys(columns) as FileName[];

/** Files without which there is no district to speak of. */
export const ESSENTIAL: readonly FileName[] = ['orgs', 'users', 'roles'];

/** Columns that nobody reads, and that no snapshot holds. */
export const SECRETS: ReadonlySet<string> = new Set(['username', 'password']);

/**
 * What a snapshot has beside the standard's own columns, and the column that each is made from. `endDate` is the first day
 * outside, by the standard: `lastDate` is the day before. A class may be in several terms: `termSourcedId` is the session that
 * holds them all, and `schoolYear` theirs.
 */
export const madeColumns: Readonly<Partial<Record<FileName, Readonly<Record<string, string>>>>> = {
  academicSessions: { lastDate: 'endDate' },
  enrollments: { lastDate: 'endDate' },
  roles: { lastDate: 'endDate', schoolYear: 'sourcedId' },
  orgs: { ncesId: 'identifier' },
  classes: { termSourcedId: 'termSourcedIds', schoolYear: 'termSourcedIds' },
};

/** Who is whose agent (parent, guardian ...), whichever of the two names the other. */
export const AGENTS = { name: 'agents', columns: ['userSourcedId', 'agentSourcedId'] } as const;

/** Columns that are read to tell which rows hold: where a delivery leaves them out, they are empty. */
export const OPEN_WHEN_ABSENT: ReadonlySet<string> = new Set([
  'beginDate',
  'endDate',
  'lastDate',
  'primaryOrgSourcedId',
  'roleType',
]);

const described = new Map(
  fileNames.map((file) => [file, describe(file === 'demographics' ? 'sourcedId!>users' : 'sourcedId!', columns[file])]),
);

export const columnsOf = (file: FileName): readonly StandardColumn[] => described.get(file) ?? [];

/** The columns that a table of a snapshot may have: the standard's and the made ones. */
export const columnsIn = (file: FileName): string[] => [
  ...columnsOf(file).map(({ name }) => name),
  ...Object.keys(madeColumns[file] ?? {}),
];

/** The heading under which a delivery has what this column of a snapshot holds. */
export const headingOf = (table: string, column: string): string =>
  table === AGENTS.name ? 'agentSourcedIds' : (madeColumns[table as FileName]?.[column] ?? column);

export function describe(key: string, rest: string): StandardColumn[] {
  return `${key} status dateLastModified ${rest}`.split(' ').map((text) => {
    const [, name = '', marks = '', refersTo] = /^(\w+)([!*]*)(?:>(\w+))?$/.exec(text) ?? [];
    const [required, list] = [marks.includes('!'), marks.includes('*')];
    return { name, required, list, refersTo: refersTo as FileName | undefined };
  });
}
