import { useQuery, useQueryClient } from '@tanstack/react-query';

/** Four columns are as many as anybody takes in, and as fit a screen. */
export const mostCompared = 4;

export interface ComparedChoice {
  readonly serviceId: string;
  readonly name: string;
}

export interface Compared {
  /** In the order in which they were chosen. */
  readonly choices: readonly ComparedChoice[];
  readonly isFull: boolean;
  readonly has: (serviceId: string) => boolean;
  readonly toggle: (choice: ComparedChoice) => void;
  readonly clear: () => void;
}

/** What is chosen to be compared for one patient, in this page's memory alone. It outlasts paging, another question and a look at a service's page. */
export function useCompared(patientId: string): Compared {
  const client = useQueryClient();
  const key = ['find-support', patientId, 'compared'];
  const { data: choices } = useQuery({ queryKey: key, queryFn: (): readonly ComparedChoice[] => [], initialData: [] as readonly ComparedChoice[], staleTime: Infinity, gcTime: Infinity });
  const change = (make: (before: readonly ComparedChoice[]) => readonly ComparedChoice[]) => client.setQueryData<readonly ComparedChoice[]>(key, (before) => make(before ?? []));
  const isOn = (all: readonly ComparedChoice[], id: string) => all.some(({ serviceId }) => serviceId === id);
  return {
    choices,
    isFull: choices.length >= mostCompared,
    has: (serviceId) => isOn(choices, serviceId),
    toggle: ({ serviceId, name }) =>
      change((before) => (isOn(before, serviceId) ? before.filter((each) => each.serviceId !== serviceId) : before.length >= mostCompared ? before : [...before, { serviceId, name }])),
    clear: () => change(() => []),
  };
}
