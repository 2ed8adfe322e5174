import type { Code } from '../../../demo/systems/edfi/descriptors';
import { everyStudent, OTHER_SCHOOL, SCHOOL, smallOds, type SmallOds, type Tables } from './small-ods';

// Who had which part in an incident, and how many others: counted by hand. Other students are numbers only.

let ods: SmallOds;
beforeAll(async () => {
  ods = await smallOds(7, (tables, code) => {
    const { incident, did, wasThere, action } = writers(tables, code);
    // A fight: 1 and 2 fought (1 in two ways), 3 was hit and told of it, 4 and 5 looked on.
    incident('A', SCHOOL, '2025-10-01', { incidentcost: 250 });
    did('A', SCHOOL, 1, ['Fighting', 'Theft'], 'Perpetrator');
    did('A', SCHOOL, 2, ['Fighting']);
    wasThere('A', SCHOOL, 3, ['Reporter', 'Victim']);
    wasThere('A', SCHOOL, 4, ['Witness']);
    wasThere('A', SCHOOL, 5, ['Witness']);
    // 1 stands with a behavior, and yet did not do it; of 6 nobody wrote down what the part was.
    incident('B', SCHOOL, '2025-11-03');
    did('B', SCHOOL, 1, ['Vandalism'], 'Witness');
    did('B', SCHOOL, 2, ['Vandalism'], 'Perpetrator');
    wasThere('B', SCHOOL, 6, []);
    // Another school gives the same number to another incident; its perpetrator was alone.
    incident('A', OTHER_SCHOOL, '2025-12-01');
    did('A', OTHER_SCHOOL, 2, ['Fighting'], 'Perpetrator');
    // One action for two incidents, and one that a court changed.
    action(
      'X',
      2,
      '2025-11-05',
      ['In School Suspension', 'Community Service'],
      [
        ['A', 'Fighting'],
        ['B', 'Vandalism'],
      ],
    );
    action(
      'Y',
      1,
      '2025-10-02',
      ['Expulsion'],
      [
        ['A', 'Fighting'],
        ['A', 'Theft'],
      ],
      'Student Incarcerated',
    );
  });
});
afterAll(() => ods.close());

interface Told {
  date: string;
  school: { name: string };
  myRole: string | null;
  myBehaviors: string[];
  otherPerpetrators: number | null;
  otherVictims: number | null;
  otherWitnesses: number | null;
  cost: number | null;
  actions: { date: string; types: string[]; differenceReason: string | null; sourceCodes: { code: string }[] }[];
}

const SELECTION = `discipline {
  date school { name } myRole myBehaviors otherPerpetrators otherVictims otherWitnesses cost
  actions { date types differenceReason sourceCodes { code } }
}`;

const told = async () => {
  const students = await everyStudent<{ discipline: Told[] }>(ods, SELECTION);
  return students.map(({ discipline }) => discipline);
};

test('each student has the gravest of the own parts, and the others are counted once in each of theirs', async () => {
  const parts = (await told()).map((incidents) =>
    incidents.map(({ date, myRole, otherPerpetrators, otherVictims, otherWitnesses }) =>
      [date, myRole, otherPerpetrators, otherVictims, otherWitnesses].join(' '),
    ),
  );
  expect(parts).toEqual([
    ['2025-10-01 PERPETRATOR 1 1 2', '2025-11-03 WITNESS 1  '],
    ['2025-10-01 PERPETRATOR 1 1 2', '2025-11-03 PERPETRATOR 0  ', '2025-12-01 PERPETRATOR 0 0 0'],
    ['2025-10-01 VICTIM 2 0 2'],
    ['2025-10-01 WITNESS 2 1 1'],
    ['2025-10-01 WITNESS 2 1 1'],
    // The part of 6 is not known to the others, but those of the others are known to 6.
    ['2025-11-03  1 0 1'],
    [],
  ]);
});

