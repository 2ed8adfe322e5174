import { z } from 'zod';

const NAME = '[A-Za-z_][A-Za-z0-9_]*|"[^"\\\\]+"';
const STEP = new RegExp(`\\.(${NAME})|\\[(\\d{1,4})\\]`, 'g');

/** `$.address.lines[0]`: names after dots, in double quotes where they are odd, and places in a list, counted from 0. */
export const jsonPathForm = z
  .string()
  .regex(
    new RegExp(`^\\$(?:\\.(?:${NAME})|\\[\\d{1,4}\\])+$`),
    'Expected a path such as $.address.lines[0], with odd names in double quotes',
  );

/** The steps of a path: a name, or a place in a list. */
export const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(STEP)].map(([, name, place]) =>
    name === undefined ? Number(place) : name.replace(/^"(.*)"$/, '$1'),
  );
