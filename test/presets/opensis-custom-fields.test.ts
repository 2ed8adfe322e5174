import { openInstallation, student } from './opensis-installation';

// The lines that the preset shows, and demo/districts/maple-grove.yaml has.
const differences = {
  columns: {
    lunch: { table: 'students', named: 'CUSTOM_{id}', in: 'custom_fields', where: { title: 'Lunch Program' } },
  },
  entities: {
    Student: {
      fields: {
        socioeconomic: {
          foodServiceEligibility: { column: 'lunch', codes: { Free: 'FREE', Reduced: 'REDUCED', Paid: 'FULL_PRICE' } },
        },
      },
    },
  },
};
const students = [
  { ...student(1, 'Free'), CUSTOM_1: 'Y', CUSTOM_2: 'Free' },
  { ...student(2, 'Odd'), CUSTOM_1: 'Y', CUSTOM_2: 'Ask the office' },
  { ...student(3, 'Unsaid'), CUSTOM_1: null, CUSTOM_2: ' ' },
];
const QUESTION = `{
  students { nodes { lastName socioeconomic { foodServiceEligibility sourceCodes { code quality } } } }
}`;

test.each(['mysql', 'sqlite'] as const)('a field of a site is found by its title, on %s', async (engine) => {
  const custom_fields = [
    { id: 1, title: 'Photo consent' },
    { id: 2, title: 'Lunch Program' },
  ];
  const site = await openInstallation(engine, { students, custom_fields }, differences);
  const { data, errors } = await site.ask(QUESTION);
  expect(errors).toBeUndefined();
  expect(data.students.nodes).toEqual([
    {
      lastName: 'Free',
      socioeconomic: { foodServiceEligibility: 'FREE', sourceCodes: [{ code: 'Free', quality: 'EXACT' }] },
    },
    {
      lastName: 'Odd',
      socioeconomic: { foodServiceEligibility: null, sourceCodes: [{ code: 'Ask the office', quality: 'UNMAPPED' }] },
    },
    { lastName: 'Unsaid', socioeconomic: { foodServiceEligibility: null, sourceCodes: [] } },
  ]);
  await site.drop();
});

test('where no field has the title, it is not mapped, and that is said', async () => {
  const custom_fields = [{ id: 1, title: 'Photo consent' }];
  const site = await openInstallation('sqlite', { students, custom_fields }, differences);
  const { data, extensions } = await site.ask('{ students { nodes { socioeconomic { foodServiceEligibility } } } }');
  expect(data.students.nodes[0]).toEqual({ socioeconomic: { foodServiceEligibility: null } });
  expect(extensions?.rollcall.unmapped).toEqual(['Student.socioeconomic.foodServiceEligibility']);
  await site.drop();
});
