import { isNested, levelOf, type Line } from '../../subgraphs/draft/line';
import type { Fact } from './facts';

/** Whether the line of a fact bears the mark CONFIRM, by which a person is told to look before it answers. */
export function isMarked(lines: readonly Line[], { text }: Fact): boolean {
  const [entity = '', ...path] = (/^[\w.]+/.exec(text)?.[0] ?? '').split('.');
  const of = within(within(lines, 'entities'), entity);
  const line = path[0] === 'table' ? of.find(({ key }) => key === 'table') : deepest(within(of, 'fields'), path);
  return levelOf(line?.confidence) === 'confirm';
}

function within(lines: readonly Line[], name: string): readonly Line[] {
  const value = lines.find(({ key }) => key === name)?.value;
  return value !== undefined && isNested(value) ? value : [];
}

/** The line of the last name of the path that has one of its own, below `fields` where records stand in place. */
function deepest(lines: readonly Line[], [first, ...rest]: readonly string[]): Line | undefined {
  const line = lines.find(({ key }) => key === first);
  if (!line || !isNested(line.value)) return line;
  const inner = within(line.value, 'fields');
  return deepest(inner.length > 0 ? inner : line.value, rest) ?? line;
}
