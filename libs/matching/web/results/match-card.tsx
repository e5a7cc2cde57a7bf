import { DateText } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Match } from './match-documents';

export const servicePath = ({ serviceId, slug }: Pick<Match, 'serviceId' | 'slug'>): string => `/services/${serviceId}/${slug}`;

/** Where it is and who runs it; said once where the service has its organisation's name. */
const placeAndKeeper = ({ name, organisationName, locationLabel }: Match): string =>
  [...(organisationName === name ? [] : [organisationName]), ...(locationLabel ? [locationLabel] : [])].join(' · ');

const isDistance = ({ code }: Match['reasons'][number]): boolean => code === 'DISTANCE';

/** How long ago somebody confirmed the listing is a reason or a caution; its day is said with it. */
const isConfirmation = (code: string): boolean => code === 'CONFIRMED' || code === 'NOT_CONFIRMED_LATELY';

/** One service that may help: why, and what to know before choosing it. `action` is the next step, where the viewer has one. */
export function MatchCard({ match, action, withoutCautions = [] }: { readonly match: Match; readonly action?: ReactNode; readonly withoutCautions?: readonly string[] }) {
  const cautions = match.cautions.filter(({ code }) => !withoutCautions.includes(code));
  const keeper = placeAndKeeper(match);
  const distance = match.reasons.find(isDistance);
  const reasons = match.reasons.filter((reason) => !isDistance(reason));
  const confirmedOn = match.lastConfirmedOn && (
    <>
      , on <DateText value={match.lastConfirmedOn} />
    </>
  );
  return (
    <article className="lw-match">
      <div className="lw-match__head">
        <h3 className="lw-match__name">
          <Link to={servicePath(match)}>{match.name}</Link>
        </h3>
        {distance && <span className="lw-match__distance">{distance.text}</span>}
      </div>
      {keeper && <p className="lw-match__keeper">{keeper}</p>}
      {match.summary && <p className="lw-match__summary">{match.summary}</p>}
      <ul className="lw-match__reasons">
        {reasons.map(({ code, text }) => (
          <li key={`${code} ${text}`}>
            {text}
            {isConfirmation(code) && confirmedOn}
          </li>
        ))}
      </ul>
      {cautions.length > 0 && (
        <ul className="lw-match__cautions">
          {cautions.map(({ code, text }) => (
            <li key={code}>
              <span className="nhsuk-u-visually-hidden">Note: </span>
              {text}
              {isConfirmation(code) && confirmedOn}
            </li>
          ))}
        </ul>
      )}
      <div className="lw-match__foot">
        {action}
        {match.access && <span>{match.access}</span>}
      </div>
    </article>
  );
}

/** Matches in their order, nearest and best first. */
export function MatchList({ matches, children }: { readonly matches: readonly Match[]; readonly children: (match: Match) => ReactNode }) {
  return (
    <ol className="lw-matches">
      {matches.map((match) => (
        <li key={match.serviceId}>{children(match)}</li>
      ))}
    </ol>
  );
}
