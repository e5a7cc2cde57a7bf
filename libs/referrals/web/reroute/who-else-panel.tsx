import { servicePath } from '@linkwell/directory-web';
import { ActionLink, Failure, Loading, useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { WhoElseQuery, type OtherMatch } from './reroute-documents';
import { signpostPath } from '../signposts/signpost-words';
import { referAgainPath } from './reroute-words';

interface WhoElsePanelProps {
  readonly patientId: string;
  readonly referralId: string;
}

/** After a decline or silence: who else could help with the same needs, at once. */
export function WhoElsePanel({ patientId, referralId }: WhoElsePanelProps) {
  const { data, error, refetch } = useGraphQuery(WhoElseQuery, { referralId });
  return (
    <section className="lw-section lw-who-else" aria-labelledby="who-else">
      <h2 className="nhsuk-heading-m" id="who-else">
        Who else could help
      </h2>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading label="Looking for other support" />}
      {data && <Offered patientId={patientId} referralId={referralId} offered={data.whoElseCouldHelp} />}
    </section>
  );
}

interface OfferedProps extends WhoElsePanelProps {
  readonly offered: { readonly matches: readonly OtherMatch[]; readonly alreadyAsked: number; readonly whyNone?: string | null };
}

function Offered({ patientId, referralId, offered: { matches, alreadyAsked, whyNone } }: OfferedProps) {
  return (
    <>
      {whyNone && <p>{whyNone}</p>}
      {matches.length > 0 && (
        <>
          <p>
            The best matches for the same needs. {alreadyAsked === 1 ? 'The service that was asked already is' : `The ${alreadyAsked} services that were asked already are`} left out. What you wrote can be used again; the
            agreement to share is asked anew.
          </p>
          <ul className="lw-who-else__list">
            {matches.map((match) => (
              <li key={match.serviceId}>
                <Offer match={match} to={match.takesReferrals ? referAgainPath(patientId, match.serviceId, referralId) : signpostPath(patientId, match.serviceId)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`/patients/${patientId}/find-support`}>Find other support</Link>
      </p>
    </>
  );
}

function Offer({ match, to }: { readonly match: OtherMatch; readonly to: string }) {
  const { name, organisationName, locationLabel, reasons, cautions, takesReferrals } = match;
  const keeper = [...(organisationName === name ? [] : [organisationName]), ...(locationLabel ? [locationLabel] : [])].join(' · ');
  return (
    <article className="lw-match" aria-label={name}>
      <h3 className="lw-match__name">
        <Link to={servicePath({ id: match.serviceId, slug: match.slug })}>{name}</Link>
      </h3>
      {keeper && <p className="lw-match__keeper">{keeper}</p>}
      <ul className="lw-match__reasons">
        {reasons.map(({ code, text }) => (
          <li key={`${code} ${text}`}>{text}</li>
        ))}
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
      <div className="lw-match__foot">
        <ActionLink to={to} small variant={takesReferrals ? 'primary' : 'secondary'}>
          {takesReferrals ? 'Refer' : 'Give its details'}
          <span className="nhsuk-u-visually-hidden">
            {takesReferrals ? ' to' : ': '} {name}
          </span>
        </ActionLink>
      </div>
    </article>
  );
}
