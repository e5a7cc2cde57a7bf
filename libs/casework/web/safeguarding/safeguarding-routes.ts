import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const raise = { access: 'safeguarding.raise' } satisfies RouteHandle;
const review = { access: 'safeguarding.review' } satisfies RouteHandle;

export const safeguardingRoutes: RouteObject[] = [
  { path: 'patients/:patientId/safeguarding', handle: raise, lazy: async () => ({ Component: (await import('./safeguarding-page')).PatientSafeguardingPage }) },
  { path: 'patients/:patientId/safeguarding/raise', handle: raise, lazy: async () => ({ Component: (await import('./raise-page')).RaiseConcernPage }) },
  { path: 'patients/:patientId/safeguarding/flag', handle: raise, lazy: async () => ({ Component: (await import('./flag-page')).FlagPage }) },
  { path: 'safeguarding/:concernId', handle: raise, lazy: async () => ({ Component: (await import('./concern-page')).ConcernPage }) },
  { path: 'safeguarding/:concernId/step', handle: raise, lazy: async () => ({ Component: (await import('./step-page')).StepPage }) },
  { path: 'safeguarding/:concernId/disclose', handle: raise, lazy: async () => ({ Component: (await import('./disclose-page')).DisclosePage }) },
  { path: 'safeguarding/:concernId/close', handle: review, lazy: async () => ({ Component: (await import('./close-concern-page')).CloseConcernPage }) },
  { path: 'safeguarding', handle: review, lazy: async () => ({ Component: (await import('./review-page')).SafeguardingReviewPage }) },
];