test('only what the student did is told of the student', async () => {
  const [first = [], second = [], third = []] = await told();
  expect(first.map(({ myBehaviors }) => myBehaviors)).toEqual([['FIGHTING', 'THEFT'], []]);
  expect(second.map(({ myBehaviors }) => myBehaviors)).toEqual([['FIGHTING'], ['VANDALISM'], ['FIGHTING']]);
  expect(third.map(({ myBehaviors }) => myBehaviors)).toEqual([[]]);
});

test('an action stands in each incident that it follows, and once in it', async () => {
  const [first = [], second = []] = await told();
  expect(first.map(({ actions }) => actions.map(({ date }) => date))).toEqual([['2025-10-02'], []]);
  expect(second.map(({ actions }) => actions.map(({ types }) => types))).toEqual([
    [['COMMUNITY_SERVICE', 'IN_SCHOOL_SUSPENSION']],
    [['COMMUNITY_SERVICE', 'IN_SCHOOL_SUSPENSION']],
    [],
  ]);
});

test('that a student was in prison is not told, not even as a code', async () => {
  const [first = []] = await told();
  const [action] = first.flatMap(({ actions }) => actions);
  expect(action?.differenceReason).toBe('OTHER');
  expect(JSON.stringify(await told())).not.toContain('Incarcerated');
});

test('numbers of incidents are those of a school; money is a number', async () => {
  const [, second = []] = await told();
  expect(second.map(({ school, cost }) => [school.name, cost])).toEqual([
    ['First School', 250],
    ['First School', null],
    ['Other School', null],
  ]);
});

function writers(tables: Tables, code: Code) {
  const own = (kind: string, value: string) =>
    code(kind, value, ['Fighting', 'Theft', 'Vandalism'].includes(value) ? 'own' : undefined);
  const key = (incidentidentifier: string, schoolid: number) => ({ incidentidentifier, schoolid });
  return {
    incident: (id: string, schoolid: number, incidentdate: string, more: Record<string, number> = {}) =>
      tables.disciplineincident.add({ ...key(id, schoolid), incidentdate, ...more }),
    did: (id: string, schoolid: number, studentusi: number, behaviors: string[], role?: string) => {
      for (const behavior of behaviors) {
        const row = { ...key(id, schoolid), studentusi, behaviordescriptorid: own('Behavior', behavior) };
        tables.studentdisciplineincidentbehaviorassociation.add(row);
        if (role === undefined) continue;
        const disciplineincidentparticipationcodedescriptorid = code('DisciplineIncidentParticipationCode', role);
        tables.studentdisciplineincidentbehaviorassociationdisciplinein_ae6a21.add({
          ...row,
          disciplineincidentparticipationcodedescriptorid,
        });
      }
    },
    wasThere: (id: string, schoolid: number, studentusi: number, roles: string[]) => {
      const row = { ...key(id, schoolid), studentusi };
      tables.studentdisciplineincidentnonoffenderassociation.add(row);
      for (const role of roles) {
        const disciplineincidentparticipationcodedescriptorid = code('DisciplineIncidentParticipationCode', role);
        tables.studentdisciplineincidentnonoffenderassociationdisciplin_4c979a.add({
          ...row,
          disciplineincidentparticipationcodedescriptorid,
        });
      }
    },
    action: (
      id: string,
      studentusi: number,
      disciplinedate: string,
      types: string[],
      follows: [incident: string, behavior: string][],
      reason?: string,
    ) => {
      const row = { disciplineactionidentifier: id, disciplinedate, studentusi };
      tables.disciplineaction.add({
        ...row,
        responsibilityschoolid: SCHOOL,
        disciplineactionlengthdifferencereasondescriptorid:
          reason === undefined ? null : code('DisciplineActionLengthDifferenceReason', reason),
      });
      for (const type of types)
        tables.disciplineactiondiscipline.add({ ...row, disciplinedescriptorid: code('Discipline', type) });
      for (const [incident, behavior] of follows)
        tables.disciplineactionstudentdisciplineincidentbehaviorassociation.add({
          ...row,
          ...key(incident, SCHOOL),
          behaviordescriptorid: own('Behavior', behavior),
        });
    },
  };
}
