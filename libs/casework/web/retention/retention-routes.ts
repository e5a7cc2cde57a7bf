import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const lead = { access: 'retention.manage' } satisfies RouteHandle;

export const retentionRoutes: readonly RouteObject[] = [
  { path: 'team/retention', handle: lead, lazy: async () => ({ Component: (await import('./retention-page')).RetentionPage }) },
  { path: 'team/retention/periods', handle: lead, lazy: async () => ({ Component: (await import('./periods-page')).TeamPeriodsPage }) },
  { path: 'team/retention/anonymised', handle: lead, lazy: async () => ({ Component: (await import('./anonymised-page')).AnonymisedPage }) },
  { path: 'patients/:patientId/keeping', handle: lead, lazy: async () => ({ Component: (await import('./keeping-page')).KeepingPage }) },
  { path: 'admin/retention', handle: { access: 'policy.manage' } satisfies RouteHandle, lazy: async () => ({ Component: (await import('./periods-page')).InstallationPeriodsPage }) },
];
