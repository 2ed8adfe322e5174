/** Documents that cost a server far more than whoever sends them, by what they do too much of. */
export function abusiveDocuments(): [string, string][] {
  return [
    ...of('fragments that spread the next one', [2, 3, 5, 10, 20], [12, 20, 30, 60], (times, count) =>
      [
        '{ students { nodes { ...f0 } } }',
        ...range(count).map((n) => `fragment f${n} on Student { ${`...f${n + 1} `.repeat(times)} }`),
        `fragment f${count} on Student { id firstName lastName }`,
      ].join(' '),
    ),
    ...of('fragments that spread themselves', [1, 2, 5, 20], [1, 3, 10], (count, times) =>
      [
        '{ students { nodes { ...f0 } } }',
        ...range(count).map((n) => `fragment f${n} on Student { id ${`...f${(n + 1) % count} `.repeat(times)} }`),
      ].join(' '),
    ),
    ...of('fragments that nobody spreads', [12, 20], [3, 5], (count, times) =>
      [
        '{ __typename }',
        ...range(count).map((n) => `fragment f${n} on Student { ${`...f${n + 1} `.repeat(times)} }`),
        `fragment f${count} on Student { id }`,
      ].join(' '),
    ),
    ...of(
      'aliases',
      [31, 100, 300],
      [1, 5],
      (count, times) =>
        `{ students { nodes { ${range(count)
          .map((n) => `a${n}: firstName ${'id '.repeat(times - 1)}`)
          .join(' ')} } } }`,
    ),
    ...of(
      'the same list under many names',
      [11, 31, 100],
      [1, 200],
      (count, first) =>
        `{ ${range(count)
          .map((n) => `a${n}: students(first: ${first}) { totalCount }`)
          .join(' ')} }`,
    ),
    ...of(
      'the same list many times',
      [11, 100, 300],
      ['id', 'firstName'],
      (count, field) => `{ ${`students { nodes { ${field} } } `.repeat(count)} }`,
    ),
    ...of('lists within lists', [12, 20, 40], ['id', 'attendance(last: 1000) { date }'], (depth, last) => {
      const inner = range(depth).reduce((inside) => `student { enrollments { ${inside} } }`, last);
      return `{ students(first: 200) { nodes { enrollments { ${inner} } } } }`;
    }),
    ...of(
      'depth',
      [13, 50, 200, 400],
      ['student', 'x'],
      (depth, field) => `{ ${`${field} { `.repeat(depth)} id ${'} '.repeat(depth)} }`,
    ),
    ...of(
      'inline fragments in each other',
      [1000, 600, 300],
      ['... on Student', '...'],
      (count, kind) => `{ students { nodes { ${`${kind} { `.repeat(count)} id ${'} '.repeat(count)} } } }`,
    ),
    ...of(
      'directives',
      [21, 100, 400],
      ['@include(if: true)', '@skip(if: false)', '@nothing'],
      (count, directive) => `{ students { nodes { id ${`${directive} `.repeat(count)} } } }`,
    ),
    ...of(
      'directives in fragments',
      [11, 40],
      [2, 5],
      (count, times) =>
        `{ students { nodes { ${'...f '.repeat(count)} } } } fragment f on Student { id ${'@include(if: true) '.repeat(times)} }`,
    ),
    ...of(
      'a huge list',
      [2_000, 10_000, 50_000],
      ['"a"', '1', '{ a: 1 }'],
      (count, item) => `{ students(filter: { id: { in: [${`${item}, `.repeat(count)}] } }) { totalCount } }`,
    ),
    ...of(
      'lists in lists',
      [1_000, 5_000],
      ['[', '{ a: '],
      (depth, open) =>
        `{ students(filter: ${open.repeat(depth)}1${(open === '[' ? ']' : '}').repeat(depth)}) { totalCount } }`,
    ),
    ...of(
      'fields',
      [1_001, 5_000, 50_000],
      ['id ', 'nodes { id } '],
      (count, field) =>
        `{ students { ${field.startsWith('id') ? 'nodes { ' : ''}${field.repeat(count)}${field.startsWith('id') ? '}' : ''} } }`,
    ),
    ...of(
      'one field many times',
      [150, 990],
      ['id', 'gradeLevel'],
      (count, field) => `{ students { nodes { ${`${field} `.repeat(count)} } } }`,
    ),
    ...of(
      'a long text in a fragment',
      [20_000, 100_000],
      [20, 300],
      (letters, times) =>
        `{ students { nodes { ${'...f '.repeat(times)} } } } fragment f on Student { attendance(filter: { code: "${'x'.repeat(letters)}" }) { date } }`,
    ),
    ...of(
      'a long list in a fragment',
      [200, 500],
      [60, 200],
      (count, times) =>
        `{ students { nodes { ${'...f '.repeat(times)} } } } fragment f on Student { attendance(filter: { date: { in: [${'1 '.repeat(count)}] } }) { date } }`,
    ),
    ...of('operations', [40, 200], ['id', 'firstName'], (count, field) =>
      range(count)
        .map((n) => `query q${n} { students { nodes { ${`${field} `.repeat(30)} } } }`)
        .join(' '),
    ),
    ...of(
      'introspection in circles',
      [3, 6, 9],
      ['fields', 'interfaces'],
      (depth, field) =>
        `{ __schema { types { ${`${field} { ${field === 'fields' ? 'type { ' : ''}`.repeat(depth)} name ${`} ${field === 'fields' ? '} ' : ''}`.repeat(depth)} } } }`,
    ),
    ...of(
      'introspection under many names',
      [31, 200],
      [1, 3],
      (count, times) =>
        `{ __schema { ${range(count)
          .map((n) => `a${n}: types { ${'name '.repeat(times)} }`)
          .join(' ')} } }`,
    ),
  ];
}

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function of<A, B>(
  name: string,
  first: readonly A[],
  second: readonly B[],
  document: (a: A, b: B) => string,
): [string, string][] {
  return first.flatMap((a) =>
    second.map((b): [string, string] => [`${name}: ${String(a)}, ${String(b)}`, document(a, b)]),
  );
}
