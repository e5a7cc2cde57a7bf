import { Loading, useSession } from '@linkwell/web-kit';
import { Navigate } from 'react-router';
import { navigation } from '../features';
import { SignedInPage } from './signed-in-page';

/** Nobody needs a page of tiles: the home of each role is the first thing it may use. */
export function HomePage() {
  const { status, mayDo } = useSession();
  if (status === 'loading') return <Loading />;
  const open = navigation.find(({ permission }) => permission === undefined);
  if (status !== 'signed-in') return <Navigate to={open?.to ?? '/sign-in'} replace />;
  const own = navigation.find(({ permission }) => permission !== undefined && mayDo(permission)) ?? open;
  return own ? <Navigate to={own.to} replace /> : <SignedInPage />;
}
