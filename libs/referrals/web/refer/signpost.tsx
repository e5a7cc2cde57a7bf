import { servicePath } from '@linkwell/directory-web';
import { Card, Failure, Loading, SummaryList, useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { SignpostQuery } from './refer-documents';

/** The service's own public details, for the person to take along: no detail of theirs goes anywhere. */
export function Signpost({ serviceId }: { readonly serviceId: string }) {
  const { data, error, refetch } = useGraphQuery(SignpostQuery, { id: serviceId });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading the service’s details" />;
  const { service } = data;
  const { phones, email, website, access } = service;
  return (
    <Card heading="They can still get in touch themselves">
      <p>Give them these details, if they would like them.</p>
      <SummaryList
        rows={[
          { term: 'Service', value: service.name },
          { term: 'Phone', value: phones.join(', ') },
          { term: 'E-mail', value: email },
          { term: 'Website', value: website },
          { term: 'How to come', value: access.way },
        ].filter(({ value }) => value)}
      />
      <p>
        <Link to={servicePath(service)}>Open the service’s page</Link>, which can be printed or read out.
      </p>
    </Card>
  );
}
