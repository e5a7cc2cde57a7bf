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

interface MatchCardProps {
  readonly match: Match;
  /** Its place in the list, which its pin on the map carries too. */
  readonly number?: number;
  readonly action?: ReactNode;
  readonly withoutCautions?: readonly string[];
}

/** Where the list shows a service, for whoever comes from its pin. */
export const matchElementId = (serviceId: string): string => `match-${serviceId}`;

/** One service that may help: why, and what to know before choosing it. `action` is the next step, where the viewer has one. */
export function MatchCard({ match, number, action, withoutCautions = [] }: MatchCardProps) {
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
    <article className="lw-match" id={matchElementId(match.serviceId)} tabIndex={-1} aria-label={match.name}>
      <div className="lw-match__head">
        {number !== undefined && (
          <span className="lw-match__number" aria-hidden="true">
            {number}
          </span>
        )}
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
export function MatchList<Shown extends Match>({ matches, children }: { readonly matches: readonly Shown[]; readonly children: (match: Shown, number: number) => ReactNode }) {
  return (
    <ol className="lw-matches">
      {matches.map((match, index) => (
        <li key={match.serviceId}>{children(match, index + 1)}</li>
      ))}
    </ol>
  );
}
