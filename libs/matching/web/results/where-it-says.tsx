import { Link } from 'react-router';
import type { Match } from './match-documents';
import { servicePath } from './service-path';

interface Part {
  readonly id: string;
  readonly name: string;
}

const helps: Part = { id: 'what-it-helps-with', name: 'What it helps with' };
const where: Part = { id: 'where-and-when', name: 'Where and when' };
const how: Part = { id: 'how-to-come', name: 'Who it is for and how to come' };

/** The parts of a service's page by what they say (libs/directory/web/service/service-facts.tsx). */
const parts: Readonly<Record<string, Part>> = {
  HELPS_WITH: helps, HELPS_WITH_RELATED: helps,
  DISTANCE: where, OPEN: where, ACCESS: where,
  NO_TRAVEL: how, LANGUAGE: how, FREE: how, HAS_ROOM: how,
};

/** What has no part of its own stands at the top of the page: how lately it was confirmed. How it answers is counted from referrals. */
const partOf = (code: string): Part => parts[code] ?? { id: 'main', name: 'The top of its page' };

/** Where each reason stands on the service's page, so that whoever chooses can check it. */
export function WhereItSays({ match, reasons }: { readonly match: Match; readonly reasons: Match['reasons'] }) {
  return (
    <details className="lw-match__check">
      <summary>
        Check the reasons<span className="nhsuk-u-visually-hidden"> for {match.name}</span>
      </summary>
      <ul className="lw-plain">
        {reasons.map(({ code, text }) => (
          <li key={`${code} ${text}`}>
            {text}: {code === 'REPLIES' ? 'counted from the referrals it was sent' : <Link to={`${servicePath(match)}#${partOf(code).id}`}>{partOf(code).name}</Link>}
          </li>
        ))}
      </ul>
    </details>
  );
}
