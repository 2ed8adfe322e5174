import type { Answer, RealDistrict } from './real-district';

/** Something that is true of a district, told three times: by the district, by SQL of the test's own, and by hand. */
export interface Fact {
  readonly name: string;
  /** How many statements the district may run for it, in all. */
  readonly statements: number;
  /** What SQL on the database itself says; rows as arrays, one value alone as itself. */
  readonly sql: string;
  /** What a person counted or read in the tables: the answer, or what `digest` makes of it when it is long. */
  readonly known: unknown;
  digest?: (answer: unknown[]) => unknown;
  answer: (district: RealDistrict) => Promise<{ answer: unknown[]; statements: number }>;
}

type Told = Omit<Fact, 'answer'>;

/** A fact that one query tells. */
export function fact<Data>(told: Told & { query: string; rows: (data: Data) => unknown[] }): Fact {
  const { query, rows } = told;
  const answer = async ({ ask }: RealDistrict) => {
    const { data, statements } = await ask<Data>(query);
    return { answer: rows(data), statements };
  };
  return { ...told, answer };
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** A fact about all students, read in pages of 200. */
export function everyStudent<Student>(
  told: Told & { selection: string; rows: (students: readonly Student[]) => unknown[] },
): Fact {
  const { selection, rows } = told;
  const query = `query ($after: String) {
    students(first: 200, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } }
  }`;
  const answer = async ({ ask }: RealDistrict) => {
    const students: Student[] = [];
    let [all, after]: [number, string | null] = [0, null];
    do {
      const page: Answer<{ students: Page<Student> }> = await ask(query, { after });
      const { nodes, pageInfo } = page.data.students;
      students.push(...nodes);
      all += page.statements;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return { answer: rows(students), statements: all };
  };
  return { ...told, answer };
}

/** How often each comes, in the order of their names. */
export function tally(names: readonly (string | boolean | null)[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(String(name), (counts.get(String(name)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
