import { SelectField } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';

export interface ColumnFieldProps {
  readonly name: string;
  readonly label: string;
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
}

/** Values of a column that are shown. */
const shown = 3;

/** Which column holds something, with what stands in the chosen one. */
export function ColumnField({ name, label, header, sample }: ColumnFieldProps) {
  const chosen: unknown = useWatch({ name });
  const index = header.indexOf(String(chosen));
  const values = index < 0 ? [] : [...new Set(sample.map((row) => row[index]?.trim() ?? ''))].filter(Boolean).slice(0, shown);
  const columns = [...new Set(header)].filter(Boolean);
  return (
    <div className="lw-imports__column">
      <SelectField name={name} label={label} placeholder="Not in this list" choices={columns.map((column) => ({ value: column, label: column }))} />
      <div className="lw-imports__sample" aria-live="polite">
        {index >= 0 && values.length === 0 && <p className="lw-unknown">Empty in the first rows</p>}
        {values.length > 0 && (
          <ul aria-label={`In the first rows: ${label.toLowerCase()}`}>
            {values.map((value) => (
              <li key={value}>{value}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
