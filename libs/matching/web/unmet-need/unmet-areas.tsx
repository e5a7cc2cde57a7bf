import { DataTable, Failure, Loading, Pager, useGraphPages, type Column } from '@linkwell/web-kit';
import { Select } from 'nhsuk-react-components';
import { useState } from 'react';
import { UnmetFigure } from './hidden-figure';
import { UnmetNeedAreasQuery, type UnmetArea, type UnmetTotal } from './unmet-need-documents';

type Sort = 'most' | 'area' | 'need';

const columns: Column<UnmetArea>[] = [
  { heading: 'Area', cell: ({ area }) => area },
  { heading: 'Kind of need', cell: ({ label }) => label },
  { heading: 'People', numeric: true, cell: ({ people, peopleHidden }) => <UnmetFigure value={people} hidden={peopleHidden} /> },
  { heading: 'Public searches', numeric: true, cell: ({ searches, searchesHidden }) => <UnmetFigure value={searches} hidden={searchesHidden} /> },
];

/** The same figures postcode district by postcode district. */
export function UnmetAreas({ quarter, totals }: { readonly quarter: string; readonly totals: readonly UnmetTotal[] }) {
  const [category, setCategory] = useState('');
  const [sort, setSort] = useState<Sort>('most');
  const areas = useGraphPages(UnmetNeedAreasQuery, { quarter, category: category || null, sort, first: 15 }, (data) => data.unmetNeedAreas);
  const kinds = [...totals].sort((a, b) => a.label.localeCompare(b.label));
  return (
    <section className="lw-section" aria-labelledby="unmet-areas">
      <h2 className="nhsuk-heading-m" id="unmet-areas">
        Area by area
      </h2>
      <div className="lw-choose">
        <Select id="unmet-category" label="Kind of need" value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
          <option value="">Every kind</option>
          {kinds.map((each) => (
            <option key={each.category} value={each.category}>
              {each.label}
            </option>
          ))}
        </Select>
        <Select id="unmet-sort" label="Order" value={sort} onChange={(event) => setSort(event.currentTarget.value as Sort)}>
          <option value="most">Most people first</option>
          <option value="area">By area</option>
          <option value="need">By kind of need</option>
        </Select>
      </div>
      {areas.isPending && <Loading label="Loading areas" />}
      {areas.error && <Failure error={areas.error} onRetry={areas.refetch} />}
      {areas.nodes.length > 0 && (
        <>
          <DataTable caption="Unmet needs by postcode district" hideCaption columns={columns} rows={areas.nodes} rowKey={({ area, category: kind }) => `${area} ${kind}`} />
          <Pager pages={areas} what="figures" />
        </>
      )}
    </section>
  );
}
