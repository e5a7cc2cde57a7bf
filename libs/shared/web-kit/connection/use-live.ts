import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { execute, operationName } from '../graphql/execute';
import type { TypedDocumentString } from '../graphql/generated/graphql';
import { useAttention } from './attention';

/** Milliseconds between two looks at a page in sight. */
const between = 10_000;

export interface Live<Data> {
  readonly versionOf: (data: Data) => number;
  /** The version of what is on screen; none while nothing is. */
  readonly shown: number | undefined;
  /** Asks for what is on screen once more. */
  readonly refresh: () => void;
}

/**
 * Keeps a page as it is on the server: asks for a number that grows with every change, cheaply, while the page is in sight and somebody attends to it, at once
 * when they come back to it or the connection comes back, and asks for what is shown when it is older than that (ADR 0028).
 */
export function useLive<Data>(document: TypedDocumentString<Data, Record<string, never>>, { versionOf, shown, refresh }: Live<Data>): void {
  const attended = useAttention();
  const { data } = useQuery({
    // Not among the keys that a change on this page asks for again: the page itself is.
    queryKey: ['live', operationName(document)],
    queryFn: ({ signal }) => execute(document, {}, signal),
    enabled: attended && shown !== undefined,
    staleTime: 0,
    refetchInterval: between,
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });
  const current = data && versionOf(data);
  const isOlder = current !== undefined && shown !== undefined && current > shown;
  const onOlder = useEffectEvent(refresh);
  useEffect(() => {
    if (isOlder) onOlder();
  }, [isOlder, current]);
}
