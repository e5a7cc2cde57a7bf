import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const ofRecord = { access: 'record-trail.read' } satisfies RouteHandle;
const whole = { access: 'trail.read' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [{ label: 'Audit trail', to: '/admin/trail', permission: 'trail.read' }];

export const routes: RouteObject[] = [
  { path: 'patients/:patientId/who-saw', handle: ofRecord, lazy: async () => ({ Component: (await import('./record/who-saw-page')).WhoSawPage }) },
  { path: 'admin/trail', handle: whole, lazy: async () => ({ Component: (await import('./trail/trail-page')).TrailPage }) },
];
