import type { Tie } from './policy-rows';

/** A district as the oracle knows it: facts in memory, from which ties follow. */
export interface World {
  readonly district: string;
  readonly today: string;
  readonly students: readonly StudentFacts[];
  /** Section -> who teaches it, from when to when. */
  readonly teachers: ReadonlyMap<string, readonly Span[]>;
  /** Member of staff -> posts at schools. */
  readonly posts: ReadonlyMap<string, readonly Span[]>;
  readonly tightening: Tightening;
}

/** What a district's own file adds to the policy. */
export interface Tightening {
  readonly forbid: readonly Forbidding[];
  /** `Student.localId` -> the category that is needed besides its own. */
  readonly raise: Readonly<Record<string, string>>;
  /** Category -> for how many years its events are shown. */
  readonly retention: Readonly<Record<string, number>>;
}

/** A row that forbids; what it leaves out is all. */
export interface Forbidding {
  readonly roles?: readonly string[];
  readonly purposes?: readonly string[];
  readonly categories: readonly string[];
  readonly relationship?: Tie;
  /** For people to read. */
  readonly reason: string;
}

/** What a family has said no to: a kind, and which one of the kind. */
export interface Refusal {
  readonly kind: 'DIRECTORY' | 'APPLICATION' | 'PURPOSE' | 'CATEGORY';
  readonly value: string | null;
}

/** Somebody or something, from a day to a day; a day that is not known stands open. */
export interface Span {
  readonly id: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface StudentFacts {
  readonly id: string;
  readonly birthDate: string | null;
  /** Sections with a seat in force today, schools with an enrollment in force today. */
  readonly sections: readonly string[];
  readonly schools: readonly string[];
  readonly contacts: readonly {
    readonly emails: readonly string[];
    readonly guardian: boolean;
    readonly restricted: boolean;
  }[];
  /** Staff on whose caseload the student is today. */
  readonly caseloadOf: readonly string[];
  readonly refusals: readonly Refusal[];
}

export interface Somebody {
  readonly role: string;
  readonly purpose: string;
  readonly district: string | undefined;
  readonly records: readonly string[];
  readonly email: string | undefined;
  readonly app: string | undefined;
}
