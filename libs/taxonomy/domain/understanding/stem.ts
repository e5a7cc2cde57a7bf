/** Words whose stem is a word of the needs, and that mean something else: "house" is in many names and sentences, only "housing" is a need. */
const keptWhole: ReadonlySet<string> = new Set(['house', 'interested', 'interesting', 'heroine']);

/**
 * The part that the forms of one word share: "worried", "worries" and "worry"; "smoking" and "smoke". Deliberately little is taken away, and
 * never from short words: two words that only look alike must stay two. Takes lower-case words without a plural's "s".
 */
export function stemOf(word: string): string {
  if (keptWhole.has(word) || word.length < 5) return word;
  if (/(?:ie|ied)$/.test(word)) return word.replace(/(?:ie|ied)$/, 'y');
  if (/(?:ch|sh|x|ss|zz)e$/.test(word)) return word.slice(0, -1);
  const bare = withoutEnding(word);
  return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}

/** At least four letters with a vowel stay, so that "bring" and "indeed" are left alone. */
function withoutEnding(word: string): string {
  const [, rest] = /^(.{4,}?)(?:ing|(?<!e)ed)$/.exec(word) ?? [];
  if (rest === undefined || !/[aeiouy]/.test(rest)) return word;
  return /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
