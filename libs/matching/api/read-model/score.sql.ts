import { costCodes, ruleBits, traitShifts } from './search-codes';
import { metresOf, needColumns, type SearchShape } from './search-statement';
import type { Values } from './statement-values';

export const sum = (terms: readonly string[]): string => (terms.length === 0 ? '0::float8' : terms.join(' + '));
const share = (conditions: readonly string[]): string => `(${conditions.map((condition) => `(${condition})::int`).join(' + ')})::float8 / ${conditions.length}`;

/**
 * What each need earns: the term itself, else its top term (for a top term: any of its own), else another of the family. A row knows the terms of its own family
 * by their bits; for a need of another its list is read.
 */
export const needPoints = ({ needs }: SearchShape, values: Values, row: string): readonly string[] =>
  Array.from({ length: needs }, (_, index) => {
    const of = (what: string, type: string) => values.of(`${what}${index + 1}`, type);
    const [exact, general, akin] = [of('exact', 'float8'), of('general', 'float8'), of('akin', 'float8')];
    const here = `case when ${row}.fits & ${of('termBit', 'int')} <> 0 then ${exact} when ${row}.fits & ${of('topBit', 'int')} <> 0 then ${general} else ${akin} end`;
    if (needs === 1) return here;
    return `case when ${row}.families & ${of('family', 'int')} = 0 then 0 when ${row}.family = ${of('familyNo', 'int')} then ${here}
      when ${of('term', 'int')} = any(${row}.terms) then ${exact} when ${of('top', 'int')} = any(${row}.terms) then ${general} else ${akin} end`;
  });

/** The score in hundredths, of a row of `search_entry` or of one that has its columns and, where several needs are asked, their points. */
export function scoreOf(shape: SearchShape, values: Values, row: string): string {
  const { needs, times, languages, access, filtered } = shape;
  const weight = (name: string) => values.of(name, 'float8');
  const today = values.of('todayNo', 'int');
  const met = needs > 1 ? needColumns(shape).map((need) => `${row}.${need}`) : needPoints(shape, values, row);
  // In the domain's order, for sums of fractions depend on it.
  const parts = [
    ...(needs > 0 ? [sum(met)] : []),
    `${weight('nearness')} * case when ${row}.rules & ${ruleBits.afar} <> 0 then ${weight('remoteShare')} else 2::float8 ^ (${metresOf(values, row)} / -${weight('halvingMetres')}) end`,
    ...(times > 0 ? [`${weight('times')} * ${share(Array.from({ length: times }, (_, index) => `${row}.opening & ${values.of(`time${index + 1}`, 'int')} <> 0`))}`] : []),
    ...(languages ? [`case when ${row}.languages = any(array(select no from matching.search_languages where lower(names::text)::text[] && ${values.of('languages', 'text[]')})) then ${weight('language')} else 0 end`] : []),
    ...(access ? [`${weight('access')} * (bit_count((${row}.traits & ${values.of('accessWanted', 'int')})::bit(32))::float8 / ${values.of('accessCount', 'float8')})`] : []),
    ...(filtered ? [`case when ${values.of('freeOnly', 'boolean')} and ${row}.traits & ${costCodes.free << traitShifts.cost} <> 0 then ${weight('cost')} else 0 end`] : []),
    `case when ${row}.confirmed > ${today} then ${weight('freshUnknown')} when ${row}.confirmed >= ${values.of('freshSince', 'int')} then ${weight('fresh')} when ${row}.confirmed >= ${values.of('ageingSince', 'int')} then ${weight('ageing')} else ${weight('stale')} end`,
    `case when ${row}.full_until > ${today} then ${weight('roomFull')} when ${row}.rules & ${ruleBits.open} <> 0 then ${weight('roomOpen')} when ${row}.rules & ${ruleBits.limited} <> 0 then ${weight('roomLimited')} else ${weight('roomUnknown')} end`,
    `${weight('answers')} * ${row}.lift`,
  ];
  return `greatest(0, floor((${parts.join('\n + ')}) * 100 + 0.5))::int`;
}

