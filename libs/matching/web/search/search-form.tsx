import { ErrorSummary, fieldId, type Problem } from '@linkwell/web-kit';
import { Select, TextInput } from 'nhsuk-react-components';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { distanceChoices } from '../results/distance-choices';
import { NearMe } from './near-me';
import { NeedBox } from './need-box';
import type { TypedSearch } from './search-question';

export const focusOn = (field: keyof TypedSearch): void => document.getElementById(fieldId(field))?.focus();

interface SearchFormProps {
  readonly typed: TypedSearch;
  readonly onType: (typed: Partial<TypedSearch>) => void;
  readonly problems: readonly Problem[];
  readonly attempt: number;
  readonly busy: boolean;
  readonly onSearch: (change?: Partial<TypedSearch>) => void;
}

/** Three controls without the library that the long forms use: this is the first page of most visitors, often on a phone. */
export function SearchForm({ typed, onType, problems, attempt, busy, onSearch }: SearchFormProps) {
  const navigate = useNavigate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch();
  };
  const wrong = (field: keyof TypedSearch) => {
    const error = problems.find((problem) => problem.field === field)?.message;
    return error ? { error, 'aria-invalid': true } : { error: undefined };
  };
  return (
    <div className="lw-find" role="search">
      <ErrorSummary problems={problems} attempt={attempt} />
      <form noValidate onSubmit={submit}>
        <div className="lw-find__need">
          <NeedBox
            id={fieldId('need')}
            label="What would help?"
            hint="In your own words, such as: debt advice, or company"
            value={typed.need}
            error={wrong('need').error}
            onType={(need) => onType({ need })}
            onNeed={({ label }) => onType({ need: label })}
            onService={({ serviceId }) => void navigate(`/services/${serviceId}`)}
          />
        </div>
        <div className="lw-find__place">
          <div>
            <TextInput
              id="near"
              label="Where?"
              hint={typed.here && !typed.near ? 'We look near where you are now' : 'A postcode or a town'}
              autoComplete="postal-code"
              spellCheck={false}
              value={typed.near}
              onChange={(event) => onType({ near: event.currentTarget.value, here: undefined })}
              {...wrong('near')}
            />
            <NearMe onFound={(here) => onSearch({ here, near: '' })} />
          </div>
          <Select id="within" label="How far away?" hint="In a straight line" value={typed.within} onChange={(event) => onType({ within: event.currentTarget.value })}>
            {distanceChoices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <button type="submit" className="nhsuk-button" aria-disabled={busy}>
          {busy ? 'Searching…' : 'Find support'}
        </button>
      </form>
    </div>
  );
}
