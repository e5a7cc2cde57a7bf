import { accessChannelLabels, accessFeatureLabels, weekdayNames } from '@linkwell/directory-domain';
import { passes, type ExclusionRule, type FilteredFacts, type SearchFilters } from '@linkwell/matching-domain';

/** Why a service is not in a list. `FILTERED` and `WORDS` come from what was chosen and typed, the others from the rules of matching. */
export interface Absence {
  readonly rule: ExclusionRule | 'FILTERED' | 'WORDS';
  readonly text: string;
}

/** What can be done, in the words of the screen; a rule without an entry has no remedy there. */
const remedies: Readonly<Partial<Record<Absence['rule'], string>>> = {
  FULL: 'Tick “Show services that are full”.',
  TOO_FAR: 'Choose a longer distance, or look near another place.',
  MEETS_NO_NEED: 'Switch on the need it helps with. With no need switched on, every kind of service is listed.',
  NOT_CONFIRMED_FOR_A_YEAR: 'If you know that it is still running, confirm its listing on its page.',
  FILTERED: 'Choose “First those that fit”, or take the choice back.',
  WORDS: 'Clear what is typed above.',
};

export const remedyOf = (rule: Absence['rule']): string | null => remedies[rule] ?? null;

/** Each choice by itself, with what is said of a service that lacks it. */
const choices: readonly ((filters: SearchFilters) => readonly (readonly [SearchFilters, string])[])[] = [
  ({ channels = [] }) => (channels.length > 0 ? [[{ channels }, channels.map((channel) => accessChannelLabels[channel].toLowerCase()).join(' or ')]] : []),
  ({ weekday, part }) => (weekday || part ? [[{ weekday, part }, [weekday ? `on ${weekdayNames[weekday]}s` : '', part ? `in the ${part}` : ''].filter(Boolean).join(' ')]] : []),
  ({ freeOnly }) => (freeOnly ? [[{ freeOnly }, 'free of charge']] : []),
  ({ languages = [] }) => (languages.length > 0 ? [[{ languages }, `in ${languages.join(' or ')}`]] : []),
  ({ access = [] }) => access.map((feature) => [{ access: [feature] }, `with ${accessFeatureLabels[feature].replace(/^[A-Z](?=[a-z]+ [a-z])/, (first) => first.toLowerCase())}`] as const),
];

/** The first choice that keeps a service out of a list of those that fit. */
export function filteredOut(facts: FilteredFacts, filters: SearchFilters): Absence | undefined {
  for (const [alone, words] of choices.flatMap((choice) => choice(filters))) {
    if (!passes(facts, alone)) return { rule: 'FILTERED', text: `You asked for those ${words}, and that is not known of it.` };
  }
  return undefined;
}

/** Whether a name, organisation or summary holds none of what was typed. */
export function wordsMissing(said: readonly (string | null)[], words: readonly string[]): Absence | undefined {
  const text = said.join(' ').toLowerCase();
  const missing = words.filter((word) => !text.includes(word.toLowerCase()));
  return missing.length > 0 ? { rule: 'WORDS', text: `Its name and summary do not hold what was typed: ${missing.join(', ')}.` } : undefined;
}
