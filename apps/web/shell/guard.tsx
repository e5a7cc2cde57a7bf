import { Loading, MissingPage, useSession, type RouteHandle } from '@linkwell/web-kit';
import { lazy, Suspense } from 'react';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';

const Desk = lazy(() => import('./desk'));

const isHandle = (handle: unknown): handle is RouteHandle => typeof handle === 'object' && handle !== null && 'access' in handle;

/** Lets a page be drawn for those it is meant for. Others are asked to sign in, or told what they would be told of a page that does not exist. */
export function Guard() {
  const { status, mayDo } = useSession();
  const { pathname } = useLocation();
  const access = useMatches().map(({ handle }) => handle).filter(isHandle).at(-1)?.access ?? 'signed-in';

  if (access === 'public') return <Outlet />;
  if (status === 'loading') return <Loading />;
  if (status !== 'signed-in') return <Navigate to={`/sign-in?then=${encodeURIComponent(pathname)}`} replace />;
  if (access !== 'signed-in' && !mayDo(access)) return <MissingPage />;
  return (
    <Suspense fallback={<Loading />}>
      <Desk />
    </Suspense>
  );
}
