import { nobodyOptedOut } from '../../subgraphs/policy/opted-out';
import { optOutsIn } from '../../subgraphs/store/opt-outs';
import { engines } from '../engines/fresh-database';
import { freshStore } from './test-store';

const [ADA, BOB] = ['maple:student:1', 'maple:student:a%2Cb,2'];
const mother = { issuer: 'https://login.example.org', subject: 'guardian-1' };
const office = { issuer: 'https://login.example.org', subject: 'registrar-1' };
const directory = { kind: 'directory', value: null } as const;
const discipline = { kind: 'category', value: 'DISCIPLINE' } as const;
const request = { app: undefined, purpose: 'instruction' } as const;

describe.each(engines)('on %s', (engine) => {
  let fresh: Awaited<ReturnType<typeof freshStore>>;
  let now = 0;
  const clock = () => new Date(now);
  const opened = async () => optOutsIn(await fresh.open(), clock);
  beforeEach(async () => {
    fresh = await freshStore(engine);
    now = Date.parse('2026-03-16T12:00:00Z');
  });
  afterEach(() => fresh.close());

  test('each kind is told to the requests that it is about', async () => {
    const optOuts = await opened();
    expect(await optOuts.optedOut(request)).toEqual(nobodyOptedOut);
    await optOuts.record(ADA, directory, mother);
    await optOuts.record(BOB, discipline, mother);
    await optOuts.record(ADA, { kind: 'application', value: 'homework' }, mother);
    await optOuts.record(BOB, { kind: 'purpose', value: 'research' }, mother);
    const always = { directory: [['1']], category: new Map([['DISCIPLINE', [['a,b', '2']]]]) };
    expect(await optOuts.optedOut(request)).toEqual({ ...always, application: [], purpose: [] });
    const homework = { app: 'homework', purpose: 'research' } as const;
    expect(await optOuts.optedOut(homework)).toEqual({
      ...always,
      application: [['1']],
      purpose: [['a,b', '2']],
    });
    for (const app of ['Homework', 'homework ', 'hómework', 'homework2'])
      expect((await optOuts.optedOut({ ...request, app })).application).toEqual([]);
  });

  test('what another process writes counts at once', async () => {
    const [one, other] = [await opened(), await opened()];
    expect((await one.optedOut(request)).directory).toEqual([]);
    await other.record(ADA, directory, mother);
    expect((await one.optedOut(request)).directory).toEqual([['1']]);
    await other.withdraw(ADA, directory, mother);
    expect((await one.optedOut(request)).directory).toEqual([]);
  });

  test('nothing is deleted: who recorded and who withdrew, and when', async () => {
    const optOuts = await opened();
    const recorded = clock();
    await optOuts.record(ADA, directory, mother);
    now += 60_000;
    const withdrawn = clock();
    await optOuts.withdraw(ADA, directory, office);
    now += 60_000;
    await optOuts.record(ADA, directory, office);
    const first = { student: ADA, ...directory, recorded, recordedBy: mother, withdrawn, withdrawnBy: office };
    const second = { ...first, recorded: clock(), recordedBy: office, withdrawn: undefined, withdrawnBy: undefined };
    expect(await optOuts.history(ADA)).toEqual([first, second]);
    expect(await optOuts.inForce(ADA)).toEqual([{ student: ADA, ...directory, recorded: clock() }]);
    expect(await optOuts.history(BOB)).toEqual([]);
  });

  test('the same refusal stands there once, however many record it at the same time', async () => {
    const all = [await opened(), await opened(), await opened()];
    await Promise.all([...all, ...all].map((optOuts) => optOuts.record(ADA, discipline, mother)));
    expect(await all[0]!.history(ADA)).toHaveLength(1);
    await all[1]!.withdraw(ADA, directory, mother);
    expect(await all[0]!.inForce(ADA)).toHaveLength(1);
  });

  test('an id as long as ids may be is another than one that differs in its last letter', async () => {
    const optOuts = await opened();
    const [long, other] = ['x', 'y'].map((last) => `maple:student:${'a'.repeat(900)}${last}`);
    await optOuts.record(long!, directory, mother);
    expect(await optOuts.inForce(long!)).toHaveLength(1);
    expect(await optOuts.inForce(other!)).toEqual([]);
  });
});
