import { needTerm, topTermOf } from './needs-taxonomy';
import type { NeedTerm } from './need-term';

/** Most that are suggested at once. */
export const mostRelatedNeeds = 3;

/**
 * Top terms that are often asked about together, what is asked first standing first. Written down, not counted from anybody's record, so that a suggestion tells
 * nothing of other people. Danger at home, addiction and law are never suggested: whoever has not spoken of them is not to read them over a shoulder.
 */
const goesWith: Readonly<Record<string, readonly string[]>> = {
  'loneliness-and-social-contact': ['mental-wellbeing', 'transport', 'arts-nature-and-faith'],
  'money-and-debt': ['benefits', 'food', 'fuel'],
  benefits: ['money-and-debt', 'food', 'fuel'],
  food: ['money-and-debt', 'benefits', 'fuel'],
  fuel: ['money-and-debt', 'benefits', 'housing'],
  housing: ['money-and-debt', 'benefits', 'fuel'],
  'work-and-volunteering': ['learning', 'digital', 'benefits'],
  learning: ['digital', 'work-and-volunteering'],
  'legal-and-immigration': ['housing', 'benefits', 'learning'],
  'mental-wellbeing': ['loneliness-and-social-contact', 'physical-activity', 'arts-nature-and-faith'],
  bereavement: ['loneliness-and-social-contact', 'mental-wellbeing', 'everyday-practical-help'],
  'physical-activity': ['loneliness-and-social-contact', 'mental-wellbeing'],
  'long-term-condition': ['physical-activity', 'benefits', 'everyday-practical-help'],
  carers: ['benefits', 'mental-wellbeing', 'everyday-practical-help'],
  'family-and-parenting': ['carers', 'benefits', 'mental-wellbeing'],
  addiction: ['mental-wellbeing', 'housing', 'money-and-debt'],
  transport: ['loneliness-and-social-contact', 'everyday-practical-help'],
  digital: ['learning', 'loneliness-and-social-contact'],
  'arts-nature-and-faith': ['loneliness-and-social-contact', 'physical-activity'],
  'everyday-practical-help': ['carers', 'benefits', 'transport'],
};

/** Needs that are worth a question beside those that are there: in their order, none that is there already. Terms that are unknown count for nothing. */
export function relatedNeeds(termIds: readonly string[]): readonly NeedTerm[] {
  const tops = termIds.flatMap((id) => {
    const term = needTerm(id);
    return term ? [topTermOf(term).id as string] : [];
  });
  const related = [...new Set(tops.flatMap((id) => goesWith[id] ?? []))].filter((id) => !tops.includes(id));
  return related.flatMap((id) => needTerm(id) ?? []).slice(0, mostRelatedNeeds);
}
