import { Loading } from '@linkwell/web-kit';
import { lazy, Suspense } from 'react';
import type { MeasuresPanelProps } from './panel/measures-panel';

const Panel = lazy(async () => ({ default: (await import('./panel/measures-panel')).MeasuresPanel }));

/** The panel, fetched when a patient's page shows it: whoever opens a public page does not pay for it. */
export const MeasuresPanel = (props: MeasuresPanelProps) => (
  <Suspense fallback={<Loading label="Loading measures" />}>
    <Panel {...props} />
  </Suspense>
);
