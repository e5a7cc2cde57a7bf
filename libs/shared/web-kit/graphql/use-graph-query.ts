import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { execute, operationName } from './execute';
import type { TypedDocumentString } from './generated/graphql';

export interface GraphQueryOptions<Data = unknown> {
  /** False holds the question back. */
  readonly enabled?: boolean;
  /** Keep showing the last answer while the variables change (a search as one types). */
  readonly keepPrevious?: boolean;
  /** Milliseconds for which an answer is used again without asking. */
  readonly staleTime?: number;
  /** Asks again after so many milliseconds, as long as it answers a number; not while the page is out of sight. */
  readonly askAgain?: (data: Data | undefined) => number | false;
}

/** The cache key of a query; without variables it stands for every use of the document. Kept in memory only. */
export const graphKey = (document: Parameters<typeof operationName>[0], variables?: unknown): readonly unknown[] =>
  variables === undefined ? ['graph', operationName(document)] : ['graph', operationName(document), variables];

/** Reads with a typed document: `const { data, isPending, error, refetch } = useGraphQuery(PatientDocument, { id })`. */
export function useGraphQuery<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled, keepPrevious, staleTime, askAgain }: GraphQueryOptions<Data> = {},
): UseQueryResult<Data, Error> {
  return useQuery({
    queryKey: graphKey(document, variables),
    queryFn: ({ signal }) => execute(document, variables, signal),
    ...(enabled === undefined ? {} : { enabled }),
    ...(staleTime === undefined ? {} : { staleTime }),
    ...(askAgain ? { refetchInterval: ({ state }: { state: { data: Data | undefined } }) => askAgain(state.data) } : {}),
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
