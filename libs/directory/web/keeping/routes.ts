import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const open = { access: 'public' } satisfies RouteHandle;
const edit = { access: 'listing.edit' } satisfies RouteHandle;
const manage = { access: 'organisation.manage' } satisfies RouteHandle;
const assurance = { access: 'assurance.record' } satisfies RouteHandle;
const steward = { access: 'listing.review' } satisfies RouteHandle;

/** Keeping a listing true. */
export const keepingRoutes: RouteObject[] = [
  { path: 'listings', handle: edit, lazy: async () => ({ Component: (await import('./desk/listings-page')).ListingsPage }) },
  { path: 'listings/figures/:id', handle: edit, lazy: async () => ({ Component: (await import('./desk/figures-page')).FiguresPage }) },
  { path: 'listings/people/:id', handle: manage, lazy: async () => ({ Component: (await import('./desk/people-page')).OrganisationPeoplePage }) },
  { path: 'listings/:id/closure', handle: edit, lazy: async () => ({ Component: (await import('./desk/closure-page')).ClosurePage }) },
  { path: 'listings/:id/assurance', handle: assurance, lazy: async () => ({ Component: (await import('./desk/assurance-page')).AssurancePage }) },
  { path: 'confirm', handle: open, lazy: async () => ({ Component: (await import('./link/confirm-page')).ConfirmPage }) },
  { path: 'claims/answer', handle: open, lazy: async () => ({ Component: (await import('./link/claim-answer-page')).ClaimAnswerPage }) },
  { path: 'claim/:serviceId', handle: open, lazy: async () => ({ Component: (await import('./claim/claim-page')).ClaimPage }) },
  { path: 'propose', handle: open, lazy: async () => ({ Component: (await import('./claim/propose-page')).ProposePage }) },
  { path: 'steward/unconfirmed', handle: steward, lazy: async () => ({ Component: (await import('./steward/unconfirmed-page')).UnconfirmedPage }) },
  { path: 'steward/claims', handle: steward, lazy: async () => ({ Component: (await import('./steward/claims-page')).ClaimsPage }) },
];
