import type { Problem } from '@linkwell/web-kit';
import { distances, usualDistance } from '../results/distance-choices';

/** The form as it stands on screen. */
export interface TypedSearch {
  readonly need: string;
  readonly near: string;
  readonly within: string;
}

/** What is asked of the server: `within` in metres. */
export interface Search {
  readonly need: string;
  readonly near: string;
  readonly within: number;
}

/** A whole question in one box: "debt advice near AB1 2DE". */
const placeAtTheEnd = /^(?:(.*)\s)?near\s+(\S.*)$/i;

/** The search that was typed, or what keeps it from being asked. A place written into the first box counts when the second is empty. */
export function readSearch({ need: words, near: place, within }: TypedSearch): Search | readonly Problem[] {
  const [need, near] = placeAsTyped(words.trim(), place.trim());
  const problems: Problem[] = [];
  if (need.length > 200) problems.push({ field: 'need', message: 'Use 200 characters or fewer' });
  if (near === '' || near.length > 100) problems.push({ field: 'near', message: 'Enter a postcode, or the first part of one' });
  if (problems.length > 0) return problems;
  return { need, near, within: distances.find((metres) => String(metres) === within) ?? usualDistance };
}

function placeAsTyped(words: string, place: string): [need: string, near: string] {
  const parts = place ? null : placeAtTheEnd.exec(words);
  return parts ? [(parts[1] ?? '').trim(), (parts[2] ?? '').trim()] : [words, place];
}
