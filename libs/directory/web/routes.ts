import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const open = { access: 'public' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [];

export const routes: RouteObject[] = [
  { path: 'services/:serviceId/:slug?', handle: open, lazy: async () => ({ Component: (await import('./service/service-page')).ServicePage }) },
];

/** The address of a service's page; its readable tail may be left out or out of date. */
export const servicePath = (service: { readonly id: string; readonly slug: string }): string => `/services/${service.id}/${service.slug}`;
