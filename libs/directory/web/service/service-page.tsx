import { AwaitedPage, Card, Page, isMissing, useGraphQuery } from '@linkwell/web-kit';
import { useParams } from 'react-router';
import { ContactDetails } from './contact-details';
import { FreshnessBadge } from './freshness-badge';
import { HowToCome } from './how-to-come';
import { NoSuchService } from './no-such-service';
import { ServicePageQuery } from './service-document';
import { OpeningTimes, WhereAndWhen } from './where-and-when';

export function ServicePage() {
  const { serviceId = '' } = useParams();
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(serviceId);
  const { data, error, refetch } = useGraphQuery(ServicePageQuery, { id: serviceId }, { enabled: isId });
  if (!isId || isMissing(error)) return <NoSuchService />;
  if (!data) return <AwaitedPage title="Service" label="Loading the service" error={error} onRetry={() => void refetch()} />;
  const { service } = data;
  return (
    <Page title={service.name} {...(service.organisation.name === service.name ? {} : { caption: service.organisation.name })} width="full" aside={<FreshnessBadge freshness={service.freshness} />}>
      {service.cautions.length > 0 && (
        <div className="lw-cautions">
          <h2 className="nhsuk-heading-s">Before you go</h2>
          <ul>
            {service.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </div>
      )}
      {service.description && <p className="lw-prose nhsuk-body-l">{service.description}</p>}
      <div className="lw-columns">
        <div>
          <Card heading="What it helps with">
            <ul className="lw-labels">
              {service.needs.map(({ id, label }) => (
                <li key={id}>{label}</li>
              ))}
            </ul>
          </Card>
          <Card heading={service.locations.length > 0 ? 'Where and when' : 'When'}>
            {service.locations.map((location) => (
              <WhereAndWhen key={location.id} location={location} oneOfMany={service.locations.length > 1} />
            ))}
            {service.opening && <OpeningTimes opening={service.opening} caption="Opening times" />}
            {service.locations.length === 0 && !service.opening && <p className="lw-unknown">No place or times are given. Get in touch to ask.</p>}
          </Card>
          <Card heading="Who it is for and how to come">
            <HowToCome access={service.access} capacity={service.capacity} costs={service.costs} languages={service.languages} />
          </Card>
        </div>
        <div>
          <Card heading="Get in touch">
            <ContactDetails phones={service.phones} email={service.email ?? null} website={service.website ?? null} />
          </Card>
          {service.organisation.description && (
            <Card heading={`About ${service.organisation.name}`}>
              <p className="lw-prose">{service.organisation.description}</p>
            </Card>
          )}
        </div>
      </div>
      {service.source && (
        <p className="lw-source">
          From “{service.source.title}”. Source: {service.source.attribution}.
        </p>
      )}
    </Page>
  );
}
