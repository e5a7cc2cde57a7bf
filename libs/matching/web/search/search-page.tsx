import { needTerm, type NeedTerm } from '@linkwell/taxonomy-domain';
import { CrisisLines, Page } from '@linkwell/web-kit';
import { useSearchParams } from 'react-router';
import { usualDistance } from '../results/distance-choices';
import { useMatches } from '../results/use-matches';
import { BrowseNeeds } from './browse-needs';
import { readFilters, writeFilters, type ChosenFilters } from '../results/chosen-filters';
import { SearchForm, focusOn } from './search-form';
import type { Search } from './search-question';
import { SearchResults } from './search-results';
import { asQuestion, useSearch } from './use-search';

const nothing: Search = { need: '', near: '', within: usualDistance };

/** The public door: a need and a place. The need's term and what is chosen may stand in the address; the place and what was typed never do. */
export function SearchPage() {
  const [address, setAddress] = useSearchParams();
  const chosen = readFilters(address);
  const { typed, type, search, asked, found, busy, problems, attempt } = useSearch(needTerm(address.get('need') ?? '')?.label, chosen, ({ needs: [need] }) =>
    setAddress(writeFilters(need?.id ?? null, chosen), { replace: true, preventScrollReset: true }),
  );
  const { head, pages, isStale } = useMatches(asQuestion(asked ?? nothing, chosen), asked !== undefined);
  const narrow = (change: Partial<ChosenFilters>) => setAddress((before) => writeFilters(before.get('need'), { ...readFilters(before), ...change }), { replace: true, preventScrollReset: true, flushSync: true });
  const choose = ({ label }: NeedTerm) => {
    if (typed.near.trim() || typed.here) {
      search({ need: label });
      return;
    }
    type({ need: label });
    focusOn('near');
  };

  return (
    <Page title="Find support near you" width="full">
      <p className="lw-lede">Local groups, advice and company: people nearby who can help with what matters to you.</p>
      <SearchForm typed={typed} onType={type} problems={problems} attempt={attempt} busy={busy} onSearch={search} />
      <CrisisLines />
      {asked && head && <SearchResults found={head} pages={pages} isStale={isStale} chosen={chosen} onChoose={narrow} attempt={found} onWiden={(metres) => search({ within: String(metres) })} />}
      <BrowseNeeds onChoose={choose} />
    </Page>
  );
}
