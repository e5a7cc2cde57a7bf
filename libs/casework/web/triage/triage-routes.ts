import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const read = { access: 'patient.read' } satisfies RouteHandle;
const write = { access: 'patient.write' } satisfies RouteHandle;

/** Referrals to the team, from the moment they come in. */
export const triageRoutes: RouteObject[] = [
  { path: 'triage', handle: read, lazy: async () => ({ Component: (await import('./triage-page')).TriagePage }) },
  { path: 'triage/new', handle: write, lazy: async () => ({ Component: (await import('./new-referral-page')).NewReferralPage }) },
  { path: 'triage/paste', handle: write, lazy: async () => ({ Component: (await import('./bring-text-page')).PastePage }) },
  { path: 'triage/upload', handle: write, lazy: async () => ({ Component: (await import('./bring-text-page')).UploadPage }) },
  { path: 'triage/uploads/:uploadId', handle: write, lazy: async () => ({ Component: (await import('./upload-page')).UploadedPage }) },
  { path: 'triage/:incomingId', handle: read, lazy: async () => ({ Component: (await import('./incoming-page')).IncomingPage }) },
];
