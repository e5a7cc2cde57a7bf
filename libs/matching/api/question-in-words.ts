import type { NeedAsked } from '@linkwell/matching-domain';
import { findNeed, needTerm, suggestNeeds, type NeedSuggestion } from '@linkwell/taxonomy-domain';

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
}

/** More needs than this in one sentence are rather one need said in several ways. */
const mostNeeds = 3;

/** Understands the words of a search. A place typed apart counts before one at the end of the sentence. */
export function understand({ need = '', near = '', needIds = [] }: TypedQuestion): UnderstoodQuestion {
  const sentence = splitAtNear(need);
  const chosen = needIds.filter((id) => needTerm(id) !== undefined);
  const typed = needsIn(sentence.need);
  const ids = [...new Set([...chosen, ...typed])];
  return {
    near: near.trim() || sentence.near,
    needs: ids.flatMap((id) => {
      const term = needTerm(id);
      return term ? [{ termId: term.id, priority: 1 as const }] : [];
    }),
    words: ids.length > 0 ? [] : sentence.need.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8),
  };
}

/** "debt advice near M33 7SS" is a need and a place; the last "near" divides them, and the sentence may begin with it. */
export function splitAtNear(text: string): { readonly need: string; readonly near: string } {
  const parts = /^(?:(.*)\s)?near\s+(.+)$/i.exec(text.trim().replace(/\s+/g, ' '));
  return parts ? { need: (parts[1] ?? '').trim(), near: (parts[2] ?? '').trim() } : { need: text.trim(), near: '' };
}

/** The needs that a phrase names: the phrase itself, else those it holds, without the shorter words inside a longer name ("debt" in "debt advice"). */
function needsIn(text: string): readonly string[] {
  const whole = findNeed(text);
  if (whole.ok) return [whole.value.id];
  const suggestions = suggestNeeds(text);
  const held = suggestions.filter(({ how }) => how === 'within');
  const longest = held.filter((one) => !held.some((other) => other !== one && isInside(one, other)));
  if (longest.length > 0) return longest.slice(0, mostNeeds).map(({ term }) => term.id);
  const [begun] = suggestions;
  return begun && suggestions.length === 1 ? [begun.term.id] : [];
}

const isInside = (short: NeedSuggestion, long: NeedSuggestion): boolean =>
  short.matched.length < long.matched.length && ` ${long.matched.toLowerCase()} `.includes(` ${short.matched.toLowerCase()} `);
