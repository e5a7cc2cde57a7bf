import type { MatchCandidate } from '@linkwell/matching-domain';
import { candidateOf, type CardContext, type SearchCard } from '../read-model/search-card';

/** A row of `directory.matchable_service` with its distance from the place asked for: what the rules are judged by, for services that a search leaves out too. */
export type CandidateRow = Omit<SearchCard, 'organisationId' | 'locationLabel' | 'position' | 'town' | 'closedFrom' | 'closedUntil' | 'assuredUntil'> & {
  readonly metres: number | null;
  readonly takesReferrals: boolean;
};

/** Its status and whether it takes referrals are those of today already. */
export const candidateOfRow = (row: CandidateRow, context: CardContext): MatchCandidate => ({
  ...candidateOf({ ...row, organisationId: '', locationLabel: null, position: null, town: null, closedFrom: null, closedUntil: null, assuredUntil: null }, row.metres, context),
  takesReferrals: row.takesReferrals,
});
