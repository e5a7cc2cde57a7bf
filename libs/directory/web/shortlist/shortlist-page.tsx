import { CrisisLines, DateText, EmptyState, Failure, Loading, Page, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { CopyOrShare } from '../service/copy-or-share';
import { ShareShortlistMutation, ServicesOfShortlistQuery } from './shortlist-documents';
import { ShortlistedService } from './shortlisted-service';
import { useShortlist } from './use-shortlist';

/** What somebody has put together so far, for themselves or for a patient, to print, or to share by a link. */
export function ShortlistPage() {
  const { patientId } = useParams();
  const { ids, remove } = useShortlist(patientId);
  const title = patientId === undefined ? 'Your shortlist' : 'Shortlist';
  const backLink = { to: patientId === undefined ? '/find' : `/patients/${patientId}/find-support`, label: 'Find support' };
  const { data, error, refetch } = useGraphQuery(ServicesOfShortlistQuery, { ids: [...ids] }, { enabled: ids.length > 0, keepPrevious: true });
  if (ids.length === 0) {
    return (
      <Page title={title} backLink={backLink}>
        <EmptyState title="Nothing is on it yet">
          <p>When you search, press “Add to shortlist” beside a service. The shortlist is kept while Linkwell stays open in this tab, and nowhere else.</p>
          <p>
            <Link to={backLink.to}>{patientId === undefined ? 'Find support near you' : 'Find support'}</Link>
          </p>
        </EmptyState>
        {patientId === undefined && <CrisisLines />}
      </Page>
    );
  }
  return (
    <Page title={title} backLink={backLink}>
      <p className="lw-no-print">It is kept while Linkwell stays open in this tab, and nowhere else. Print it, or make a link to keep or share it.</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading label="Loading your shortlist" />}
      {data && (
        <>
          <Share ids={ids} key={ids.join(' ')} />
          {patientId !== undefined && <ReferToThem patientId={patientId} ids={ids} />}
          <ol className="lw-shortlist">
            {data.services.services.map((service) => (
              <li key={service.id}>
                <ShortlistedService
                  service={service}
                  action={
                    <button type="button" className="lw-quiet-button lw-no-print" onClick={() => remove(service.id)}>
                      Take off<span className="nhsuk-u-visually-hidden"> {service.name}</span>
                    </button>
                  }
                />
              </li>
            ))}
          </ol>
          {data.services.gone > 0 && <p className="lw-unknown">{data.services.gone === 1 ? 'One service is not listed any more.' : `${data.services.gone} services are not listed any more.`}</p>}
        </>
      )}
      <CrisisLines />
    </Page>
  );
}

/** As many as somebody can look through with a person in one sitting. */
const mostAtOnce = 5;

/** From a patient's shortlist a referral can be sent to several of them, or to one. */
const ReferToThem = ({ patientId, ids }: { readonly patientId: string; readonly ids: readonly string[] }) => (
  <p className="lw-no-print">
    {ids.length > mostAtOnce ? (
      `A referral can be sent to ${mostAtOnce} of them at once: take others off first.`
    ) : (
      <Link to={ids.length === 1 ? `/patients/${patientId}/refer/${ids[0]}` : `/patients/${patientId}/refer-several?services=${ids.join(',')}`}>{ids.length === 1 ? 'Refer to this service' : `Refer to these ${ids.length} services`}</Link>
    )}
  </p>
);

function Share({ ids }: { readonly ids: readonly string[] }) {
  const share = useGraphMutation(ShareShortlistMutation, { refresh: false });
  const [shared, setShared] = useState<{ readonly token: string; readonly expiresOn: string }>();
  const [problem, setProblem] = useState('');
  const make = async () => {
    const { shareShortlist } = await share.mutateAsync({ input: { serviceIds: [...ids] } });
    if (shareShortlist.__typename === 'Refusal') setProblem(shareShortlist.message);
    else setShared(shareShortlist);
  };
  return (
    <div className="lw-share lw-no-print">
      {shared ? (
        <>
          <p>
            Whoever has this link can read the list until <DateText value={shared.expiresOn} />. It holds the services and nothing about you.
          </p>
          <CopyOrShare title="A shortlist of services" path={`/shortlists/${shared.token}`} showAddress />
        </>
      ) : (
        <div className="lw-actions">
          <button type="button" className="nhsuk-button nhsuk-button--small" aria-disabled={share.isPending} onClick={() => !share.isPending && void make().catch(() => setProblem('The link could not be made. Try again in a minute.'))}>
            Make a link to share
          </button>
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => window.print()}>
            Print
          </button>
        </div>
      )}
      <p role="status">{problem}</p>
    </div>
  );
}
