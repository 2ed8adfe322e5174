import { textOf } from './sources';

interface Package {
  version: string;
  resolved?: string;
}

const manifest = JSON.parse(textOf('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'overrides',
  Record<string, string>
>;
const locked = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Package> };
const copies = Object.entries(locked.packages).filter(([path]) => path !== '');

function versionsOf(name: string): string[] {
  return copies.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, each]) => each.version);
}

function installed(name: string): string {
  return (JSON.parse(textOf(`node_modules/${name}/package.json`)) as Package).version;
}

function atLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((each) => each.split('.').map((part) => Number.parseInt(part, 10)));
  const difference = a!.map((part, i) => part - b![i]!).find((each) => each !== 0);
  return (difference ?? 0) > 0 || version === floor;
}

test('every version is exact', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

// Two copies break `instanceof`, 17 is outside Apollo's range and 16.15.0 changed what `print` gives.
test('there is one graphql, 16.14.2', () => {
  expect(manifest.dependencies.graphql).toBe('16.14.2');
  expect(manifest.overrides.graphql).toBe('$graphql');
  expect(versionsOf('graphql')).toEqual(['16.14.2']);
  expect(installed('graphql')).toBe('16.14.2');
});

test("Apollo's federation packages are of one version", () => {
  const family = ['gateway', 'composition', 'query-planner', 'query-graphs', 'federation-internals', 'subgraph'];
  expect(new Set(family.flatMap((each) => versionsOf(`@apollo/${each}`))).size).toBe(1);
});

// Floors of our own: `npm audit` does not work with every registry.
test.each([
  ['@apollo/gateway', '2.13.2'], // CVE-2026-32621
  ['@apollo/server', '5.5.0'], // GHSA-9q82-xgwf-vj6h
  ['mysql2', '3.23.1'],
])('%s is at least %s', (name, floor) => {
  const versions = [...versionsOf(name), installed(name)];
  expect(versions.filter((version) => !atLeast(version, floor))).toEqual([]);
  expect(versions.length).toBeGreaterThan(1);
});

test('floors compare numbers, not letters', () => {
  expect([atLeast('2.13.2', '2.13.2'), atLeast('2.14.0', '2.13.2'), atLeast('3.0.0', '2.13.2')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([atLeast('2.9.9', '2.13.2'), atLeast('2.13.1', '2.13.2'), atLeast('1.99.0', '2.13.2')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('the lock file names no registry: it must serve behind any', () => {
  expect(copies.filter(([, each]) => each.resolved !== undefined).map(([path]) => path)).toEqual([]);
  expect(textOf('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  expect(textOf('.npmrc')).not.toContain('://');
});
