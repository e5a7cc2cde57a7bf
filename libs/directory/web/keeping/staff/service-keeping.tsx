import { Loading, useSession } from '@linkwell/web-kit';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';

const StaffPanel = lazy(async () => ({ default: (await import('./staff-panel')).StaffPanel }));

export interface ServiceToKeep {
  readonly id: string;
  readonly name: string;
  readonly phones: readonly string[];
}

/** Under a service's facts: for link workers and stewards how to say what a call has told them; for whoever runs it, how to look after it. */
export function ServiceKeeping({ service }: { readonly service: ServiceToKeep }) {
  const { status, mayDo } = useSession();
  if (mayDo('listing.confirm')) {
    return (
      <Suspense fallback={<Loading />}>
        <StaffPanel service={service} />
      </Suspense>
    );
  }
  if (status !== 'signed-out') return null;
  return (
    <p className="lw-sub lw-no-print">
      Do you run this service? <Link to={`/claim/${service.id}`}>Ask to look after its listing</Link>.
    </p>
  );
}
