import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestFailed } from './request-failed';

const passing = new Set(['NETWORK', 'BAD_RESPONSE']);

/** A read is tried again once when the network was at fault. A mutation never is: only a person may ask for the same thing twice. */
const tryAgain = (failures: number, error: Error): boolean => failures < 1 && error instanceof RequestFailed && passing.has(error.code);

/** `onSignedOut` is told when the server no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof RequestFailed && error.code === 'UNAUTHENTICATED') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: tryAgain, staleTime: 10_000, refetchOnWindowFocus: false },
      // A change that cannot be sent fails at once and says so: whether it waits for the connection is the form's to decide.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
