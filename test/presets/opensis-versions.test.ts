import { catalogue, openInstallation, stay, student } from './opensis-installation';

const rows = {
  ...catalogue,
  ethnicity: [{ ethnicity_id: 3, ethnicity_name: 'Hispanic' }],
  language: [{ language_id: 5, language_name: 'French' }],
  student_enrollment: [{ id: 1, ...stay(1, 1) }],
};
const QUESTION = `{
  district(id: "maple") { maps { type fields } }
  students { nodes { lastName gradeLevel demographics { races hispanicLatino languages { language } } } }
}`;
const demographics = { races: ['HISPANIC_OR_LATINO'], hispanicLatino: true, languages: [{ language: 'French' }] };

test('openSIS 9 answers as openSIS 7 does', async () => {
  const students = [{ ...student(1, 'Diaz'), ethnicity_id: 3, language_id: 5 }];
  const [seven, nine] = await Promise.all(
    ['opensis-7', 'opensis-9'].map((preset) => openInstallation('mysql', { ...rows, students }, { preset })),
  );
  const said = await nine!.ask(QUESTION);
  expect(said.errors).toBeUndefined();
  expect(said.data.students.nodes).toEqual([{ lastName: 'Diaz', gradeLevel: 'GRADE_9', demographics }]);
  expect(said.data).toEqual((await seven!.ask(QUESTION)).data);
  await Promise.all([seven!.drop(), nine!.drop()]);
});

test('an early openSIS 7, whose students have texts for ethnicity and language, needs a few lines', async () => {
  // The columns are called otherwise here than there, but they are texts of the student's row.
  const students = [{ ...student(1, 'Diaz'), CUSTOM_1: 'Hispanic', CUSTOM_2: 'French' }];
  const Student = {
    joins: { ethnicity: null, tongue: null },
    fields: {
      demographics: {
        races: { list: [{ column: 'CUSTOM_1', codes: 'race' }] },
        hispanicLatino: { column: 'CUSTOM_1', codes: 'hispanic' },
        languages: { list: [{ language: 'CUSTOM_2' }] },
      },
    },
  };
  const early = await openInstallation('mysql', { ...rows, students }, { entities: { Student } });
  expect((await early.ask(QUESTION)).data.students.nodes).toMatchObject([{ demographics }]);
  await early.drop();
});
