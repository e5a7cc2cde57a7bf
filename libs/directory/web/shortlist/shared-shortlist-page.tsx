import { AwaitedPage, CrisisLines, DateText, Page, isMissing, useGraphQuery } from '@linkwell/web-kit';
import { Link, useParams } from 'react-router';
import { SharedShortlistQuery } from './shortlist-documents';
import { ShortlistedService } from './shortlisted-service';

/** A shortlist that somebody shared: the services, and nothing about whoever made it. */
export function SharedShortlistPage() {
  const { token = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(SharedShortlistQuery, { token });
  if (isMissing(error) || (data && !data.shortlist)) return <NoSuchShortlist />;
  if (!data?.shortlist) return <AwaitedPage title="Shortlist" label="Loading the shortlist" error={error} onRetry={() => void refetch()} />;
  const { services, gone, expiresOn } = data.shortlist;
  return (
    <Page title="Shortlist">
      <p>
        {services.length === 1 ? 'A service' : `${services.length} services`} that somebody put together for you.{' '}
        {expiresOn && (
          <>
            This link works until <DateText value={expiresOn} />.
          </>
        )}
      </p>
      <p className="lw-no-print">
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <ol className="lw-shortlist">
        {services.map((service) => (
          <li key={service.id}>
            <ShortlistedService service={service} />
          </li>
        ))}
      </ol>
      {gone > 0 && <p className="lw-unknown">{gone === 1 ? 'One service is not listed any more.' : `${gone} services are not listed any more.`}</p>}
      <CrisisLines />
    </Page>
  );
}

function NoSuchShortlist() {
  return (
    <Page title="This link no longer works">
      <p>A shared shortlist can be read for 90 days. If the link is newer, check that it was copied whole, or ask for it again.</p>
      <p>
        <Link to="/find">Find support near you</Link>
      </p>
    </Page>
  );
}
