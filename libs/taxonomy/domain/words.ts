/** One word as it was typed, and as it is compared. */
export interface TypedWord {
  /** Lower case, without accents or apostrophes. */
  readonly typed: string;
  /** Without a plural's "s" as well. */
  readonly word: string;
  /** Whether it began with a capital. */
  readonly capital: boolean;
}

/** The words of a text in their order, without punctuation. */
export function wordsOf(text: string): readonly TypedWord[] {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '');
  return plain.split(/[^A-Za-z0-9]+/).filter(Boolean).map((written) => {
    const typed = written.toLowerCase();
    return { typed, word: singular(typed), capital: /^[A-Z]/.test(written) };
  });
}

/** Lower-case words without accents, punctuation or a plural's "s", so that "Debts," and "debt" are one word. */
export const needWords = (text: string): readonly string[] => wordsOf(text).map(({ word }) => word);

export const singular = (word: string): string => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);

/** The form in which two ways of writing the same words are one: no two terms may own the same. */
export const phraseKey = (text: string): string => needWords(text).join(' ');
