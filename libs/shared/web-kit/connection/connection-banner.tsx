import { useEffect, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { useSession } from '../session/session';
import { pendingSends, type HeldSend } from './pending-sends';

/** Between tries while something waits: browsers do not always notice that the connection is back. */
const tryAgainEvery = 5_000;

const onConnection = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** What waits to be sent. */
export const usePendingSends = (): readonly HeldSend[] => useSyncExternalStore(pendingSends.subscribe, pendingSends.all);

/**
 * Says that the connection is lost and what waits for it, sends that once it is back, and warns before the page that holds it is closed.
 * Stands in the shell, so that it goes on whatever page is shown.
 */
export function ConnectionBanner() {
  const connected = useSyncExternalStore(onConnection, () => navigator.onLine);
  const held = usePendingSends();
  const { session } = useSession();
  const userId = session?.id;
  const waiting = held.filter(({ problem }) => problem === undefined);
  const refused = held.filter(({ problem }) => problem !== undefined);
  const any = waiting.length > 0;

  useEffect(() => {
    if (!any || userId === undefined) return undefined;
    const flush = () => void pendingSends.flush(userId);
    if (connected) flush();
    const timer = setInterval(flush, tryAgainEvery);
    return () => clearInterval(timer);
  }, [any, connected, userId]);
  useEffect(() => {
    if (held.length === 0) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [held.length]);

  return (
    <div role="status" className="lw-connection">
      {(!connected || held.length > 0) && (
        <div className="nhsuk-width-container">
          {!connected && (
            <p>
              <strong>No connection.</strong> What you write is kept on this page, and only here. Leave it open: it is sent when you are connected again.
            </p>
          )}
          {any && <p>{waiting.map(({ what }) => what).join(', ')} {waiting.length === 1 ? 'waits' : 'wait'} to be sent{userId === undefined ? '. Sign in again to send it.' : '.'}</p>}
          {refused.map(({ id, what, path, problem }) => (
            <p key={id}>
              {what} could not be saved: {problem}{' '}
              <Link to={path} onClick={() => pendingSends.remove(id)}>
                Go back to it
              </Link>
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
