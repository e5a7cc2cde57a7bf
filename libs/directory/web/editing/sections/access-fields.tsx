import { accessChannelLabels, accessChannels } from '@linkwell/directory-domain';
import { CheckboxField, RadioField, TextArea, TextField } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { ContactFields } from './contact-fields';

export function AccessFields() {
  const way: unknown = useWatch({ name: 'way' });
  return (
    <>
      <RadioField
        name="way"
        legend="How do people come to it?"
        labelSize="s"
        choices={[
          { value: 'self', label: 'They come themselves', hint: 'Nobody refers them' },
          { value: 'professional', label: 'A professional refers them', hint: 'Such as a link worker or a GP' },
          { value: 'either', label: 'Either' },
        ]}
      />
      <CheckboxField name="channels" legend="How do people take part?" labelSize="s" choices={accessChannels.map((channel) => ({ value: channel, label: accessChannelLabels[channel] }))} />
      <TextArea name="process" label="What should people do first? (optional)" labelSize="s" hint="For example: Just turn up. Or: Ring to book a place." rows={2} />
      {way !== 'self' && <TextField name="responseTargetDays" label="Within how many working days do you answer a referral?" labelSize="s" width={2} inputMode="numeric" />}
      <ContactFields />
    </>
  );
}

export const OrganisationContactFields = () => <ContactFields />;
