import { MissingPage, type RouteHandle } from '@linkwell/web-kit';
import { createBrowserRouter } from 'react-router';
import { routes } from './features';
import { ErrorPage } from './shell/error-page';
import { RootErrorPage } from './shell/root-error-page';
import { Guard } from './shell/guard';
import { HomePage } from './shell/home-page';
import { Layout } from './shell/layout';
import { BlankPage } from './shell/blank-page';

const open = { access: 'public' } satisfies RouteHandle;

/** An error in a page leaves the header standing; one in the shell itself is caught at the root. */
export const createRouter = () =>
  createBrowserRouter([
    {
      Component: Layout,
      ErrorBoundary: RootErrorPage,
      HydrateFallback: BlankPage,
      children: [
        {
          Component: Guard,
          ErrorBoundary: ErrorPage,
          children: [
            { index: true, Component: HomePage, handle: open },
            ...routes,
            { path: '*', Component: MissingPage, handle: open },
          ],
        },
      ],
    },
  ]);
