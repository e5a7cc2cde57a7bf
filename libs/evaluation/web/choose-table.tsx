import type { Choice } from '@linkwell/web-kit';
import { Select } from 'nhsuk-react-components';
import { releaseWords } from './release-words';
import type { Release } from './release-documents';
import { columnChoices, measureChoices, rowChoices, type TableChoice } from './table-choice';

interface ChooseTableProps {
  readonly releases: readonly Release[];
  readonly choice: TableChoice;
  readonly onChange: (change: Partial<Record<keyof TableChoice, string>>) => void;
}

/** Which table to show. A choice shows it at once, below. */
export function ChooseTable({ releases, choice, onChange }: ChooseTableProps) {
  const releaseChoices = releases.map((release) => ({ value: release.id, label: releaseWords(release) }));
  return (
    <div className="lw-choose" role="group" aria-label="Choose a table">
      <Chosen name="release" label="Release" choices={releaseChoices} value={choice.release} onChange={onChange} />
      <Chosen name="measure" label="Count" choices={measureChoices} value={choice.measure} onChange={onChange} />
      <Chosen name="rows" label="Rows" choices={rowChoices} value={choice.rows} onChange={onChange} />
      <Chosen name="columns" label="Columns" choices={columnChoices(choice.rows)} value={choice.columns ?? 'none'} onChange={onChange} />
    </div>
  );
}

interface ChosenProps extends Pick<ChooseTableProps, 'onChange'> {
  readonly name: keyof TableChoice;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
}

const Chosen = ({ name, label, choices, value, onChange }: ChosenProps) => (
  <Select id={name} name={name} label={label} value={value} onChange={(event) => onChange({ [name]: event.currentTarget.value })}>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </Select>
);
