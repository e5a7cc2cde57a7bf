/** From this length on a word may hold two slips, or one in its first letter: people rarely get that wrong, and shorter words are too alike. */
export const longWord = 9;
/** Shorter words are never taken for slips: half of all four-letter words are one letter from another. */
export const shortestSlip = 5;

/** How many slips a word of this many letters may hold. */
export const slipsAllowed = (length: number): 0 | 1 | 2 => (length < shortestSlip ? 0 : length < longWord ? 1 : 2);

/**
 * How many slips lie between what was typed and a word, when they are no more than the typed word's length allows; else `undefined`. A slip is one
 * letter added, left out or changed, or two neighbours swapped (optimal string alignment); a swap, and a letter doubled or not doubled, count a
 * little less, since they are what fingers do.
 */
export function slipsBetween(typed: string, word: string): number | undefined {
  const sameStart = typed[0] === word[0];
  const most = sameStart || typed.length < longWord ? slipsAllowed(typed.length) : 1;
  if (most === 0 || word.length < shortestSlip || Math.abs(typed.length - word.length) > most) return undefined;
  if (!sameStart && Math.min(typed.length, word.length) < longWord) return undefined;
  let [before, last]: [readonly number[], readonly number[]] = [[], Array.from({ length: word.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= typed.length; row += 1) {
    const next = nextRow(typed, word, row, last, before);
    if (Math.min(...next) > most) return undefined;
    [before, last] = [last, next];
  }
  const slips = last[word.length] ?? Infinity;
  return slips <= most ? slips : undefined;
}

const likelySlip = 0.9;

function nextRow(typed: string, word: string, row: number, last: readonly number[], before: readonly number[]): number[] {
  const at = (line: readonly number[], column: number) => line[column] ?? Infinity;
  const letter = typed[row - 1];
  const next = [row];
  for (let column = 1; column <= word.length; column += 1) {
    const wanted = word[column - 1];
    const added = at(last, column) + (letter === typed[row - 2] ? likelySlip : 1);
    const leftOut = at(next, column - 1) + (wanted === word[column - 2] ? likelySlip : 1);
    const changed = at(last, column - 1) + (letter === wanted ? 0 : 1);
    const swapped = letter === word[column - 2] && typed[row - 2] === wanted && letter !== wanted ? at(before, column - 2) + likelySlip : Infinity;
    next.push(Math.min(added, leftOut, changed, swapped));
  }
  return next;
}
