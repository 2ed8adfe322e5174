import { isNested, levelOf, type Line } from './line';

/**
 * A line that has to be confirmed, and none within it surer than itself: where a table is perhaps not that of the students, a
 * column of it that is called `last_name` is perhaps not the name of a student.
 */
export function noSurer(line: Line, most = 1): Line {
  const own = line.confidence ?? 1;
  const least = levelOf(line.confidence) === 'confirm' ? Math.min(most, own) : most;
  const value = isNested(line.value) ? line.value.map((one) => noSurer(one, least)) : line.value;
  if (line.confidence === undefined || own <= most) return { ...line, value };
  const because = `${line.because === undefined ? '' : `${line.because}; `}no surer than the table`;
  return { ...line, value, confidence: most, because };
}
