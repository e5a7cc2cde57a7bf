import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

export const navigation: readonly NavigationItem[] = [{ label: 'Released figures', to: '/evaluation', permission: 'release.read' }];

export const routes: RouteObject[] = [
  { path: 'evaluation', handle: { access: 'release.read' } satisfies RouteHandle, lazy: async () => ({ Component: (await import('./evaluation-page')).EvaluationPage }) },
];
