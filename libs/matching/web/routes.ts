import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const open = { access: 'public' } satisfies RouteHandle;
const match = { access: 'match.read' } satisfies RouteHandle;
const gaps = { access: 'gaps.read' } satisfies RouteHandle;
const tune = { access: 'matching.tune' } satisfies RouteHandle;

/** The start page leads whoever is not signed in to the first entry that asks no permission: this one. */
export const navigation: readonly NavigationItem[] = [
  { label: 'Match weights', to: '/matching/weights', permission: 'matching.tune' },
  { label: 'Find support near you', to: '/find' },
];

export const routes: RouteObject[] = [
  { path: 'find', handle: open, lazy: async () => ({ Component: (await import('./search/search-page')).SearchPage }) },
  { path: 'patients/:patientId/find-support', handle: match, lazy: async () => ({ Component: (await import('./patient/find-support-page')).FindSupportPage }) },
  { path: 'patients/:patientId/find-support/compare', handle: match, lazy: async () => ({ Component: (await import('./patient/compare-page')).ComparePage }) },
  { path: 'matching/weights/:siteId?', handle: tune, lazy: async () => ({ Component: (await import('./tuning/weights-page')).WeightsPage }) },
  { path: 'matching/weights/:siteId/people/new', handle: tune, lazy: async () => ({ Component: (await import('./tuning/example-person-page')).ExamplePersonPage }) },
  { path: 'matching/weights/:siteId/people/:personId', handle: tune, lazy: async () => ({ Component: (await import('./tuning/example-person-page')).ExamplePersonPage }) },
  { path: 'steward/unmet-needs', handle: gaps, lazy: async () => ({ Component: (await import('./unmet-need/unmet-needs-page')).UnmetNeedsPage }) },
  { path: 'steward/exposure', handle: gaps, lazy: async () => ({ Component: (await import('./exposure/exposure-page')).ExposurePage }) },
];
