import { disclosureFieldNames, disclosureFields } from '@linkwell/referrals-domain';
import { CheckboxField, Form, RadioField, SubmitButton, TextArea, TextField, oneOf, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { detailValue } from '../parts/shared-details';
import { AgainNote, type AnsweredBefore } from './again-note';
import type { ShareAnswer } from './answers';
import type { ReferralForm } from './refer-documents';
import { StepPage } from './step-page';

const schema = z.object({
  safeContact: z
    .object({
      number: z.string().trim().max(40, 'Enter a phone number with its area code'),
      times: z.string().trim().max(200, 'Use 200 characters or fewer'),
      leaveMessages: oneOf(['yes', 'no'], 'Choose whether a message may be left'),
    })
    .check(({ value, issues }) => {
      if (!value.number && !value.times) issues.push({ code: 'custom', path: ['number'], message: 'Enter the number that is safe to ring, or say below how the person can be reached', input: value });
    }),
  fields: z.array(z.enum(disclosureFieldNames)),
  risks: z.string().trim().max(2000, 'Use 2,000 characters or fewer'),
});

interface ShareStepProps {
  readonly form: ReferralForm;
  readonly answer: ShareAnswer | undefined;
  /** Where the answers come from, where they were given before. */
  readonly from?: AnsweredBefore | undefined;
  readonly onAnswer: (answer: ShareAnswer) => Promise<void>;
}

/** How to reach the person without harm, and what else they agree to share. */
export function ShareStep({ form, answer, from, onAnswer }: ShareStepProps) {
  const { safeContact, details, organisationName } = form;
  const fields = useZodForm(
    schema,
    answer ?? {
      safeContact: { number: safeContact?.number ?? '', times: safeContact?.times ?? '', leaveMessages: safeContact ? (safeContact.leaveMessages ? 'yes' : 'no') : '' },
      fields: ['needs', ...details.filter(({ offered }) => offered).map(({ field }) => field)],
      risks: '',
    },
  );
  return (
    <StepPage form={form} title={`What may ${organisationName} know?`} documentTitle="Refer: what to share" back="why">
      <Form form={fields} onSubmit={onAnswer}>
        {from !== undefined && <AgainNote from={from} to={organisationName} />}
        <h2 className="nhsuk-heading-m">Safe contact</h2>
        <p>This always goes with the name, so that nobody comes to harm by a call. Check it together.</p>
        <TextField name="safeContact.number" label="Number that is safe to ring" type="tel" width={20} />
        <TextField name="safeContact.times" label="Safe times, or another way to reach them (optional)" hint="For example: weekday mornings, not on Fridays" width={30} />
        <RadioField name="safeContact.leaveMessages" legend="May a message be left there?" inline choices={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }]} />
        <h2 className="nhsuk-heading-m">What else to share</h2>
        <CheckboxField
          name="fields"
          legend="Tick what they agree to"
          labelSize="s"
          choices={[
            { value: 'needs', label: disclosureFields.needs.label, hint: 'The needs you chose, each with its words' },
            ...details.map(({ field, label, value, offered }) => ({ value: field, label, hint: offered ? detailValue(value) : `${detailValue(value)}. Only if the service needs it.` })),
          ]}
        />
        <TextArea
          name="risks"
          label="Risks the organisation must know (optional)"
          hint="Only what they need to keep the person and their staff safe. Shared when you write it here."
          labelSize="s"
          rows={3}
        />
        <SubmitButton busyLabel="Continue">Continue</SubmitButton>
      </Form>
    </StepPage>
  );
}
