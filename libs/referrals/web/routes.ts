import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const write = { access: 'referral.write' } satisfies RouteHandle;
const read = { access: 'referral.read' } satisfies RouteHandle;
const inbox = { access: 'inbox.read' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [
  { label: 'Referrals', to: '/referrals', permission: 'referral.read' },
  { label: 'Inbox', to: '/inbox', permission: 'inbox.read' },
];

export const routes: RouteObject[] = [
  { path: 'patients/:patientId/refer/:serviceId', handle: write, lazy: async () => ({ Component: (await import('./refer/refer-page')).ReferPage }) },
  { path: 'patients/:patientId/refer-several', handle: write, lazy: async () => ({ Component: (await import('./several/several-page')).SeveralPage }) },
  { path: 'patients/:patientId/signpost/:serviceId', handle: write, lazy: async () => ({ Component: (await import('./signposts/signpost-page')).SignpostPage }) },
  { path: 'referrals', handle: read, lazy: async () => ({ Component: (await import('./team-list/team-list-page')).TeamListPage }) },
  { path: 'referrals/:referralId', handle: read, lazy: async () => ({ Component: (await import('./team/referral-page')).ReferralPage }) },
  { path: 'inbox', handle: inbox, lazy: async () => ({ Component: (await import('./inbox/inbox-page')).InboxPage }) },
  { path: 'inbox/:referralId', handle: inbox, lazy: async () => ({ Component: (await import('./inbox/inbox-referral-page')).InboxReferralPage }) },
];
