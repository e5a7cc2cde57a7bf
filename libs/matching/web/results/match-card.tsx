import { DateText } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Match } from './match-documents';
import { servicePath } from './service-path';
import { WhereItSays } from './where-it-says';

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
  /** Leads to that pin. */
  readonly onNumber?: (() => void) | undefined;
  readonly action?: ReactNode;
  readonly withoutCautions?: readonly string[];
  /** Whether to say where each reason stands, for whoever answers for the choice. */
  readonly checkable?: boolean;
}

/** Where the list shows a service, for whoever comes from its pin. */
export const matchElementId = (serviceId: string): string => `match-${serviceId}`;

/** One service that may help: why, and what to know before choosing it. `action` is the next step, where the viewer has one. */
export function MatchCard({ match, number, onNumber, action, withoutCautions = [], checkable = false }: MatchCardProps) {
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
        {number !== undefined && <NumberInList number={number} name={match.name} onPress={onNumber} />}
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
      {checkable && <WhereItSays match={match} reasons={match.reasons} />}
      <div className="lw-match__foot">
        {action}
        {match.access && <span>{match.access}</span>}
      </div>
    </article>
  );
}

function NumberInList({ number, name, onPress }: { readonly number: number; readonly name: string; readonly onPress: (() => void) | undefined }) {
  if (!onPress) {
    return (
      <span className="lw-match__number" aria-hidden="true">
        {number}
      </span>
    );
  }
  return (
    <button type="button" className="lw-match__number" aria-label={`${number} on the map: ${name}`} title="Show it on the map" onClick={onPress}>
      {number}
    </button>
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
