/** A district as the oracle knows it: facts in memory, from which ties follow. */
export interface World {
  readonly district: string;
  readonly today: string;
  readonly students: readonly StudentFacts[];
  /** Section -> who teaches it, from when to when. */
  readonly teachers: ReadonlyMap<string, readonly Span[]>;
  /** Member of staff -> posts at schools. */
  readonly posts: ReadonlyMap<string, readonly Span[]>;
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
}

export interface Somebody {
  readonly role: string;
  readonly purpose: string;
  readonly district: string | undefined;
  readonly records: readonly string[];
  readonly email: string | undefined;
  readonly app: string | undefined;
}
