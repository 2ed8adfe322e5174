import { placed, problemIn, within } from '../../mapping/configuration-error';
import { inOrder, partsOf, type MadeTable } from '../../mapping/made-table-form';
import type { Catalog } from '../column-type';
import type { Fragment } from '../fragment';
import type { Writing } from '../writing';
import { chain } from './chain';
import { first } from './first';
import { group } from './group';
import { ANY, type MadeColumns, type Maker, type Wanted } from './maker';
import { scopeOf } from './rows';
import { select } from './select';
import { split } from './split';
import { union } from './union';

/** What makes each kind of table. */
function makerOf(made: MadeTable): Made {
  if ('union' in made) return by(union, 'union', made);
  if ('group' in made) return by(group, 'group', made);
  if ('first' in made) return by(first, 'first', made);
  if ('split' in made) return by(split, 'split', made);
  if ('chain' in made) return by(chain, 'chain', made);
  return whole(select, made);
}

interface Made {
  columns(writing: Writing): MadeColumns;
  rows(writing: Writing, wanted: Wanted): Fragment;
}

const by = <Word extends string, Form>(maker: Maker<Form>, word: Word, made: Readonly<Record<Word, Form>>): Made => ({
  columns: (writing) => {
    const { lost, ...columns } = within([word], () => maker.columns(writing, made[word]));
    return { ...columns, lost: new Map([...lost].map(([name, problem]) => [name, placed([word], problem)])) };
  },
  rows: (writing, wanted) => within([word], () => maker.rows(writing, made[word], wanted)),
});

const whole = <Form>(maker: Maker<Form>, made: Form): Made => ({
  columns: (writing) => maker.columns(writing, made),
  rows: (writing, wanted) => maker.rows(writing, made, wanted),
});

export const madeColumns = (writing: Writing, made: MadeTable): MadeColumns => makerOf(made).columns(writing);

/** The select of a made table's rows. */
export function madeRows(writing: Writing, made: MadeTable, wanted: Wanted): Fragment {
  // Where only the number of rows matters, any column will do; to look for one is not to read them all.
  const anyColumn = () => [...madeColumns({ ...writing, heard: undefined }, made).types.keys()].slice(0, 1);
  const columns = wanted.columns.length > 0 ? wanted.columns : anyColumn();
  return makerOf(made).rows(writing, { ...wanted, columns });
}

/** The catalog, and what else is known, with the tables that the mapping makes; one that cannot be made is not in it, and its part of the survey says why. */
export function withMadeTables(writing: Writing): Catalog {
  const [catalog, facts] = [new Map(writing.catalog), new Map(writing.facts)];
  for (const [name, made] of inOrder(writing.tables))
    problemIn(() => {
      const { types, collations } = madeColumns({ ...writing, catalog, facts }, made);
      catalog.set(name, types);
      facts.set(name, new Map([...collations].map(([column, collation]) => [column, { required: false, collation }])));
    });
  return Object.assign(catalog, { facts });
}

/** Writes all of a table once, so that what is wrong with it is known before the first request. */
export function writeTable(writing: Writing, made: MadeTable): void {
  for (const { path, rows } of partsOf(made))
    for (const alias of Object.keys(rows.joins))
      within([...path, 'joins', alias], () => scopeOf(writing, rows).checkJoin(alias));
  const { types, lost } = madeColumns(writing, made);
  madeRows(writing, made, { columns: [...types.keys()], only: ANY });
  for (const problem of lost.values()) throw problem;
}
