import { setImmediate } from 'node:timers/promises';
import { openDelivered } from './open-delivered';
import { changed, type Files } from './small-delivery';

/** A night in which every student has the same middle name, and every class the same room: an answer tells which night it is of. */
function nightOf(letter: string): Files {
  const users = changed('users.csv', (text) =>
    text.replace(/,(Ruiz|Yildiz|Zysk|"O'Hara ""Jr"""),[^,]*,100/g, `,$1,${letter},100`),
  );
  return changed('classes.csv', (text) => text.replace(/(homeroom|scheduled),\d+/g, `$1,${letter}`), users);
}

const QUERY = `{ students { nodes { middleName sections { section { room teachers { staff { name } } } } } }
  sections { nodes { room } } }`;

test('deliveries change under load: each answer is of one night, from its first statement to its last', async () => {
  const maple = await openDelivered(nightOf('A'));
  const seen = new Set<string>();
  let isOver = false;
  const asker = async () => {
    let answers = 0;
    while (!isOver) {
      const { data, errors } = await maple.ask(QUERY);
      expect(errors).toBeUndefined();
      const { students, sections } = data as {
        students: { nodes: { middleName: string; sections: { section: { room: string } }[] }[] };
        sections: { nodes: { room: string }[] };
      };
      const letters = new Set([
        ...students.nodes.flatMap((student) => [
          student.middleName,
          ...student.sections.map(({ section }) => section.room),
        ]),
        ...sections.nodes.map(({ room }) => room),
      ]);
      expect([...letters]).toHaveLength(1);
      for (const letter of letters) seen.add(letter);
      answers++;
      await setImmediate(); // SQLite never waits, and without this the files could never be read
    }
    return answers;
  };
  const asking = Array.from({ length: 6 }, asker);
  for (const letter of ['B', 'C', 'D', 'E']) await maple.next(nightOf(letter));
  isOver = true;
  const answers = await Promise.all(asking);
  expect(answers.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(6);
  expect([...seen].length).toBeGreaterThan(1);
  expect(maple.snapshots()).toHaveLength(1);
  expect(maple.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  await maple.close();
}, 60_000);
