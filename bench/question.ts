/** What is asked: the GraphQL text, and the size of the page. The hand-written program of the same name answers the same. */
export interface Question {
  readonly name: 'full' | 'light';
  readonly text: string;
}

export const PAGE = 100;

const page = (fields: string): string => `
  query ($first: Int!, $after: String!) {
    students(first: $first, after: $after) {
      nodes { ${fields} }
      pageInfo { hasNextPage endCursor }
    }
  }`;

export const questions: readonly Question[] = [
  {
    name: 'full',
    text: page(`
      id firstName lastName
      currentEnrollment { entryDate entryGradeLevel school { name } }
      contacts { name relation phones { number type } }
      attendance(type: SECTION, last: 10) { date period status }`),
  },
  { name: 'light', text: page('id firstName middleName lastName birthDate') },
];
