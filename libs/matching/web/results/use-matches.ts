import { execute, graphKey, type Pages, type TypedDocumentString } from '@linkwell/web-kit';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

interface Refusal {
  readonly __typename: 'Refusal';
}

interface Found {
  readonly __typename: string;
  readonly total: number;
  readonly items: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What was found of an answer's two members. */
type FoundIn<Answer> = Extract<Answer, Found>;
type RefusalIn<Answer> = Extract<Answer, Refusal>;

/** A question whose answer is a list of matches, page after page, or a refusal. */
export interface MatchesQuestion<Data, Variables, Answer extends Found | Refusal> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  readonly read: (data: Data) => Answer;
}

const isFound = <Answer extends Found | Refusal>(answer: Answer): answer is FoundIn<Answer> => 'items' in answer;
const isRefused = <Answer extends Found | Refusal>(answer: Answer): answer is RefusalIn<Answer> => !('items' in answer);

/** The question as TanStack Query asks it. Its answers are kept in memory only. */
export const matchesQuery = <Data, Variables, Answer extends Found | Refusal>({ document, variables, read }: MatchesQuestion<Data, Variables, Answer>) =>
  infiniteQueryOptions({
    queryKey: [...graphKey(document, variables), 'matches'],
    queryFn: async ({ pageParam, signal }) => read(await execute(document, { ...variables, after: pageParam } as Variables, signal)),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Answer) => (isFound(last) && last.pageInfo.hasNextPage ? last.pageInfo.endCursor : undefined),
  });

export interface Matches<Answer extends Found | Refusal> {
  /** What the first page says of the whole: the total, the place, what is next best. */
  readonly head: FoundIn<Answer> | undefined;
  readonly refusal: RefusalIn<Answer> | undefined;
  /** True while the answer shown is still that of the question before. */
  readonly isStale: boolean;
  readonly pages: Pages<FoundIn<Answer>['items'][number]>;
}

export function useMatches<Data, Variables, Answer extends Found | Refusal>(question: MatchesQuestion<Data, Variables, Answer>, enabled = true): Matches<Answer> {
  const query = useInfiniteQuery({ ...matchesQuery(question), enabled, placeholderData: keepPreviousData });
  const answers = query.data?.pages;
  // The same lists as long as the answer is the same: a map is not drawn anew at each letter that somebody types.
  const { found, nodes } = useMemo(() => {
    const each = (answers ?? []).filter(isFound);
    return { found: each, nodes: each.flatMap(({ items }) => items) };
  }, [answers]);
  return {
    head: found[0],
    refusal: answers?.find(isRefused),
    isStale: query.isPlaceholderData,
    pages: {
      nodes,
      totalCount: found[0]?.total,
      hasMore: query.hasNextPage,
      loadMore: () => void query.fetchNextPage(),
      isLoadingMore: query.isFetchingNextPage,
      isPending: query.isPending,
      error: query.error,
      refetch: () => void query.refetch(),
    },
  };
}
