import { DateText, StatusTag } from '@linkwell/web-kit';
import { Link } from 'react-router';
import type { Listing } from './my-listings';

/** What is missing before link workers may send people's details, or until when all of it holds. */
export function AssuranceLine({ listing: { id, name, takesReferrals, assurance }, mayManage }: { readonly listing: Listing; readonly mayManage: boolean }) {
  if (!takesReferrals) return null;
  const lacking = assurance.filter(({ state }) => state === 'missing' || state === 'lapsed');
  const ending = assurance.filter(({ state }) => state === 'runs_out_soon');
  const first = assurance.map(({ expiresOn }) => expiresOn).filter((day) => day !== null && day !== undefined).sort()[0];
  return (
    <div className="lw-kept-assurance">
      {lacking.length > 0 ? (
        <>
          <p>
            <StatusTag tone="warning">Signposting only</StatusTag> Link workers cannot send people’s details here yet. Still needed:
          </p>
          <ul>
            {lacking.map(({ kind, label, state, expiresOn }) => (
              <li key={kind}>
                {label}
                {state === 'lapsed' && expiresOn && (
                  <>
                    {' '}
                    (ran out on <DateText value={expiresOn} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          <StatusTag tone={ending.length > 0 ? 'waiting' : 'good'}>{ending.length > 0 ? 'Assurance runs out soon' : 'Assurance complete'}</StatusTag>{' '}
          {first && (
            <>
              until <DateText value={first} />
            </>
          )}
          {ending.length > 0 && `: ${ending.map(({ label }) => label.toLowerCase()).join(', ')}`}
        </p>
      )}
      {mayManage ? (
        <Link to={`/listings/${id}/assurance`}>
          {lacking.length > 0 ? 'Record what is needed' : 'See the assurance'}
          <span className="nhsuk-u-visually-hidden"> for {name}</span>
        </Link>
      ) : (
        lacking.length > 0 && <p className="lw-sub">Your organisation’s manager, or a directory steward, can record it.</p>
      )}
    </div>
  );
}
