import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';
import { keepingRoutes } from './keeping/routes';

const open = { access: 'public' } satisfies RouteHandle;
const steward = { access: 'listing.review' } satisfies RouteHandle;
const importer = { access: 'directory.import' } satisfies RouteHandle;
const match = { access: 'match.read' } satisfies RouteHandle;
const edit = { access: 'listing.edit' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [
  { label: 'Your listings', to: '/listings', permission: 'listing.edit' },
  { label: 'The directory', to: '/steward', permission: 'listing.review' },
];

export const routes: RouteObject[] = [
  ...keepingRoutes,
  { path: 'services/:serviceId/:slug?', handle: open, lazy: async () => ({ Component: (await import('./service/service-page')).ServicePage }) },
  { path: 'shortlist', handle: open, lazy: async () => ({ Component: (await import('./shortlist/shortlist-page')).ShortlistPage }) },
  { path: 'patients/:patientId/shortlist', handle: match, lazy: async () => ({ Component: (await import('./shortlist/shortlist-page')).ShortlistPage }) },
  { path: 'shortlists/:token', handle: open, lazy: async () => ({ Component: (await import('./shortlist/shared-shortlist-page')).SharedShortlistPage }) },
  { path: 'steward', handle: steward, lazy: async () => ({ Component: (await import('./stewardship/desk-page')).StewardDeskPage }) },
  { path: 'steward/reports', handle: steward, lazy: async () => ({ Component: (await import('./stewardship/reports-page')).ReportsPage }) },
  { path: 'steward/listings', handle: steward, lazy: async () => ({ Component: (await import('./stewardship/listings-page')).StewardListingsPage }) },
  { path: 'steward/duplicates', handle: steward, lazy: async () => ({ Component: (await import('./stewardship/duplicates-page')).DuplicatesPage }) },
  { path: 'steward/duplicates/:id', handle: steward, lazy: async () => ({ Component: (await import('./stewardship/duplicate-page')).DuplicatePage }) },
  { path: 'steward/coverage', handle: steward, lazy: async () => ({ Component: (await import('./stewardship/coverage-page')).CoveragePage }) },
  { path: 'steward/reviews', handle: steward, lazy: async () => ({ Component: (await import('./review/queue-page')).ReviewQueuePage }) },
  { path: 'steward/reviews/:draftId', handle: steward, lazy: async () => ({ Component: (await import('./review/review-page')).ReviewPage }) },
  { path: 'steward/reviews/:draftId/preview', handle: steward, lazy: async () => ({ Component: (await import('./review/review-preview-page')).ReviewPreviewPage }) },
  { path: 'steward/history/:id', handle: steward, lazy: async () => ({ Component: (await import('./history/history-page')).AnyServiceHistoryPage }) },
  { path: 'steward/organisations/:id/history', handle: steward, lazy: async () => ({ Component: (await import('./history/history-page')).AnyOrganisationHistoryPage }) },
  { path: 'listings/new', handle: edit, lazy: async () => ({ Component: (await import('./editing/new-listing-page')).NewListingPage }) },
  { path: 'listings/changes', handle: edit, lazy: async () => ({ Component: (await import('./editing/in-hand-page')).InHandPage }) },
  { path: 'listings/:id/edit', handle: edit, lazy: async () => ({ Component: (await import('./editing/tasks-page')).ServiceTasksPage }) },
  { path: 'listings/:id/edit/check', handle: edit, lazy: async () => ({ Component: (await import('./editing/check-page')).ServiceCheckPage }) },
  { path: 'listings/:id/edit/preview', handle: edit, lazy: async () => ({ Component: (await import('./editing/preview-page')).PreviewPage }) },
  { path: 'listings/:id/edit/end', handle: edit, lazy: async () => ({ Component: (await import('./editing/end-page')).EndPage }) },
  { path: 'listings/:id/edit/:section', handle: edit, lazy: async () => ({ Component: (await import('./editing/section-page')).ServiceSectionPage }) },
  { path: 'listings/:id/history', handle: edit, lazy: async () => ({ Component: (await import('./history/history-page')).ServiceHistoryPage }) },
  { path: 'organisation/edit', handle: edit, lazy: async () => ({ Component: (await import('./editing/organisation-page')).MyOrganisationPage }) },
  { path: 'organisations/:id/edit', handle: edit, lazy: async () => ({ Component: (await import('./editing/tasks-page')).OrganisationTasksPage }) },
  { path: 'organisations/:id/edit/check', handle: edit, lazy: async () => ({ Component: (await import('./editing/check-page')).OrganisationCheckPage }) },
  { path: 'organisations/:id/edit/:section', handle: edit, lazy: async () => ({ Component: (await import('./editing/section-page')).OrganisationSectionPage }) },
  { path: 'organisations/:id/history', handle: edit, lazy: async () => ({ Component: (await import('./history/history-page')).OrganisationHistoryPage }) },
  { path: 'steward/imports', handle: importer, lazy: async () => ({ Component: (await import('./csv-import/imports-page')).ImportsPage }) },
  { path: 'steward/imports/new', handle: importer, lazy: async () => ({ Component: (await import('./csv-import/new-import-page')).NewImportPage }) },
  { path: 'steward/imports/:id', handle: importer, lazy: async () => ({ Component: (await import('./csv-import/import-page')).ImportPage }) },
];
