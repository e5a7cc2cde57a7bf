import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const open = { access: 'public' } satisfies RouteHandle;
const match = { access: 'match.read' } satisfies RouteHandle;

/** The start page leads whoever is not signed in to the first entry that asks no permission: this one. */
export const navigation: readonly NavigationItem[] = [{ label: 'Find support near you', to: '/find' }];

export const routes: RouteObject[] = [
  { path: 'find', handle: open, lazy: async () => ({ Component: (await import('./search/search-page')).SearchPage }) },
  { path: 'patients/:patientId/find-support', handle: match, lazy: async () => ({ Component: (await import('./patient/find-support-page')).FindSupportPage }) },
];
