import { DataTable, Details, EmptyState } from '@linkwell/web-kit';
import { TextInput } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link } from 'react-router';

interface Term {
  readonly id: string;
  readonly label: string;
  readonly parentId?: string | null;
  readonly synonymCount: number;
  readonly directoryTermCount: number;
}
interface Use {
  readonly termId: string;
  readonly serviceCount: number;
  readonly publishedCount: number;
}

/** Each top need with those under it, opened one at a time; words in the box narrow them down to one list. */
export function NeedsTree({ terms, use }: { readonly terms: readonly Term[]; readonly use: readonly Use[] }) {
  const [find, setFind] = useState('');
  const services = new Map(use.map(({ termId, serviceCount }) => [termId, serviceCount]));
  const words = find.trim().toLowerCase();
  const found = words === '' ? [] : terms.filter(({ label }) => label.toLowerCase().includes(words));
  const tops = terms.filter(({ parentId }) => !parentId);
  return (
    <section className="lw-section" aria-labelledby="needs-title">
      <h2 className="nhsuk-heading-m" id="needs-title">
        Needs
      </h2>
      <TextInput id="find-need" label="Find a need by its name" type="search" width={20} autoComplete="off" value={find} onChange={(event) => setFind(event.currentTarget.value)} />
      {words !== '' && found.length === 0 && (
        <EmptyState title="No need has that in its name">
          <p>Type it above under “Try some words” to see where it leads.</p>
        </EmptyState>
      )}
      {found.length > 0 && <TermTable caption="Needs found" terms={found} services={services} />}
      {words === '' &&
        tops.map((top) => {
          const under = terms.filter(({ parentId }) => parentId === top.id);
          const total = [top, ...under].reduce((sum, { id }) => sum + (services.get(id) ?? 0), 0);
          return (
            <Details key={top.id} summary={`${top.label} (${under.length} under it, named ${total === 1 ? 'once' : `${total} times`} by services)`}>
              <TermTable caption={top.label} terms={[top, ...under]} services={services} />
            </Details>
          );
        })}
    </section>
  );
}

function TermTable({ caption, terms, services }: { readonly caption: string; readonly terms: readonly Term[]; readonly services: ReadonlyMap<string, number> }) {
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={terms}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Need', cell: ({ id, label }) => <Link to={`/steward/taxonomy/needs/${id}`}>{label}</Link> },
        { heading: 'Services', numeric: true, cell: ({ id }) => services.get(id) ?? 0 },
        { heading: 'Synonyms', numeric: true, cell: ({ synonymCount }) => synonymCount },
        { heading: 'Mapped terms', numeric: true, cell: ({ directoryTermCount }) => directoryTermCount },
      ]}
    />
  );
}
