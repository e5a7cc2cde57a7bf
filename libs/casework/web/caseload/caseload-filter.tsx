import { needUrgencies } from '@linkwell/casework-domain';
import { needTerms } from '@linkwell/taxonomy-domain';
import { useGraphQuery } from '@linkwell/web-kit';
import { Select, TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';
import { episodeWords, urgencyWords } from '../words';
import { ColleaguesQuery, PlacesOfWorkQuery } from './caseload-documents';
import type { CaseloadWanted } from './wanted';

interface CaseloadFilterProps {
  readonly wanted: CaseloadWanted;
  readonly search: string;
  readonly onChange: (change: Partial<CaseloadWanted>) => void;
  readonly onSearch: (search: string) => void;
}

type Option = readonly [value: string, label: string];
const standings: readonly Option[] = [['current', 'Support running'], ['ended', 'Support over'], ['all', 'Everybody']];
const topNeeds: readonly Option[] = needTerms.filter(({ parentId }) => parentId === null).map(({ id, label }) => [id, label]);
const states: readonly Option[] = (['offered', 'accepted'] as const).map((state) => [state, episodeWords[state].words]);

/** What to show of the caseload. Words that are searched for are kept off the address, because a name is among them. */
export function CaseloadFilter({ wanted, search, onChange, onSearch }: CaseloadFilterProps) {
  const [words, setWords] = useState(search);
  const { data } = useGraphQuery(PlacesOfWorkQuery, {}, { staleTime: 600_000 });
  const { data: team } = useGraphQuery(ColleaguesQuery, {}, { staleTime: 600_000 });
  const sites = new Map(data?.session?.teams.flatMap((one) => one.sites.map(({ id, name }) => [id, name] as const)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  return (
    <form role="search" aria-label="Caseload" onSubmit={submit}>
      <div className="lw-search">
        <TextInput
          id="caseload-search"
          label="Find a patient"
          hint="A whole name, date of birth, NHS number or postcode"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" className="nhsuk-button nhsuk-button--secondary">
          Search
        </button>
      </div>
      <div className="lw-choices">
        <Choice id="standing" label="Show" value={wanted.standing} options={standings} onChoose={(standing) => onChange({ standing: standing as CaseloadWanted['standing'] })} />
        <Choice id="worker" label="Whose" value={wanted.worker} options={[['', 'Everybody’s'], ['mine', 'Mine'], ['nobody', 'Nobody’s yet'], ...(team?.colleagues ?? []).map(({ id, name }): Option => [id, name])]} onChoose={(worker) => onChange({ worker })} />
        {sites.size > 1 && <Choice id="site" label="Practice" value={wanted.siteId} options={[['', 'All practices'], ...sites]} onChoose={(siteId) => onChange({ siteId })} />}
        <Choice id="need" label="Need" value={wanted.need} options={[['', 'Any need'], ...topNeeds]} onChoose={(need) => onChange({ need })} />
        <Choice id="urgency" label="Urgency" value={wanted.urgency} options={[['', 'Any urgency'], ...needUrgencies.map((one): Option => [one, urgencyWords[one]])]} onChoose={(urgency) => onChange({ urgency: urgency as CaseloadWanted['urgency'] })} />
        <Choice id="state" label="State" value={wanted.state} options={[['', 'Any state'], ...states]} onChoose={(state) => onChange({ state: state as CaseloadWanted['state'] })} />
      </div>
    </form>
  );
}

function Choice({ id, label, value, options, onChoose }: { readonly id: string; readonly label: string; readonly value: string; readonly options: readonly Option[]; readonly onChoose: (value: string) => void }) {
  return (
    <Select id={`caseload-${id}`} label={label} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Select>
  );
}
