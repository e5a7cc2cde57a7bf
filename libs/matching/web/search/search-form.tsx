import { Form, SubmitButton, TextField, type ServerRefusal, type useZodForm } from '@linkwell/web-kit';
import { Select } from 'nhsuk-react-components';
import { z } from 'zod';
import { distanceChoices, distances, usualDistance } from '../results/distance-choices';
import { NeedSuggestions } from './need-suggestions';

/** A whole question in one box: "debt advice near AB1 2DE". */
const placeAtTheEnd = /^(?:(.*)\s)?near\s+(\S.*)$/i;

export const searchSchema = z
  .object({
    need: z.string().trim().max(200, 'Use 200 characters or fewer'),
    near: z.string().trim().max(100, 'Enter a postcode, or the first part of one'),
    within: z.string().transform((text) => distances.find((metres) => String(metres) === text) ?? usualDistance),
  })
  .transform((typed) => {
    const parts = typed.near ? null : placeAtTheEnd.exec(typed.need);
    return parts ? { ...typed, need: (parts[1] ?? '').trim(), near: (parts[2] ?? '').trim() } : typed;
  })
  .check(({ value, issues }) => {
    if (!value.near) issues.push({ code: 'custom', path: ['near'], message: 'Enter a postcode, or the first part of one', input: value });
  });

export type SearchInput = z.input<typeof searchSchema>;
export type Search = z.output<typeof searchSchema>;

interface SearchFormProps {
  readonly form: ReturnType<typeof useZodForm<SearchInput, Search>>;
  readonly onSearch: (search: Search) => Promise<ServerRefusal | void>;
}

export function SearchForm({ form, onSearch }: SearchFormProps) {
  return (
    <div className="lw-find" role="search">
      <Form form={form} onSubmit={onSearch}>
        <div className="lw-find__need">
          <TextField name="need" label="What would help?" hint="In your own words, such as: debt advice, or company" spellCheck />
          <NeedSuggestions name="need" />
        </div>
        <div className="lw-find__place">
          <TextField name="near" label="Where?" hint="A postcode, or its first part" width={10} autoComplete="postal-code" spellCheck={false} />
          <Select id="within" label="How far away?" hint="In a straight line" {...form.register('within')}>
            {distanceChoices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </div>
        <SubmitButton busyLabel="Searching…">Find support</SubmitButton>
      </Form>
    </div>
  );
}
