import { Loading } from '@linkwell/web-kit';
import { Suspense, lazy } from 'react';

const Panel = lazy(async () => ({ default: (await import('./records-panel')).RecordsPanel }));

/** The panel, fetched when a patient's page is first opened. */
export function RecordsPanel(props: { readonly patientId: string }) {
  return (
    <Suspense fallback={<Loading label="Loading other records" />}>
      <Panel {...props} />
    </Suspense>
  );
}
