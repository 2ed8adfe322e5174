/*
 * Five hundred texts that mean something to SQL, to a driver, to LIKE, to JSON or to JavaScript: how a literal is left, what is then
 * said, and how the rest of the statement is silenced.
 */
const OPENINGS = ["'", '"', '`', "\\'", "''", "')", '%', '?', '$1', ';'];
const BODIES = [
  ' or 1=1',
  ' or true or ',
  ' union select * from students',
  '; drop table students',
  ' and sleep(5)',
  ' and pg_sleep(5)',
  ' || (select version())',
  ' into outfile "/tmp/x"',
  '\u0000x',
  '{"$ne": null}',
];
const ENDINGS = ['', ' -- ', '#', '/*', ';--\n'];

export const payloads: readonly string[] = OPENINGS.flatMap((opening) =>
  BODIES.flatMap((body) => ENDINGS.map((ending) => opening + body + ending)),
);
