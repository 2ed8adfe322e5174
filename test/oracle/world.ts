/** A district as the oracle knows it: facts in memory, from which ties follow. */
export interface World {
  readonly district: string;
  readonly today: string;
  /** Whether the district says who has whom on a caseload. */
  readonly hasCaseloads: boolean;
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
  readonly lastName: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  /** Sections with a seat in force today, schools with an enrollment in force today. */
  readonly sections: readonly string[];
  readonly schools: readonly string[];
  /** First and last days of all enrollments. */
  readonly stays: readonly Span[];
  readonly contacts: readonly {
    readonly emails: readonly string[];
    readonly guardian: boolean;
    readonly restricted: boolean;
  }[];
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
