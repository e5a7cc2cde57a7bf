import type { Problem } from '@linkwell/web-kit';
import { distances, usualDistance } from '../results/distance-choices';

/** The form as it stands on screen. */
export interface TypedSearch {
  readonly need: string;
  readonly near: string;
  readonly within: string;
  /** Where the person stands, when they chose that instead of naming a place. */
  readonly here?: Here | undefined;
}

/** WGS 84 degrees, rounded to about a hundred metres. Kept in memory and sent in a request's body; never in an address. */
export interface Here {
  readonly longitude: number;
  readonly latitude: number;
}

/** What is asked of the server: `within` in metres. */
export interface Search {
  readonly need: string;
  readonly near: string;
  readonly within: number;
  readonly here?: Here | undefined;
}

/** A whole question in one box: "debt advice near AB1 2DE". */
const placeAtTheEnd = /^(?:(.*)\s)?near\s+(\S.*)$/i;

/** The search that was typed, or what keeps it from being asked. A place written into the first box counts when the second is empty. */
export function readSearch({ need: words, near: place, within, here }: TypedSearch): Search | readonly Problem[] {
  const [need, near] = placeAsTyped(words.trim(), place.trim());
  const problems: Problem[] = [];
  if (need.length > 200) problems.push({ field: 'need', message: 'Use 200 characters or fewer' });
  if (near.toLowerCase() === 'me' && !here) problems.push({ field: 'near', message: 'Press “Near me”, or enter a postcode' });
  else if ((near === '' && !here) || near.length > 100) problems.push({ field: 'near', message: 'Enter a postcode, the first part of one, or a town' });
  if (problems.length > 0) return problems;
  return { need, near: near.toLowerCase() === 'me' ? '' : near, within: distances.find((metres) => String(metres) === within) ?? usualDistance, ...((near === '' || near.toLowerCase() === 'me') && here ? { here } : {}) };
}

function placeAsTyped(words: string, place: string): [need: string, near: string] {
  const parts = place ? null : placeAtTheEnd.exec(words);
  return parts ? [(parts[1] ?? '').trim(), (parts[2] ?? '').trim()] : [words, place];
}
