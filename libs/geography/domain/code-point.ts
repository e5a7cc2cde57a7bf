import { ok, refused, type Result } from '@linkwell/kernel';
import { parsePostcode, type Postcode } from './postcode';
import { invalid, notCovered, type RowProblem } from './row-problem';

/** The columns of Ordnance Survey Code-Point Open, which has no header row (its user guide, "CSV structure"). */
export const codePointColumns = [
  'Postcode',
  'Positional_quality_indicator',
  'Eastings',
  'Northings',
  'Country_code',
  'NHS_regional_HA_code',
  'NHS_HA_code',
  'Admin_county_code',
  'Admin_district_code',
  'Admin_ward_code',
] as const;

/** 10: within the building of the postcode's mean address … 60: the sector's mean; 90: no coordinates. */
export type PositionalQuality = 10 | 20 | 30 | 40 | 50 | 60 | 90;
const qualities: readonly number[] = [10, 20, 30, 40, 50, 60, 90];

export interface CodePointRow {
  readonly postcode: Postcode;
  readonly positionalQuality: PositionalQuality;
  /** EPSG:27700, metres; `null` when Ordnance Survey knows no place (quality 90). */
  readonly position: { readonly easting: number; readonly northing: number } | null;
  readonly country: string | null;
  readonly district: string | null;
  readonly ward: string | null;
}

/** The extent of the British National Grid, metres. */
const gridWidth = 700_000;
const gridHeight = 1_300_000;
const code = /^[EWSN]\d{8}$/;
const wholeNumber = /^\d{1,7}$/;

/** Reads one row, already split into its ten columns. `line` counts from 1 (the file has no header). */
export function parseCodePointRow(columns: readonly string[], line: number): Result<CodePointRow, RowProblem> {
  if (columns.length !== codePointColumns.length) {
    const remedy = 'Use the CSV files of Code-Point Open as Ordnance Survey publishes them.';
    return refused(invalid(line, 'row', `${columns.length} columns, but Code-Point Open has ${codePointColumns.length}. ${remedy}`));
  }
  const [postcodeText = '', qualityText = '', eastingText = '', northingText = '', country = '', , , , district = '', ward = ''] = columns;

  const postcode = parsePostcode(postcodeText);
  if (!postcode.ok) {
    const problem = postcode.refusal.code === 'NOT_A_POSTCODE' ? invalid : notCovered;
    return refused(problem(line, 'Postcode', postcode.refusal.message));
  }

  const quality = wholeNumber.test(qualityText) ? Number(qualityText) : Number.NaN;
  if (!qualities.includes(quality)) {
    return refused(invalid(line, 'Positional_quality_indicator', `"${qualityText}" is not one of ${qualities.join(', ')}. Download the file again.`));
  }
  for (const [name, text] of [['Country_code', country], ['Admin_district_code', district], ['Admin_ward_code', ward]] as const) {
    if (text !== '' && !code.test(text)) return refused(invalid(line, name, `"${text}" is not a code of the Office for National Statistics such as E05000001.`));
  }

  const row = { postcode: postcode.value, country: country || null, district: district || null, ward: ward || null };
  if (quality === 90) return ok({ ...row, positionalQuality: 90, position: null });

  const easting = metres(eastingText, gridWidth);
  if (easting === undefined) return refused(invalid(line, 'Eastings', `"${eastingText}" is not a whole number of metres from 1 to ${gridWidth}.`));
  const northing = metres(northingText, gridHeight);
  if (northing === undefined) return refused(invalid(line, 'Northings', `"${northingText}" is not a whole number of metres from 1 to ${gridHeight}.`));
  return ok({ ...row, positionalQuality: quality as PositionalQuality, position: { easting, northing } });
}

function metres(text: string, most: number): number | undefined {
  const value = wholeNumber.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : undefined;
}
