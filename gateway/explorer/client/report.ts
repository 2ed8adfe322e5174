/** What `extensions.rollcall` says of one answer. */
export interface Report {
  districts: DistrictReport[];
  unmapped?: { district: string; fields: string[] }[];
  withheld?: { district: string; fields: { path: string; category: string; reason: string }[] }[];
  unavailable?: { district: string; fields: { field: string; reason: string }[] }[];
}

export interface DistrictReport {
  district: string;
  state: string;
  milliseconds?: number | null;
  rows?: number | null;
  asOf?: string | null;
}

/** The report in the text of an answer; undefined where no district was asked, as for a query that is not valid. */
export function reportIn(answer: string | null): Report | undefined {
  try {
    const { extensions } = JSON.parse(answer ?? '') as { extensions?: { rollcall?: Report } };
    return Array.isArray(extensions?.rollcall?.districts) ? extensions.rollcall : undefined;
  } catch {
    return undefined;
  }
}

export const answered = (each: DistrictReport): boolean => each.state === 'ANSWERED';

const words: Record<string, string> = {
  ANSWERED: 'Answered',
  UNREACHABLE: 'Could not be reached',
  WITHDRAWN: 'Has withdrawn',
  TIMEOUT: 'No answer in time',
  INVALID_ANSWER: 'Answer not valid',
  REFUSED: 'Refused to answer',
  FAILED: 'Its system failed',
  UNAVAILABLE: 'Its system has changed',
  REMOVED: 'Removed meanwhile',
};

/** The state in words; a state that this page does not know yet is shown as it came. */
export const inWords = (state: string): string => words[state] ?? state;
