import { failureWords, type Problem } from '@linkwell/web-kit';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { usualDistance } from '../results/distance-choices';
import { SearchServicesQuery, type FoundServices, type SearchServicesAnswer } from '../results/match-documents';
import { matchesQuery } from '../results/use-matches';
import { filtersAsked, type ChosenFilters } from '../results/chosen-filters';
import { readSearch, type Search, type TypedSearch } from './search-question';

/** What was asked last is kept in memory, so that coming back from a service finds its list again. It is forgotten with the session, and never stored. */
const lastSearch = ['search', 'last'] as const;

export const asQuestion = ({ need, near, within, here }: Search, chosen: ChosenFilters) => ({
  document: SearchServicesQuery,
  variables: { need, near, at: here ?? null, withinMetres: within, first: 20, ...filtersAsked(chosen) },
  read: ({ searchServices }: SearchServicesAnswer) => searchServices,
});

/** The public search: what is typed, what was asked, and what went wrong. `onFound` is told of each new answer. */
export function useSearch(need: string | undefined, chosen: ChosenFilters, onFound: (found: FoundServices) => void) {
  const client = useQueryClient();
  const [asked, setAsked] = useState(() => client.getQueryData<Search>(lastSearch));
  const [typed, setTyped] = useState<TypedSearch>({ need: need ?? asked?.need ?? '', near: asked?.near ?? '', within: String(asked?.within ?? usualDistance), here: asked?.here });
  const [failed, setFailed] = useState<{ readonly problems: readonly Problem[]; readonly attempt: number }>({ problems: [], attempt: 0 });
  const [found, setFound] = useState(0);
  const [busy, setBusy] = useState(false);
  const asking = useRef(false);
  const fail = (problems: readonly Problem[]) => setFailed(({ attempt }) => ({ problems, attempt: attempt + 1 }));

  const ask = async (wanted: Search) => {
    const [answer] = (await client.fetchInfiniteQuery(matchesQuery(asQuestion(wanted, chosen)))).pages;
    if (!answer) return;
    if (answer.__typename === 'Refusal') {
      const field = answer.field?.replace(/^input\./, '');
      fail([{ field: field === 'need' || field === 'near' ? field : undefined, message: answer.message }]);
      return;
    }
    client.setQueryData(lastSearch, wanted);
    setTyped({ ...wanted, within: String(wanted.within), here: wanted.here });
    setFailed({ problems: [], attempt: 0 });
    setAsked(wanted);
    setFound((before) => before + 1);
    onFound(answer);
  };
  /** Asks with what is typed, and what is changed with it. A second click while it is being answered does nothing. */
  const search = async (change: Partial<TypedSearch> = {}) => {
    if (asking.current) return;
    const now = { ...typed, ...change };
    setTyped(now);
    const wanted = readSearch(now);
    if ('length' in wanted) {
      fail(wanted);
      return;
    }
    asking.current = true;
    setBusy(true);
    await ask(wanted)
      .catch((error: unknown) => fail([{ field: undefined, message: failureWords(error) }]))
      .finally(() => {
        asking.current = false;
        setBusy(false);
      });
  };
  const type = (change: Partial<TypedSearch>) => setTyped((before) => ({ ...before, ...change }));
  return { typed, type, search: (change?: Partial<TypedSearch>) => void search(change), asked, found, busy, ...failed };
}
