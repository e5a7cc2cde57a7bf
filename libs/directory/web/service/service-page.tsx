import { AwaitedPage, Card, CrisisLines, Page, isMissing, useGraphQuery } from '@linkwell/web-kit';
import { useEffect } from 'react';
import { Navigate, useParams } from 'react-router';
import { ServiceKeeping } from '../keeping/staff/service-keeping';
import { ShortlistButton, ShortlistLink } from '../shortlist/shortlist-button';
import { countUse } from '../shortlist/use-shortlist';
import { CopyOrShare } from './copy-or-share';
import { FreshnessBadge } from './freshness-badge';
import { NoSuchService } from './no-such-service';
import { ReportForm } from './report-form';
import { ServicePageQuery } from './service-document';
import { ServiceFacts } from './service-facts';
import { servicePath } from './service-path';

export function ServicePage() {
  const { serviceId = '', slug } = useParams();
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(serviceId);
  const { data, error, refetch } = useGraphQuery(ServicePageQuery, { id: serviceId }, { enabled: isId });
  const found = data?.service.id;
  useEffect(() => {
    if (found) countUse(found, 'viewed');
  }, [found]);
  if (!isId || isMissing(error)) return <NoSuchService />;
  if (!data) return <AwaitedPage title="Service" label="Loading the service" error={error} onRetry={() => void refetch()} />;
  const { service } = data;
  // One address a service: an old name, or none, leads to the one it has now.
  if (slug !== service.slug || serviceId !== service.id) return <Navigate to={servicePath(service)} replace />;
  return (
    <Page title={service.name} {...(service.organisation.name === service.name ? {} : { caption: service.organisation.name })} width="full" aside={<FreshnessBadge freshness={service.freshness} />}>
      <ServiceFacts
        service={service}
        actions={
          <div className="lw-service-actions lw-no-print">
            <ShortlistButton serviceId={service.id} name={service.name} />
            <ShortlistLink />
          </div>
        }
        share={
          <div className="lw-no-print">
            <Card heading="Share or print">
              <CopyOrShare title={service.name} path={servicePath(service)} />
            </Card>
          </div>
        }
      />
      <ServiceKeeping service={service} />
      <ReportForm serviceId={service.id} />
      <CrisisLines />
    </Page>
  );
}
