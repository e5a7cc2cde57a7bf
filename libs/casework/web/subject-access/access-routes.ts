import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const lead = { access: 'subject_access.manage' } satisfies RouteHandle;

export const accessRoutes: readonly RouteObject[] = [
  { path: 'team/copies', handle: lead, lazy: async () => ({ Component: (await import('./requests-page')).AccessRequestsPage }) },
  { path: 'team/copies/:requestId', handle: lead, lazy: async () => ({ Component: (await import('./request-page')).AccessRequestPage }) },
  { path: 'patients/:patientId/copy', handle: lead, lazy: async () => ({ Component: (await import('./new-request-page')).NewAccessRequestPage }) },
];
