import { ok, refusal, refused, type Brand, type Refusal, type Result } from '@linkwell/kernel';

/** A full postcode as Royal Mail prints it: upper case, one space before the inward code, "M33 7SS". */
export type Postcode = Brand<string, 'Postcode'>;

export type PostcodeRefusalCode = 'NOT_A_POSTCODE' | 'NORTHERN_IRELAND' | 'CROWN_DEPENDENCY';
export type PostcodeRefusal = Refusal<PostcodeRefusalCode>;

/**
 * The shapes of BS 7666-2: an outward code A9, A99, AA9, AA99, A9A or AA9A, and an inward code 9AA that never uses C I K M O V.
 * The area's letters are not held against a list: whether a postcode is in use is for the gazetteer to say.
 */
const outwardShape = /^[A-Z]{1,2}(?:\d{1,2}|\d[A-Z])$/;
const inwardShape = /^\d[ABD-HJLNP-UW-Z]{2}$/;

const crownDependencies: Readonly<Record<string, string>> = { JE: 'Jersey', GY: 'Guernsey', IM: 'the Isle of Man' };

/** Letters and digits only, upper case. `undefined` when the text holds anything but those and white space. */
export function compactPostcode(text: string): string | undefined {
  const compact = text.toUpperCase().replace(/\s+/g, '');
  return compact.length <= 8 && /^[A-Z0-9]+$/.test(compact) ? compact : undefined;
}

export const isOutwardCode = (text: string): boolean => outwardShape.test(text);

const notAPostcode = (text: string): PostcodeRefusal =>
  refusal('NOT_A_POSTCODE', `"${text.trim().slice(0, 20)}" is not a UK postcode. Write it in full, for example AB1 2DE.`, 'postcode');

/** Why places of this area are not covered; `undefined` for Great Britain. */
export function uncoveredArea(outward: string): PostcodeRefusal | undefined {
  const area = areaOfOutward(outward);
  if (area === 'BT') {
    return refusal(
      'NORTHERN_IRELAND',
      'This is a Northern Ireland postcode. The postcode data held here covers Great Britain, so only the general area is known, not the exact place. Try a postcode in Great Britain, or ask the local council or the GP practice.',
      'postcode',
    );
  }
  const island = crownDependencies[area];
  if (island === undefined) return undefined;
  return refusal('CROWN_DEPENDENCY', `This is a postcode of ${island}, which is outside the United Kingdom and is not covered here.`, 'postcode');
}

/** Reads a full postcode however it is spaced or cased: `m337ss`, `M33 7SS` and `m33  7ss` are all "M33 7SS". */
export function parsePostcode(text: string): Result<Postcode, PostcodeRefusal> {
  const compact = compactPostcode(text);
  if (compact === undefined) return refused(notAPostcode(text));
  const [outward, inward] = [compact.slice(0, -3), compact.slice(-3)];
  if (!outwardShape.test(outward) || !inwardShape.test(inward)) return refused(notAPostcode(text));
  const uncovered = uncoveredArea(outward);
  return uncovered ? refused(uncovered) : ok(`${outward} ${inward}` as Postcode);
}

const areaOfOutward = (outward: string): string => (/\d/.test(outward.charAt(1)) ? outward.slice(0, 1) : outward.slice(0, 2));

/** The part before the space, "M33"; the same thing as the district. */
export const outwardOf = (postcode: Postcode): string => postcode.slice(0, -4);
export const districtOf = outwardOf;

/** The letters that begin it, "M". */
export const areaOf = (postcode: Postcode): string => areaOfOutward(outwardOf(postcode));

/** District and the first digit of the inward code, "M33 7". */
export const sectorOf = (postcode: Postcode): string => postcode.slice(0, -2);
