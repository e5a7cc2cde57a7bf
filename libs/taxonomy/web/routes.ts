import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const handle = { access: 'taxonomy.edit' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [{ label: 'Taxonomy', to: '/steward/taxonomy', permission: 'taxonomy.edit' }];

export const routes: RouteObject[] = [
  { path: 'steward/taxonomy', handle, lazy: async () => ({ Component: (await import('./needs/taxonomy-page')).TaxonomyPage }) },
  { path: 'steward/taxonomy/needs/:termId', handle, lazy: async () => ({ Component: (await import('./need/need-page')).NeedPage }) },
  { path: 'steward/taxonomy/stop-words', handle, lazy: async () => ({ Component: (await import('./stop-words/stop-words-page')).StopWordsPage }) },
  { path: 'steward/taxonomy/sayings', handle, lazy: async () => ({ Component: (await import('./sayings/sayings-page')).SayingsPage }) },
  { path: 'steward/taxonomy/directories', handle, lazy: async () => ({ Component: (await import('./directories/directories-page')).DirectoriesPage }) },
  { path: 'steward/taxonomy/directories/:taxonomyId', handle, lazy: async () => ({ Component: (await import('./directories/browse-page')).BrowsePage }) },
];
