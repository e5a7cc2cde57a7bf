import type { NeedAsked } from '@linkwell/matching-domain';
import { needTerm, readNeeds, type Correction, type Urgency, type Vocabulary } from '@linkwell/taxonomy-domain';

/** What somebody typed into one box or two. */
export interface TypedQuestion {
  /** "debt advice", or a whole question: "debt advice near M33 7SS". */
  readonly need?: string | undefined;
  readonly near?: string | undefined;
  readonly needIds?: readonly string[] | undefined;
}

export interface UnderstoodQuestion {
  /** Empty when no place was named. */
  readonly near: string;
  readonly needs: readonly NeedAsked[];
  /** What was typed and means no need that is known: looked for in names instead, word by word. */
  readonly words: readonly string[];
  /** Slips that were put right to understand the needs: an answer says so, and lets a person go back to the words as they were typed. */
  readonly corrections: readonly Correction[];
  /** Set when the words may be a cry for help: whatever is found, lines that answer now come first. */
  readonly urgency: Urgency | null;
}

/** Understands the words of a search, as the vocabulary of the moment has them. A place typed apart counts before one at the end of the sentence. */
export function understand({ need = '', near = '', needIds = [] }: TypedQuestion, vocabulary: Vocabulary): UnderstoodQuestion {
  const sentence = splitAtNear(need);
  const chosen = needIds.filter((id) => needTerm(id) !== undefined);
  const typed = readNeeds(sentence.need, vocabulary);
  const ids = [...new Set([...chosen, ...typed.needs.map(({ term }) => term.id)])];
  return {
    near: near.trim() || sentence.near,
    needs: ids.flatMap((id) => {
      const term = needTerm(id);
      return term ? [{ termId: term.id, priority: 1 as const }] : [];
    }),
    words: ids.length > 0 ? [] : typed.otherWords,
    corrections: typed.corrections,
    urgency: typed.urgency,
  };
}

/** "debt advice near M33 7SS" is a need and a place; the last "near" divides them, and the sentence may begin with it. */
export function splitAtNear(text: string): { readonly need: string; readonly near: string } {
  const parts = /^(?:(.*)\s)?near\s+(.+)$/i.exec(text.trim().replace(/\s+/g, ' '));
  return parts ? { need: (parts[1] ?? '').trim(), near: (parts[2] ?? '').trim() } : { need: text.trim(), near: '' };
}
