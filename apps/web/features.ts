/** The features this client is composed of, in the order of the service navigation. Each brings its routes and its navigation. */
import * as directory from '@linkwell/directory-web';
import * as identity from '@linkwell/identity-web';
import type { NavigationItem } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

interface Feature {
  readonly routes: RouteObject[];
  readonly navigation: readonly NavigationItem[];
}

const features: readonly Feature[] = [directory, identity];

export const routes: RouteObject[] = features.flatMap((feature) => feature.routes);
export const navigation: readonly NavigationItem[] = features.flatMap((feature) => feature.navigation);
