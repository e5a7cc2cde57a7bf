export interface Piece {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** Beyond this many words each, the two texts are shown whole: nobody reads so long a change word by word. */
const mostWords = 700;

/** Two texts word by word: what was taken out, what was put in, and what stayed between (longest common subsequence). */
export function wordChanges(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length > mostWords || now.length > mostWords) return [{ text: before, change: 'removed' }, { text: after, change: 'added' }];
  const common = lengths(old, now);
  const pieces: { text: string; change: Piece['change'] }[] = [];
  const add = (text: string, change: Piece['change']) => {
    const last = pieces.at(-1);
    if (last?.change === change) last.text += text;
    else pieces.push({ text, change });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      add(was, 'same');
      i += 1;
      j += 1;
    } else if (is === undefined || (was !== undefined && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      add(was ?? '', 'removed');
      i += 1;
    } else {
      add(is, 'added');
      j += 1;
    }
  }
  return pieces;
}

/** Words, each with the blanks after it. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|^\s+/g) ?? [];

/** `lengths[i][j]`: how many words the rests of both texts from there on have in common. */
function lengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) table[i]![j] = old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  }
  return table;
}
