import { accessWayLabels } from '@linkwell/directory-domain';
import type { PageInfo } from '@linkwell/graphql';
import type { FoundSupport, NextBest, SupportMatch } from '../find-support';
import type { MatchType, NextBestType } from './match.type';

/** A caution for link workers, who send people's details: it would only puzzle somebody who is looking for themselves. */
const notForThePublic = 'SIGNPOST_ONLY';

export const showMatch = ({ accessWay, ...match }: SupportMatch): MatchType => ({ ...match, access: accessWay === 'unknown' ? null : accessWayLabels[accessWay] });

export const showPublicMatch = (match: SupportMatch): MatchType => ({ ...showMatch(match), cautions: match.cautions.filter(({ code }) => code !== notForThePublic) });

export const showNextBest = (nextBest: NextBest | null, show: (match: SupportMatch) => MatchType): NextBestType | null =>
  nextBest && { full: nextBest.full, fullWaitWeeks: nextBest.fullWaitWeeks, nearest: nextBest.nearest && show(nextBest.nearest) };

export const showPageInfo = ({ hasNextPage, endCursor }: FoundSupport): PageInfo => ({ hasNextPage, endCursor });
