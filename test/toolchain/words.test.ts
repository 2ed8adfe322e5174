import { basename } from 'node:path';
import { folders, sourcesIn } from './sources';

// A file is named after what it exports; these names say nothing, and whatever has no place ends up there.
const empty = /^(utils?|helpers?|common|types|misc|manager|service|provider)\.tsx?$/;

test('no file has an empty name', () => {
  expect(folders.flatMap(sourcesIn).filter((file) => empty.test(basename(file)))).toEqual([]);
});
