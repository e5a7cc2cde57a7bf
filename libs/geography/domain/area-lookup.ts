import { ok, refused, type Result } from '@linkwell/kernel';
import { areasMappingSchema, columnMissing, findColumn, type AreasMapping, type ColumnRefusal } from './column-mapping';
import areas from './mappings/areas.json' with { type: 'json' };
import { parsePostcode, type Postcode } from './postcode';
import { invalid, missing, notCovered, type RowProblem } from './row-problem';
import type { SmallArea, SmallAreaEdition } from './small-area';

/** Fits ONSPD, NSPL and the Trafford Data Lab's list by their header names alone. */
export const standardAreasMapping = (): AreasMapping => areasMappingSchema.parse(areas);

/** One postcode's areas. What a row leaves blank, or fills with the ONS's pseudo code …99999999, is `null`. */
export interface AreaRow {
  readonly postcode: Postcode;
  readonly smallAreas: readonly SmallArea[];
  readonly ward: string | null;
  readonly localAuthority: string | null;
  /** WGS 84 degrees. */
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
}

/** Where each fact stands in this file, found once from its header row. */
export interface AreaColumns {
  readonly width: number;
  readonly postcode: number;
  readonly ward: number | undefined;
  readonly localAuthority: number | undefined;
  readonly longitude: number | undefined;
  readonly latitude: number | undefined;
  readonly smallAreas: readonly { readonly edition: SmallAreaEdition; readonly lsoa: number; readonly msoa: number | undefined }[];
}

/** Matches a header row to the mapping. Postcode and at least one edition of small area are needed; the rest may be absent. */
export function resolveAreaColumns(header: readonly string[], mapping: AreasMapping = standardAreasMapping()): Result<AreaColumns, ColumnRefusal> {
  const postcode = findColumn(header, mapping.columns.postcode);
  if (postcode === undefined) return refused(columnMissing('postcode', mapping.columns.postcode, header));
  const smallAreas = mapping.smallAreas.flatMap(({ edition, lsoa, msoa }) => {
    const column = findColumn(header, lsoa);
    return column === undefined ? [] : [{ edition, lsoa: column, msoa: findColumn(header, msoa) }];
  });
  if (smallAreas.length === 0) return refused(columnMissing('small area (LSOA)', mapping.smallAreas.flatMap(({ lsoa }) => lsoa), header));
  const find = (fact: 'ward' | 'localAuthority' | 'longitude' | 'latitude') => findColumn(header, mapping.columns[fact]);
  return ok({ width: header.length, postcode, smallAreas, ward: find('ward'), localAuthority: find('localAuthority'), longitude: find('longitude'), latitude: find('latitude') });
}

const areaCode = /^[EWSN]\d{8}$/;
const pseudoCode = /^[A-Z]99999999$/;

/** Reads one row. `line` counts from 1 with the header as line 1. */
export function parseAreaRow(columns: AreaColumns, row: readonly string[], line: number): Result<AreaRow, RowProblem> {
  if (row.length !== columns.width) return refused(invalid(line, 'row', `${row.length} columns, but the header has ${columns.width}. Look for a stray quote or comma.`));
  const text = (index: number | undefined) => (index === undefined ? '' : (row[index] ?? '').trim());

  if (text(columns.postcode) === '') return refused(missing(line, 'postcode', 'The postcode is empty. Fill it in or delete the row.'));
  const postcode = parsePostcode(text(columns.postcode));
  if (!postcode.ok) {
    const problem = postcode.refusal.code === 'NOT_A_POSTCODE' ? invalid : notCovered;
    return refused(problem(line, 'postcode', postcode.refusal.message));
  }

  const bad = [...columns.smallAreas.flatMap(({ lsoa, msoa }) => [['lsoa', lsoa], ['msoa', msoa]] as const), ['ward', columns.ward] as const, ['localAuthority', columns.localAuthority] as const]
    .find(([, index]) => text(index) !== '' && !areaCode.test(text(index)) && !pseudoCode.test(text(index)));
  if (bad) return refused(invalid(line, bad[0], `"${text(bad[1]).slice(0, 40)}" is not a code of the Office for National Statistics such as E01000001.`));
  const code = (index: number | undefined) => (text(index) === '' || pseudoCode.test(text(index)) ? null : text(index));

  const position = parsePosition(text(columns.longitude), text(columns.latitude));
  if (position === 'invalid') {
    return refused(invalid(line, 'longitude, latitude', `"${text(columns.longitude)}, ${text(columns.latitude)}" is not a place in the United Kingdom, in degrees.`));
  }
  const smallAreas = columns.smallAreas.flatMap(({ edition, lsoa, msoa }): SmallArea[] => {
    const found = code(lsoa);
    return found === null ? [] : [{ edition, lsoa: found, msoa: code(msoa) }];
  });
  return ok({ postcode: postcode.value, smallAreas, ward: code(columns.ward), localAuthority: code(columns.localAuthority), position });
}

const degrees = /^-?\d{1,3}(?:\.\d+)?$/;

/** ONSPD writes latitude 99.999999 with longitude 0 for a postcode without a grid reference. */
function parsePosition(longitude: string, latitude: string): AreaRow['position'] | 'invalid' {
  if (longitude === '' && latitude === '') return null;
  if (!degrees.test(longitude) || !degrees.test(latitude)) return 'invalid';
  const position = { longitude: Number(longitude), latitude: Number(latitude) };
  if (position.latitude > 99.9) return null;
  const inside = position.longitude >= -9 && position.longitude <= 2.5 && position.latitude >= 49 && position.latitude <= 61.5;
  return inside ? position : 'invalid';
}
