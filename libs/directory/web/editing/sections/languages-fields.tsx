import { offeredLanguages } from '@linkwell/directory-domain';
import { CheckboxField, TextField } from '@linkwell/web-kit';

export function LanguagesFields() {
  return (
    <>
      <div className="lw-many">
        <CheckboxField name="spoken" legend="Languages" labelSize="s" choices={offeredLanguages.map((language) => ({ value: language, label: language }))} />
      </div>
      <TextField name="others" label="Others (optional)" labelSize="s" hint="With commas between them" width={30} />
      <TextField name="interpreting" label="Interpreting (optional)" labelSize="s" hint="For example: Interpreters can be booked a week ahead" width={30} />
    </>
  );
}
