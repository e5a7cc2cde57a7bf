import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { execute } from './execute';
import { graphKey } from './use-graph-query';
import type { TypedDocumentString } from './generated/graphql';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number | null;
}

export interface Pages<Node, Data = unknown> {
  /** The whole answer for the first page: what stands beside its list. */
  readonly firstPage?: Data | undefined;
  readonly nodes: readonly Node[];
  readonly totalCount: number | undefined;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly isLoadingMore: boolean;
  /** True until the first page is here. */
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly refetch: () => void;
}

/**
 * Reads a Relay connection page after page; the document takes `$after: String`.
 * `const people = useGraphPages(PeopleDocument, { search }, (data) => data.users)`
 */
export function useGraphPages<Data, Variables extends { after?: string | null | undefined }, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connection: (data: Data) => Connection<Node>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): Pages<Node, Data> {
  const query = useInfiniteQuery({
    queryKey: [...graphKey(document, variables), 'pages'],
    queryFn: ({ pageParam, signal }) => execute(document, { ...variables, after: pageParam } as unknown as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const { hasNextPage, endCursor } = connection(last).pageInfo;
      return hasNextPage ? endCursor : undefined;
    },
    placeholderData: keepPreviousData,
    enabled,
  });
  const pages = query.data?.pages.map(connection) ?? [];
  return {
    firstPage: query.data?.pages[0],
    nodes: pages.flatMap((page) => page.edges.map(({ node }) => node)),
    totalCount: pages[0]?.totalCount ?? undefined,
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    isLoadingMore: query.isFetchingNextPage,
    isPending: query.isPending,
    error: query.error,
    refetch: () => void query.refetch(),
  };
}
