import { needTerm, type NeedTerm } from '@linkwell/taxonomy-domain';
import { Page, failureWords, showRefusal, useZodForm, type ServerRefusal } from '@linkwell/web-kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { CrisisLines } from '../results/crisis-lines';
import { usualDistance } from '../results/distance-choices';
import { SearchServicesQuery, type SearchServicesAnswer } from '../results/match-documents';
import { matchesQuery, useMatches } from '../results/use-matches';
import { BrowseNeeds } from './browse-needs';
import { SearchForm, searchSchema, type Search } from './search-form';
import { SearchResults } from './search-results';

/** What was asked last is kept in memory, so that coming back from a service finds its list again. It is forgotten with the session, and never stored. */
const lastSearch = ['search', 'last'] as const;

const asQuestion = ({ need, near, within }: Search) => ({
  document: SearchServicesQuery,
  variables: { need, near, withinMetres: within, first: 20 },
  read: ({ searchServices }: SearchServicesAnswer) => searchServices,
});

const nothing: Search = { need: '', near: '', within: usualDistance };

/** The public door: a need and a place. The need's term may stand in the address; the place and what was typed never do. */
export function SearchPage() {
  const client = useQueryClient();
  const [address, setAddress] = useSearchParams();
  const [asked, setAsked] = useState(() => client.getQueryData<Search>(lastSearch));
  const [attempt, setAttempt] = useState(0);
  const named = needTerm(address.get('need') ?? '');
  const form = useZodForm(searchSchema, { need: named?.label ?? asked?.need ?? '', near: asked?.near ?? '', within: String(asked?.within ?? usualDistance) });
  const { head, pages } = useMatches(asQuestion(asked ?? nothing), asked !== undefined);

  const search = async (wanted: Search): Promise<ServerRefusal | void> => {
    const [answer] = (await client.fetchInfiniteQuery(matchesQuery(asQuestion(wanted)))).pages;
    if (answer?.__typename === 'Refusal') return answer;
    client.setQueryData(lastSearch, wanted);
    form.setValue('need', wanted.need);
    form.setValue('near', wanted.near);
    setAsked(wanted);
    setAttempt((before) => before + 1);
    setAddress(answer?.needs[0] ? { need: answer.needs[0].id } : {}, { replace: true, preventScrollReset: true });
  };
  /** Asks again without the form's button; what goes wrong is shown at the form all the same. */
  const searchAgain = async () => {
    const wanted = searchSchema.safeParse(form.getValues());
    if (!wanted.success) return;
    try {
      const refusal = await search(wanted.data);
      if (refusal) showRefusal(form, refusal);
    } catch (error) {
      form.setError('root.server', { message: failureWords(error) });
    }
  };
  const choose = ({ label }: NeedTerm) => {
    form.setValue('need', label);
    if (form.getValues('near').trim()) void searchAgain();
    else form.setFocus('near');
  };
  const widen = (metres: number) => {
    form.setValue('within', String(metres));
    void searchAgain();
  };

  return (
    <Page title="Find support near you" width="full">
      <p className="lw-lede">Local groups, advice and company: people nearby who can help with what matters to you.</p>
      <SearchForm form={form} onSearch={search} />
      <CrisisLines />
      {asked && head && <SearchResults found={head} pages={pages} attempt={attempt} onWiden={widen} />}
      <BrowseNeeds onChoose={choose} />
    </Page>
  );
}
