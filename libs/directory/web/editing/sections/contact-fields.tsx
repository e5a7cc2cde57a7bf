import { mostPhones } from '@linkwell/directory-domain';
import { TextField } from '@linkwell/web-kit';
import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { Rows } from './rows';

const noPhone = { number: '', description: '' };

/** How the public gets in touch. One number is always offered to be filled in. */
export function ContactFields() {
  const { getValues, setValue } = useFormContext();
  useEffect(() => {
    if ((getValues('phones') as readonly unknown[]).length === 0) setValue('phones', [noPhone]);
  }, [getValues, setValue]);
  return (
    <>
      <h2 className="nhsuk-heading-m">How people get in touch</h2>
      <p>Everybody can read these. Give at least one.</p>
      <Rows name="phones" what="phone number" empty={noPhone} most={mostPhones} addLabel="Add a number">
        {(path) => (
          <div className="lw-pair">
            <TextField name={`${path}.number`} label="Phone number" type="tel" autoComplete="off" width={20} />
            <TextField name={`${path}.description`} label="What for, or when (optional)" width={20} />
          </div>
        )}
      </Rows>
      <TextField name="email" label="E-mail address" type="email" autoComplete="off" width={30} spellCheck={false} />
      <TextField name="website" label="Website" type="url" autoComplete="off" width={30} spellCheck={false} />
    </>
  );
}
