import type { NeedTerm } from '../need-term';

/** `life`: somebody may be about to die; `safety`: somebody may be in danger from another. */
export type Urgency = 'life' | 'safety';

const urgent: Readonly<Record<string, Urgency>> = {
  'mental-health-crisis': 'life',
  'safety-and-domestic-abuse': 'safety',
  'domestic-abuse-support': 'safety',
  'sexual-violence-support': 'safety',
  'stalking-and-harassment': 'safety',
  exploitation: 'safety',
  'abuse-of-adults-at-risk': 'safety',
};

/** The gravest that words may mean, `life` before `safety`; of everything recognised in them, also of what is not searched for. Unfinished words count too: too early is no harm. */
export function urgencyOf(recognised: readonly { readonly term: NeedTerm }[]): Urgency | null {
  const found = new Set(recognised.map(({ term }) => urgent[term.id]));
  return found.has('life') ? 'life' : found.has('safety') ? 'safety' : null;
}
