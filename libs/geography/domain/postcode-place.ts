import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { areaOf, compactPostcode, districtOf, isOutwardCode, parsePostcode, sectorOf, uncoveredArea, type Postcode, type PostcodeRefusal } from './postcode';

/** A place named by a postcode or by its beginning. Only a `postcode` is exact; the others stand for their centre. */
export type PostcodePlace =
  | { readonly kind: 'postcode'; readonly postcode: Postcode }
  | { readonly kind: 'sector'; readonly sector: string }
  | { readonly kind: 'district'; readonly district: string };

/** Where to look for a place, nearest guess first: itself, then its sector's centre, then its district's. */
export type FallbackStep = { readonly kind: PostcodePlace['kind']; readonly code: string };

/**
 * Reads a postcode, a sector ("M33 7") or a district ("M33").
 * A digit after a space is a sector's ("M3 3"); without the space the longest district wins ("M33" is a district, "M337" the sector "M33 7").
 */
export function parsePlace(text: string): Result<PostcodePlace, PostcodeRefusal> {
  const whole = parsePostcode(text);
  if (whole.ok) return ok({ kind: 'postcode', postcode: whole.value });
  if (whole.refusal.code !== 'NOT_A_POSTCODE') return whole;

  const compact = compactPostcode(text);
  if (compact === undefined) return whole;
  const spaced = text.trim().toUpperCase().split(/\s+/);
  const endsInSectorDigit = /\d$/.test(compact) && isOutwardCode(compact.slice(0, -1));
  const isSector = spaced.length === 2 ? endsInSectorDigit && spaced[1]?.length === 1 : !isOutwardCode(compact) && endsInSectorDigit;
  if (!isSector && !(spaced.length === 1 && isOutwardCode(compact))) return whole;

  const district = isSector ? compact.slice(0, -1) : compact;
  const uncovered = uncoveredArea(district);
  if (uncovered) return refused(uncovered);
  return ok(isSector ? { kind: 'sector', sector: `${district} ${compact.slice(-1)}` } : { kind: 'district', district });
}

/** The steps to try in order. Anything found after the first step of a full postcode is approximate. */
export function fallbackSteps(place: PostcodePlace): readonly FallbackStep[] {
  switch (place.kind) {
    case 'postcode':
      return [
        { kind: 'postcode', code: place.postcode },
        { kind: 'sector', code: sectorOf(place.postcode) },
        { kind: 'district', code: districtOf(place.postcode) },
      ];
    case 'sector':
      return [
        { kind: 'sector', code: place.sector },
        { kind: 'district', code: place.sector.slice(0, -2) },
      ];
    case 'district':
      return [{ kind: 'district', code: place.district }];
  }
}

/** Whether a place found at this step is only near the one asked for. */
export const isApproximate = (step: FallbackStep): boolean => step.kind !== 'postcode';

/**
 * Whether a postcode lies in any of the areas ("M"), districts ("WA14") or sectors ("M33 7") named.
 * Whole codes only: "M" is not MK and "W1" is not W1A. An empty list holds no postcode.
 */
export function matchesArea(postcode: Postcode, areas: readonly string[]): boolean {
  return areas.includes(areaOf(postcode)) || areas.includes(districtOf(postcode)) || areas.includes(sectorOf(postcode));
}

/** Reads a list such as "M,WA14" into areas, districts and sectors for `matchesArea`. */
export function parseAreaList(text: string): Result<readonly string[], Refusal<'NOT_AN_AREA'>> {
  const codes: string[] = [];
  for (const part of text.split(',').map((each) => each.trim().toUpperCase())) {
    const place = parsePlace(part);
    if (/^[A-Z]{1,2}$/.test(part)) codes.push(part);
    else if (place.ok && place.value.kind === 'district') codes.push(place.value.district);
    else if (place.ok && place.value.kind === 'sector') codes.push(place.value.sector);
    else return refused(refusal('NOT_AN_AREA', `"${part.slice(0, 20)}" is not a postcode area such as M or a district such as WA14.`, 'area'));
  }
  return ok([...new Set(codes)]);
}
