/** Why a delivery is not taken. Places are files, lines and columns of the standard; nothing here ever holds a value. */
const sentences = {
  // Not a delivery, or not a whole one.
  MANIFEST_MISSING: () => 'manifest.csv is not there',
  MANIFEST_INVALID: () => 'manifest.csv is not the list of properties and values that the standard asks for',
  MANIFEST_VERSION: () => 'manifest.csv names no version that can be read: expected oneroster.version 1.1 or 1.2',
  MANIFEST_MODE: ({ file }: In) => `manifest.csv says of ${file} neither bulk nor absent`,
  DELTA: ({ file }: In) =>
    `manifest.csv says that ${file} holds changes only (delta); have the export send whole files (bulk)`,
  FILE_MISSING: ({ file }: In) => `manifest.csv announces ${file}, and it is not there`,
  FILE_NOT_ANNOUNCED: ({ file }: In) => `${file} is there, and manifest.csv does not announce it`,
  FILE_NEEDED: ({ file }: In) => `there is no ${file} with rows, and no district can be read without it`,
  FILE_UNREADABLE: ({ file }: In) => `${file} cannot be read: it is no plain file, or the district may not read it`,
  STILL_WRITTEN: () => 'its files changed while they were read',
  // A file that is not whole.
  NOT_UTF8: ({ file }: In) => `${file} is not UTF-8 text`,
  NOT_CSV: ({ file, line }: In) => `${at(file, line)} has a quote where none may stand, or is too long`,
  QUOTE_OPEN: ({ file, line }: In) => `${at(file, line)} begins a quoted cell that never ends`,
  CELLS: ({ file, line }: In) => `${at(file, line)} has not as many cells as the header`,
  LINE_END_MISSING: ({ file }: In) => `${file} stops within a line: its last line has no end`,
  COLUMN_MISSING: ({ file, column }: In) =>
    `the header of ${file} has no ${column}, or writes it otherwise (capitals matter)`,
  COLUMN_TWICE: ({ file, column }: In) => `the header of ${file} has ${column} twice`,
  // Rows that cannot be true together.
  KEY_EMPTY: ({ file, line }: In) => `${at(file, line)} has no sourcedId`,
  KEY_TWICE: ({ file, line }: In) => `${at(file, line)} has the sourcedId of a line before it`,
  STATUS: ({ file, line }: In) => `${at(file, line)} has a status that is neither active nor tobedeleted`,
  INCOMPLETE: ({ file, column, count, rows }: In & Share) =>
    `${count} of the ${rows} rows of ${file} have no ${column}, more than \`tolerance\` lets pass`,
  ORPHANS: ({ file, column, count, rows, target }: In & Share) =>
    `${count} of the ${rows} rows of ${file} have a ${column} that is not in ${target}, more than \`tolerance\` lets pass`,
  // Whole by itself, but hardly what follows the delivery before it.
  SHRUNK: ({ file, count, rows }: In & Share) =>
    `${file} has ${count} rows where it had ${rows} before, fewer than \`shrink\` lets pass`,
  END_GONE: ({ file, count, rows }: In & Share) =>
    `${file} has ${count} rows where it had ${rows} before, and what was its last row is gone: its end may be missing`,
  NO_LONGER: ({ file }: In) => `${file} was part of the delivery before, and is not any more`,
};

interface In {
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
}
interface Share {
  readonly count?: number;
  readonly rows?: number;
  readonly target?: string;
}
export type Details = In & Share;

export type ProblemCode = keyof typeof sentences;
export const problemCodes = Object.keys(sentences) as ProblemCode[];

const at = (file: string | undefined, line: number | undefined): string => `line ${line} of ${file}`;

/** Something that is wrong with a delivery. */
export class DeliveryProblem extends Error {
  override readonly name = 'DeliveryProblem';
  constructor(
    readonly code: ProblemCode,
    readonly details: Details = {},
  ) {
    super(sentences[code](details));
  }
}

/** A delivery that is whole, but not like the one before: a person who has looked at it may say that it is as it should be. */
export class DeliveryDoubt extends Error {
  override readonly name = 'DeliveryDoubt';
  constructor(readonly problems: readonly DeliveryProblem[]) {
    super(problems.map(({ message }) => message).join('; '));
  }
}
