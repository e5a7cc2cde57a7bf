import { Loading } from '@linkwell/web-kit';
import { Suspense, lazy } from 'react';

const Panel = lazy(async () => ({ default: (await import('./gp-messages-panel')).GpMessagesPanel }));

/** The panel, fetched when a patient's page is first opened. */
export function GpMessagesPanel(props: { readonly patientId: string }) {
  return (
    <Suspense fallback={<Loading label="Loading the messages" />}>
      <Panel {...props} />
    </Suspense>
  );
}
