import { distanceInWords } from '@linkwell/matching-domain';
import { DateText } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Match } from './match-documents';

export const servicePath = ({ serviceId, slug }: Pick<Match, 'serviceId' | 'slug'>): string => `/services/${serviceId}/${slug}`;

/** Where it is and who runs it; said once where the service has its organisation's name. */
const placeAndKeeper = ({ name, organisationName, locationLabel }: Match): string =>
  [...(organisationName === name ? [] : [organisationName]), ...(locationLabel ? [locationLabel] : [])].join(' · ');

/** One service that may help: why, and what to know before choosing it. `action` is the next step, where the viewer has one. */
export function MatchCard({ match, action, withoutCautions = [] }: { readonly match: Match; readonly action?: ReactNode; readonly withoutCautions?: readonly string[] }) {
  const cautions = match.cautions.filter(({ code }) => !withoutCautions.includes(code));
  const keeper = placeAndKeeper(match);
  return (
    <article className="lw-match">
      <div className="lw-match__head">
        <h3 className="lw-match__name">
          <Link to={servicePath(match)}>{match.name}</Link>
        </h3>
        {match.distanceMetres !== null && match.distanceMetres !== undefined && <span className="lw-match__distance">{distanceInWords(match.distanceMetres)}</span>}
      </div>
      {keeper && <p className="lw-match__keeper">{keeper}</p>}
      {match.summary && <p className="lw-match__summary">{match.summary}</p>}
      <ul className="lw-match__reasons">
        {match.reasons.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
        {match.access && <li>{match.access}</li>}
      </ul>
      {cautions.length > 0 && (
        <ul className="lw-match__cautions">
          {cautions.map(({ code, text }) => (
            <li key={code}>
              <span className="nhsuk-u-visually-hidden">Note: </span>
              {text}
            </li>
          ))}
        </ul>
      )}
      {(action || match.lastConfirmedOn) && (
        <div className="lw-match__foot">
          {action}
          {match.lastConfirmedOn && (
            <span className="lw-match__confirmed">
              Last confirmed <DateText value={match.lastConfirmedOn} />
            </span>
          )}
        </div>
      )}
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
