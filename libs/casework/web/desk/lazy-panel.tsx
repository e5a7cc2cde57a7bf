import { Loading } from '@linkwell/web-kit';
import { Suspense, lazy } from 'react';

const Panel = lazy(async () => ({ default: (await import('./desk-panel')).DeskPanel }));

/** The panel, fetched when a patient's page is first opened. */
export function DeskPanel(props: { readonly patientId: string }) {
  return (
    <Suspense fallback={<Loading label="Loading tasks and appointments" />}>
      <Panel {...props} />
    </Suspense>
  );
}
