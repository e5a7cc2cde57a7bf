import { longestShortlist } from '@linkwell/directory-domain';
import { execute } from '@linkwell/web-kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CountUseMutation } from './shortlist-documents';

/**
 * Kept in this page's memory alone: which services somebody looks at is nobody's business on a shared computer, so nothing is stored.
 * A link worker has one for each patient, so that what was found for one is never handed to another.
 */
const keyOf = (patientId: string | undefined) => (patientId === undefined ? ['shortlist'] : ['shortlist', patientId]);

/** Where it is looked at. */
export const shortlistPath = (patientId: string | undefined): string => (patientId === undefined ? '/shortlist' : `/patients/${patientId}/shortlist`);

export interface ShortlistInMemory {
  /** Ids of services, in the order in which they were added. */
  readonly ids: readonly string[];
  readonly isFull: boolean;
  readonly has: (id: string) => boolean;
  readonly add: (id: string) => void;
  readonly remove: (id: string) => void;
}

export function useShortlist(patientId?: string): ShortlistInMemory {
  const key = keyOf(patientId);
  const client = useQueryClient();
  const { data: ids } = useQuery({ queryKey: key, queryFn: (): readonly string[] => [], initialData: [] as readonly string[], staleTime: Infinity, gcTime: Infinity });
  const change = (make: (before: readonly string[]) => readonly string[]) => client.setQueryData<readonly string[]>(key, (before) => make(before ?? []));
  return {
    ids,
    isFull: ids.length >= longestShortlist,
    has: (id) => ids.includes(id),
    add: (id) => {
      change((before) => (before.includes(id) || before.length >= longestShortlist ? before : [...before, id]));
      countUse(id, 'shortlisted');
    },
    remove: (id) => change((before) => before.filter((each) => each !== id)),
  };
}

/** Tells the organisation's own figures that a service was looked at or shortlisted; nothing waits for it, and nothing is said when it fails. */
export function countUse(serviceId: string, use: 'viewed' | 'shortlisted'): void {
  execute(CountUseMutation, { serviceId, use }).catch(() => undefined);
}
