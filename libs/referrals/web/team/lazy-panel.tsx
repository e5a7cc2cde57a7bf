import { Loading } from '@linkwell/web-kit';
import { Suspense, lazy } from 'react';
import type { ReferralsPanelProps } from './referrals-panel';

const Panel = lazy(async () => ({ default: (await import('./referrals-panel')).ReferralsPanel }));

/** The panel, fetched when a patient's page is first opened: whoever only searches for a service never loads it. */
export function ReferralsPanel(props: ReferralsPanelProps) {
  return (
    <Suspense fallback={<Loading label="Loading referrals" />}>
      <Panel {...props} />
    </Suspense>
  );
}
