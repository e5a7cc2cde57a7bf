import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const open = { access: 'public' } satisfies RouteHandle;
const accounts = { access: 'account.manage' } satisfies RouteHandle;
const teams = { access: 'team.manage' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [
  { label: 'People', to: '/admin/people', permission: 'account.manage' },
  { label: 'Teams and sites', to: '/admin/teams', permission: 'team.manage' },
];

export const routes: RouteObject[] = [
  { path: 'sign-in', handle: open, lazy: async () => ({ Component: (await import('./account/sign-in-page')).SignInPage }) },
  { path: 'signed-out', handle: open, lazy: async () => ({ Component: (await import('./account/signed-out-page')).SignedOutPage }) },
  { path: 'welcome', handle: open, lazy: async () => ({ Component: (await import('./account/set-password-page')).WelcomePage }) },
  { path: 'new-password', handle: open, lazy: async () => ({ Component: (await import('./account/set-password-page')).NewPasswordPage }) },
  { path: 'admin/people', handle: accounts, lazy: async () => ({ Component: (await import('./people/people-page')).PeoplePage }) },
  { path: 'admin/people/invite', handle: accounts, lazy: async () => ({ Component: (await import('./people/invite-page')).InvitePage }) },
  { path: 'admin/teams', handle: teams, lazy: async () => ({ Component: (await import('./teams/teams-page')).TeamsPage }) },
  { path: 'admin/teams/new', handle: teams, lazy: async () => ({ Component: (await import('./teams/new-team-page')).NewTeamPage }) },
  { path: 'admin/teams/new-site', handle: teams, lazy: async () => ({ Component: (await import('./teams/new-site-page')).NewSitePage }) },
];
