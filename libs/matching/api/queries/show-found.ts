import { cautionsFor, reasonsFor, scoreParts } from '@linkwell/matching-domain';
import type { SupportAsked, SupportMatch } from '../find-support';
import { candidateOf, placeIsUnknown, type CardContext } from '../read-model/search-card';
import type { FoundService } from './read-page';

export const contextOf = ({ today, place, question }: SupportAsked): CardContext => ({ today, approximate: place.approximate, areas: place.areaCodes ?? null, practice: question.registeredWith ?? null });

/** A service with its reasons and cautions, from the facts it was ranked by. */
export function showFound({ card, metres, score }: FoundService, asked: SupportAsked): SupportMatch {
  const candidate = candidateOf(card, metres, contextOf(asked));
  const reasons = reasonsFor(asked.match, candidate, asked.today);
  const { serviceId, slug, name, organisationId, organisationName, summary, locationLabel, lastConfirmedOn, position, accessWay } = card;
  return {
    serviceId, slug, name, organisationId, organisationName, summary, locationLabel, lastConfirmedOn, position, accessWay,
    takesReferrals: candidate.takesReferrals,
    distanceMetres: candidate.distanceMetres,
    score: score / 100,
    parts: asked.question.explain ? scoreParts(asked.match, candidate, asked.weights, asked.today) : null,
    reasons: placeIsUnknown(card, metres) ? reasons.filter(({ code }) => code !== 'NO_TRAVEL') : reasons,
    cautions: cautionsFor(asked.match, candidate, asked.today),
  };
}
