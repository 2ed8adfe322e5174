import { written } from '../mapping/reference';
import { holds } from './holds';
import type { Line, Plain } from './line';
import { referenceTo, type Place } from './match';
import { addressNames, addressTypes, emailNames, isOneOf, phoneNames, type ListNames, type WordSet } from './names';
import type { SeenColumn } from './seen';

/** Telephone numbers, e-mail and postal addresses that stand in columns of the person's own row. */
export function reachedBy(places: readonly Place[], own: WordSet, besides: WordSet = new Set()): Line[] {
  return [
    ...listOf('phones', 'number', 'phone', phoneNames, places, own, besides),
    ...listOf('emails', 'address', 'email', emailNames, places, own, besides),
    ...addressesOf(places, own, besides),
  ];
}

function listOf(
  key: string,
  field: string,
  kind: 'phone' | 'email',
  names: ListNames,
  places: readonly Place[],
  own: WordSet,
  besides: WordSet,
): Line[] {
  const found = places.flatMap((place) =>
    place.table.columns.flatMap((column) => {
      const words = column.words.filter((word) => !own.has(word) && !besides.has(word));
      const isIt = words.some((word) => names.column.has(word));
      const isElse = words.some((word) => !names.column.has(word) && !names.may.has(word) && !names.types.has(word));
      if (!isIt || isElse || column.sensitive || (besides.size > 0 && !column.words.some((word) => besides.has(word))))
        return [];
      const { fits, because } = holds(kind, column);
      const confidence = fits === 'yes' ? 0.94 : fits === 'unknown' ? 0.8 : 0.35;
      const type = [...names.types].find(([word]) => words.includes(word))?.[1];
      const item: Plain = {
        [field]: referenceTo(place, column),
        ...(type === undefined ? {} : { type: { constant: type } }),
      };
      return [{ item, confidence, because: `${column.name}: named so${fits === 'no' ? ', but' : ' and'} ${because}` }];
    }),
  );
  const sure = found.filter(({ confidence }) => confidence >= 0.7);
  const used = sure.length > 0 ? sure : found;
  if (used.length === 0) return [];
  const confidence = Math.min(...used.map((one) => one.confidence));
  return [
    {
      key,
      value: { list: used.map(({ item }) => item) },
      confidence,
      because: used.map(({ because }) => because).join('; '),
    },
  ];
}

/** The columns of each address, told apart by what it is for: `home_city` and `mailing_city` are two. */
export function addressParts(places: readonly Place[], own: WordSet, besides: WordSet = new Set()) {
  const groups = new Map<string, Map<string, { place: Place; column: SeenColumn }>>();
  for (const place of places)
    for (const column of place.table.columns) {
      if (column.sensitive || (besides.size > 0 && !column.words.some((word) => besides.has(word)))) continue;
      const type = column.words.find((word) => addressTypes.has(word)) ?? '';
      const all = column.words.filter((word) => word !== type && !besides.has(word));
      const readings = [
        all,
        all.filter((word) => !own.has(word)),
        all.filter((word) => !own.has(word) && word !== 'address'),
      ];
      const part = [...addressNames].find(([, sets]) =>
        readings.some((words) => words.length > 0 && isOneOf(new Set(words), sets)),
      );
      if (!part || column.type === 'date') continue;
      const group = groups.get(type) ?? new Map<string, { place: Place; column: SeenColumn }>();
      if (!group.has(part[0])) group.set(part[0], { place, column });
      groups.set(type, group);
    }
  return [...groups].flatMap(([type, parts]) => {
    // A state alone may be anything; a city with a street or a postal code is an address.
    const isAddress = parts.has('city') && (parts.has('street') || parts.has('postalCode'));
    const postal = parts.get('postalCode');
    const doubtful = postal !== undefined && holds('postal', postal.column).fits === 'no';
    return isAddress ? [{ type: addressTypes.get(type), parts, confidence: doubtful ? 0.75 : 0.93 }] : [];
  });
}

export function addressesOf(places: readonly Place[], own: WordSet, besides: WordSet = new Set()): Line[] {
  const found = addressParts(places, own, besides);
  if (found.length === 0) return [];
  const list = found.map(({ type, parts }) => ({
    ...Object.fromEntries([...parts].map(([name, { place, column }]) => [name, referenceTo(place, column)])),
    ...(type === undefined ? {} : { type: { constant: type } }),
  }));
  const names = found.flatMap(({ parts }) => [...parts.values()].map(({ column }) => written(column.name)));
  const confidence = Math.min(...found.map((one) => one.confidence));
  return [{ key: 'addresses', value: { list }, confidence, because: `city and more: ${names.join(', ')}` }];
}
