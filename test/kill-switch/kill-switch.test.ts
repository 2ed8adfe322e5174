import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStopped, killSwitch, resume, stop, stopIn } from '../../subgraphs/kill-switch';
import { ConfigurationError } from '../../subgraphs/mapping/configuration-error';
import { stateFolder } from '../../subgraphs/mapping/state-folder';
import { folder } from '../trust/test-trust';
import { until } from '../until';

const NOON = new Date('2026-03-16T12:00:00Z');
const LATER = new Date('2026-03-16T13:00:00Z');

test('a district is stopped until it is resumed, since the first time that somebody said so', () => {
  const state = join(folder(), 'not', 'there', 'yet');
  expect([isStopped(state), stopIn(state), resume(state)]).toEqual([false, undefined, false]);
  expect([stop(state, 'an audit', NOON), stop(state, 'another', LATER)]).toEqual([true, false]);
  expect(stopIn(state)).toEqual({ moment: NOON.toISOString(), reason: 'an audit' });
  expect([isStopped(state), resume(state), isStopped(state)]).toEqual([true, true, false]);
});

test.each<[string, (path: string) => void]>([
  ['an empty file', (path) => writeFileSync(path, '')],
  ['a file of words', (path) => writeFileSync(path, 'stop, please')],
  ['a link that leads nowhere', (path) => symlinkSync('nowhere', path)],
])('%s of the name stops it too, and can be taken back', (_, make) => {
  const state = folder();
  make(join(state, 'stopped'));
  expect([isStopped(state), stop(state), stopIn(state)]).toEqual([true, false, undefined]);
  expect([resume(state), isStopped(state)]).toEqual([true, false]);
});

describe('what cannot be done is said, and never taken for done', () => {
  test('a stop that cannot be written, though the district counts as stopped for whoever looks from here', () => {
    const state = join(folder(), 'a-file');
    writeFileSync(state, '');
    expect(isStopped(state)).toBe(true);
    expect(() => stop(state)).toThrow(ConfigurationError);
    expect(() => stop(state)).toThrow(
      /stopped: the file cannot be written, and the district is not stopped \(EEXIST\)/,
    );
    expect(lstatSync(state).isFile()).toBe(true);
  });

  test('a resume that cannot remove what is there', () => {
    const state = folder();
    mkdirSync(join(state, 'stopped'));
    expect(() => resume(state)).toThrow(/stopped: the file cannot be removed, and the district is still stopped/);
    expect(isStopped(state)).toBe(true);
  });

  test('a folder that cannot be made: without it a district would start that nobody can stop', () => {
    const file = join(folder(), 'a-file');
    writeFileSync(file, '');
    expect(() => killSwitch(join(file, 'state'), () => undefined)).toThrow(/the folder cannot be made \(ENOTDIR\)/);
  });
});

describe('a running district', () => {
  test('is told of each stop by itself', async () => {
    const state = folder();
    let cuts = 0;
    const { isThrown, close } = killSwitch(state, () => cuts++);
    stop(state);
    await until(() => cuts === 1);
    resume(state);
    expect(isThrown()).toBe(false);
    stop(state);
    await until(() => cuts === 2);
    close();
  });

  test('is told of one in a folder that was made anew meanwhile', async () => {
    const state = join(folder(), 'state');
    let cuts = 0;
    const { close } = killSwitch(state, () => cuts++);
    rmSync(state, { recursive: true });
    stop(state);
    await until(() => cuts === 1);
    close();
  });

  test('whose folder is moved away with the stop in it stays stopped', async () => {
    const state = join(folder(), 'state');
    let cuts = 0;
    const { isThrown, close } = killSwitch(state, () => cuts++);
    renameSync(state, `${state}-away`);
    expect([isThrown(), cuts]).toEqual([true, 1]);
    renameSync(`${state}-away`, state);
    expect(isThrown()).toBe(false);
    stop(state);
    await until(() => cuts === 2);
    renameSync(state, `${state}-away`);
    expect([isThrown(), cuts]).toEqual([true, 2]);
    close();
  });

  test('that stops itself writes the file, which is read again by the next', () => {
    const state = folder();
    let cuts = 0;
    const first = killSwitch(state, () => cuts++);
    expect([first.throw('SIGUSR2'), first.isThrown(), cuts]).toEqual([true, true, 1]);
    expect(JSON.parse(readFileSync(join(state, 'stopped'), 'utf8'))).toMatchObject({ reason: 'SIGUSR2' });
    const second = killSwitch(state, () => cuts++);
    expect([second.isThrown(), cuts]).toEqual([true, 1]);
    [first, second].forEach(({ close }) => close());
  });

  test('that cannot write the file is stopped all the same, and knows that it will not last', () => {
    const state = join(folder(), 'state');
    let cuts = 0;
    const { throw: stopNow, isThrown, close } = killSwitch(state, () => cuts++);
    rmSync(state, { recursive: true });
    writeFileSync(state, '');
    expect(stopNow('SIGUSR2')).toBe(false);
    rmSync(state);
    expect([isThrown(), cuts]).toEqual([true, 1]);
    close();
  });
});

describe('the folder is found from the file alone', () => {
  const fileOf = (text: string): string => {
    const file = join(folder(), 'maple.yaml');
    writeFileSync(file, text);
    return file;
  };

  test('though its mapping is wrong, and its password not in the environment', () => {
    const file = fileOf(
      'district: { id: maple, shoes: 7 }\ndatabase: ${NOT_SET}\npreset: none\nstate: ${KEPT}\nentitys: 7\n',
    );
    expect(stateFolder(file, { KEPT: '/kept' })).toEqual({ district: 'maple', state: '/kept' });
  });

  test('beside the file where it says nothing', () => {
    const file = fileOf('district: { id: maple }\n');
    expect(stateFolder(file, {})).toEqual({ district: 'maple', state: join(file, '..', '.rollcall', 'maple') });
  });

  test.each([
    ['no district', 'preset: opensis-7\n', /maple\.yaml:1: `district`/],
    [
      'a name that leads elsewhere',
      'preset: x\ndistrict:\n  id: ../maple\n',
      /maple\.yaml:3: `district\.id`: this is not/,
    ],
    [
      'a name of the environment that leads elsewhere',
      'district: { id: "${NAME}" }\n',
      /maple\.yaml:1: `district\.id`: this is not/,
    ],
    ['an environment that lacks it', 'district: { id: maple }\nstate: ${KEPT}\n', /maple\.yaml:2: .*KEPT is not set/],
    ['a list', '- district\n', /maple\.yaml:1: /],
  ])('%s: it says where', (_, text, sentence) => {
    expect(() => stateFolder(fileOf(text), { NAME: '../birch' })).toThrow(sentence);
  });
});
