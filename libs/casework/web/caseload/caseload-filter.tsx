import { useGraphQuery } from '@linkwell/web-kit';
import { Select, TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';
import { PlacesOfWorkQuery } from './caseload-documents';

export interface CaseloadWanted {
  readonly standing: 'current' | 'ended' | 'all';
  readonly siteId: string;
  readonly search: string;
}

export const everyone: CaseloadWanted = { standing: 'current', siteId: '', search: '' };

const standings = [
  { value: 'current', label: 'Support running' },
  { value: 'ended', label: 'Support over' },
  { value: 'all', label: 'Everybody' },
] as const;

/** What to show of the caseload. Kept off the address, because a name is searched for here. */
export function CaseloadFilter({ wanted, onChange }: { readonly wanted: CaseloadWanted; readonly onChange: (wanted: CaseloadWanted) => void }) {
  const [search, setSearch] = useState(wanted.search);
  const { data } = useGraphQuery(PlacesOfWorkQuery, {}, { staleTime: 600_000 });
  const sites = new Map(data?.session?.teams.flatMap((team) => team.sites.map(({ id, name }) => [id, name] as const)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onChange({ ...wanted, search: search.trim() });
  };
  return (
    <form className="lw-search" role="search" aria-label="Caseload" onSubmit={submit}>
      <TextInput
        id="caseload-search"
        label="Find a patient"
        hint="A whole name, date of birth, NHS number or postcode"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <button type="submit" className="nhsuk-button nhsuk-button--secondary">
        Search
      </button>
      <Select
        id="caseload-standing"
        label="Show"
        value={wanted.standing}
        onChange={({ currentTarget: { value } }) => onChange({ ...wanted, standing: standings.find((one) => one.value === value)?.value ?? 'current' })}
      >
        {standings.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      {sites.size > 1 && (
        <Select id="caseload-site" label="Practice" value={wanted.siteId} onChange={({ currentTarget: { value } }) => onChange({ ...wanted, siteId: value })}>
          <option value="">All practices</option>
          {[...sites].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </form>
  );
}
