import { Select } from 'nhsuk-react-components';
import { sorts, type ChosenFilters } from './chosen-filters';

export function SortBy({ sort, onChoose }: { readonly sort: string; readonly onChoose: (change: Pick<ChosenFilters, 'sort'>) => void }) {
  return (
    <Select id="sort" label="Sort by" value={sort} onChange={(event) => onChoose({ sort: event.currentTarget.value })}>
      {sorts.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
