import { referenceOf } from '../../subgraphs/mapping/reference';
import type { Field, Leaf, Mapping, Source } from '../../subgraphs/mapping/mapping';

/**
 * What a mapping says, as facts that can be compared: where a field is read, and by which column of the entity's own table one
 * gets there. `Student.demographics.sex = ethnicity.name by students.ethnicity_id`.
 */
export interface Fact {
  readonly entity: string;
  readonly text: string;
  /** Codes and what they stand for, where it is a field of codes. */
  readonly codes: ReadonlyMap<string, string>;
}

export const MEASURED = ['Student', 'School', 'Enrollment', 'Contact'] as const;
/** Fields that lead to records which are not measured. */
const ELSEWHERE = new Set(
  ['sections', 'grades', 'attendance', 'terms', 'teachers', 'attendanceSummary', 'transcript', 'assessments'].concat([
    'discipline',
    'health',
    'specialEducation',
    'section504',
    'programs',
    'district',
    'sourceCodes',
  ]),
);

/**
 * What a person would map first, since it stands in a column of its own or one step away from one: who the people are, where a
 * school is, when an enrollment began and ended. The rest of a preset is read through tables of kinds, of organizations, of values.
 */
const OBVIOUS =
  /^(Student\.(table|(firstName|middleName|lastName|suffix|birthDate|gradeLevel|demographics\.(sex|races)|enrollments|currentEnrollment|contacts) )|School\.(table|(name|shortName|phone|website|address\.\w+|principal\.name) )|Enrollment\.(table|(school|schoolYear|entryDate|exitDate|entryGradeLevel) )|Contact\.(table|(firstName|lastName|name|relation|isEmergency|phones\.number|emails\.address) ))/;
export const isObvious = ({ text }: Fact): boolean => OBVIOUS.test(text);

export function factsOf(mapping: Mapping, original: (name: string) => string = (name) => name): Fact[] {
  return MEASURED.flatMap((entity) =>
    [...(mapping.entities.get(entity)?.variants.values() ?? [])].flatMap((source) =>
      factsOfSource(mapping, entity, source, original),
    ),
  );
}

type Original = (name: string) => string;

function factsOfSource(mapping: Mapping, entity: string, source: Source, original: Original): Fact[] {
  const { table } = source;
  if (table === null) return [];
  const plain = (text: string): Fact => ({ entity, text: `${entity}.${text}`, codes: new Map() });
  const fields = [...source.fields].filter(([name]) => !ELSEWHERE.has(name));
  return [
    plain(`table = ${originalTable(mapping, table, original)}`),
    ...factsOfFields(mapping, entity, source, new Map(fields), '', original),
  ];
}

function factsOfFields(
  mapping: Mapping,
  entity: string,
  source: Source,
  fields: ReadonlyMap<string, Field>,
  within: string,
  original: Original,
): Fact[] {
  return [...fields].flatMap(([name, field]): Fact[] => {
    const label = `${entity}.${within}${name}`;
    switch (field.kind) {
      case 'leaf':
        return leafFacts(mapping, entity, source, label, field, original);
      case 'embedded':
        return factsOfFields(mapping, entity, source, field.fields, `${within}${name}.`, original);
      case 'items':
        return field.items.flatMap((item) =>
          item.kind === 'leaf'
            ? leafFacts(mapping, entity, source, label, item, original)
            : factsOfFields(mapping, entity, source, item.fields, `${within}${name}.`, original),
        );
      case 'parts':
        return leafFacts(mapping, entity, source, label, field.leaf, original);
      case 'unavailable':
        return [];
      case 'relation': {
        const target =
          typeof field.target === 'string'
            ? mapping.entities.get(field.target)?.variants.values().next().value
            : field.target;
        const there = target?.table ?? '';
        const on = field.on.map(
          ([theirs, ours]) =>
            `${columnOf(there, {}, theirs, original)} = ${columnOf(source.table ?? '', source.joins, ours, original)}`,
        );
        const way: Fact = { entity, text: `${label} leads by ${on.sort().join(' and ')}`, codes: new Map() };
        return typeof field.target === 'string'
          ? [way]
          : [way, ...factsOfFields(mapping, entity, field.target, field.target.fields, `${within}${name}.`, original)];
      }
    }
  });
}

function leafFacts(
  mapping: Mapping,
  entity: string,
  source: Source,
  label: string,
  leaf: Leaf,
  original: Original,
): Fact[] {
  const columns = [...new Set(columnsIn(leaf.value))];
  const texts = columns.map((reference) => {
    const column = columnOf(source.table ?? '', source.joins, reference, original);
    const by = byWay(mapping, source, reference, original);
    return by === undefined ? column : `${column} by ${by}`;
  });
  if (texts.length === 0) return [];
  const codes = new Map(Object.entries(leaf.codes ?? {}).map(([code, { as }]) => [code, String(as)]));
  return [{ entity, text: `${label} = ${texts.sort().join(', ')}`, codes }];
}

/** The columns of the entity's own table through which a joined one is reached. */
function byWay(mapping: Mapping, source: Source, reference: string, original: Original): string | undefined {
  const { alias } = referenceOf(reference);
  if (alias === undefined) return undefined;
  const join = source.joins[alias];
  const ways = Object.values(join?.on ?? {}).map((ours) =>
    referenceOf(ours).alias === undefined
      ? columnOf(source.table ?? '', source.joins, ours, original)
      : byWay(mapping, source, ours, original),
  );
  return [...new Set(ways.filter((way) => way !== undefined))].sort().join(' and ');
}

function columnOf(table: string, joins: Source['joins'], reference: string, original: Original): string {
  const { alias, column } = referenceOf(reference);
  const own = alias === undefined ? table : (joins[alias]?.table ?? alias);
  return original(`${own}.${column}`);
}

/** A table that the mapping makes is called after those that it is made of. */
function originalTable(mapping: Mapping, table: string, original: Original): string {
  return table in mapping.tables ? `made of ${table}` : original(table);
}

/** The references in a value, those of its conditions included. */
function columnsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(columnsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    if (
      ['constant', 'parameter', 'with', 'codes', 'date', 'label', 'by', 'match', 'json', 'part', 'unlisted'].includes(
        key,
      )
    )
      return [];
    if (key === 'when') return conditionColumns(inner);
    return columnsIn(inner);
  });
}

function conditionColumns(condition: unknown): string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([key, inner]) =>
    ['any', 'all', 'not'].includes(key) && Array.isArray(inner) ? inner.flatMap(conditionColumns) : [key],
  );
}
