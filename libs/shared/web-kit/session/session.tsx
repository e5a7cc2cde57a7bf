import { mayDo, type Permission } from '@linkwell/kernel';
import { useQueryClient } from '@tanstack/react-query';
import { pendingSends } from '../connection/pending-sends';
import { keptAnswers } from '../form/kept-answers';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { execute } from '../graphql/execute';
import type { WhoIsHereQuery as WhoIsHere } from '../graphql/generated/graphql';
import { useGraphMutation } from '../graphql/use-graph-mutation';
import { graphKey, useGraphQuery } from '../graphql/use-graph-query';
import { SignOutMutation, WhoIsHereQuery } from './session-documents';

export type Session = NonNullable<WhoIsHere['session']>;
export type Installation = WhoIsHere['installation'];

export interface SessionContext {
  readonly status: 'loading' | 'failed' | 'signed-in' | 'signed-out';
  /** Who is signed in. */
  readonly session: Session | undefined;
  readonly installation: Installation | undefined;
  /** Whether the person signed in holds a role that opens this permission; the server asks again on every operation. */
  readonly mayDo: (permission: Permission) => boolean;
  /** Asks the server again who is here; to be awaited after signing in. Everything cached for the person before is dropped. */
  readonly refresh: () => Promise<void>;
  readonly signOut: () => Promise<void>;
}

const Context = createContext<SessionContext | undefined>(undefined);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data, isPending, error } = useGraphQuery(WhoIsHereQuery, {}, { staleTime: 60_000 });
  const { mutateAsync: askToSignOut } = useGraphMutation(SignOutMutation, { refresh: false });

  const context = useMemo<SessionContext>(() => {
    const session = data?.session ?? undefined;
    const known = data ? (session ? 'signed-in' : 'signed-out') : undefined;
    const key = graphKey(WhoIsHereQuery, {});
    return {
      status: known ?? (isPending ? 'loading' : 'failed'),
      session,
      installation: data?.installation,
      mayDo: (permission) => session !== undefined && mayDo(session.roles, permission),
      refresh: async () => {
        const now = await execute(WhoIsHereQuery, {});
        forgetOthers(client, key);
        client.setQueryData(key, now);
      },
      signOut: async () => {
        await askToSignOut({});
        pendingSends.clear();
        forgetOthers(client, key);
        client.setQueryData<WhoIsHere>(key, (before) => before && { ...before, session: null });
      },
    };
  }, [client, data, isPending, askToSignOut]);

  if (error && !data) throw error;
  return <Context value={context}>{children}</Context>;
}

/** Nothing read for one person may be shown to the next who signs in on the same machine. */
function forgetOthers(client: ReturnType<typeof useQueryClient>, session: readonly unknown[]): void {
  keptAnswers.forgetAll();
  const [, name] = session;
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] !== name });
}

/** The session as the server last told it, for the shell when the server says it has ended. */
export const forgetSession = (client: ReturnType<typeof useQueryClient>): void => {
  const key = graphKey(WhoIsHereQuery, {});
  forgetOthers(client, key);
  client.setQueryData<WhoIsHere>(key, (before) => before && { ...before, session: null });
};

export function useSession(): SessionContext {
  const context = useContext(Context);
  if (!context) throw new Error('useSession is used outside SessionProvider');
  return context;
}
