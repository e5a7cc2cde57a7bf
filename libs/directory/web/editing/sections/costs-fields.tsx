import { mostCosts } from '@linkwell/directory-domain';
import { RadioField, TextField } from '@linkwell/web-kit';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { Rows } from './rows';

const noCost = { amount: '', words: '' };

export function CostsFields() {
  return (
    <RadioField
      name="kind"
      legend="Do people pay for it?"
      labelSize="s"
      choices={[
        { value: 'free', label: 'It is free', then: <TextField name="freeWords" label="Anything to add (optional)" hint="For example: Donations are welcome" width={30} /> },
        { value: 'paid', label: 'People pay', then: <Prices /> },
        { value: 'unknown', label: 'I do not know' },
      ]}
    />
  );
}

function Prices() {
  const { setValue } = useFormContext();
  const none = (useWatch({ name: 'options' }) as readonly unknown[]).length === 0;
  useEffect(() => {
    if (none) setValue('options', [noCost]);
  }, [none, setValue]);
  return (
    <Rows name="options" what="price" empty={noCost} most={mostCosts} addLabel="Add a price">
      {(path) => (
        <div className="lw-pair">
          <TextField name={`${path}.amount`} label="Price in pounds" inputMode="decimal" width={5} />
          <TextField name={`${path}.words`} label="What for" hint="For example: a session" width={20} />
        </div>
      )}
    </Rows>
  );
}
