import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { execute } from './execute';
import type { TypedDocumentString } from './generated/graphql';

export interface GraphMutationOptions<Data> {
  /** By default everything on screen is asked again once the change is saved; false leaves the cache as it is. */
  readonly refresh?: boolean;
  readonly onSuccess?: (data: Data) => void | Promise<void>;
}

/** Writes with a typed document: `await save.mutateAsync({ input })`. It is never retried by itself. */
export function useGraphMutation<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  { refresh = true, onSuccess }: GraphMutationOptions<Data> = {},
): UseMutationResult<Data, Error, Variables> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => execute(document, variables),
    onSuccess: async (data: Data) => {
      if (refresh) void client.invalidateQueries({ queryKey: ['graph'] });
      await onSuccess?.(data);
    },
  });
}
