import { needUrgencies } from '@linkwell/casework-domain';
import { ActionLink, CheckboxField, Form, Note, RadioField, SubmitButton, TextArea, oneOf, requiredText, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { workingDaysWords } from '../words';
import type { WhyAnswer } from './answers';
import { AgainNote, type AnsweredBefore } from './again-note';
import type { ReferralForm } from './refer-documents';
import { StepPage } from './step-page';

const schema = z.object({
  needIds: z.array(z.string()).min(1, 'Choose at least one need'),
  words: z.record(z.string(), z.string().trim().max(2000, 'Use 2,000 characters or fewer')),
  reason: requiredText('Say what you ask the organisation to do', { max: 2000 }),
  urgency: oneOf(needUrgencies, 'Choose how soon help is needed'),
});

interface WhyStepProps {
  readonly form: ReferralForm;
  readonly answer: WhyAnswer | undefined;
  /** Where the answers come from, where they were given before. */
  readonly from?: AnsweredBefore | undefined;
  readonly onAnswer: (answer: WhyAnswer) => Promise<void>;
}

/** Which needs, in which words, and what is asked of the organisation. */
export function WhyStep({ form, answer, from, onAnswer }: WhyStepProps) {
  const { needs, confidentialNeeds, organisationName, responseTargetDays } = form;
  const fields = useZodForm(schema, {
    needIds: answer?.needIds ?? (needs.length === 1 ? needs.map(({ id }) => id) : []),
    words: { ...Object.fromEntries(needs.map(({ id, words }) => [id, words])), ...answer?.words },
    reason: answer?.reason ?? '',
    urgency: answer?.urgency ?? 'routine',
  });
  const urgency: unknown = useWatch({ control: fields.control, name: 'urgency' });
  return (
    <StepPage form={form} title="What is the referral for?" documentTitle="Refer: needs and reason" back="agreement">
      {needs.length === 0 ? (
        <Note>
          <p>No open need that may be shared is recorded. Record what the person needs first.</p>
          <ActionLink to={`/patients/${form.patientId}/needs/new`} variant="secondary" small>
            Record a need
          </ActionLink>
        </Note>
      ) : (
        <Form form={fields} onSubmit={onAnswer}>
          {from !== undefined && <AgainNote from={from} to={organisationName} />}
          <CheckboxField
            name="needIds"
            legend="Which needs can they help with?"
            labelSize="s"
            {...(confidentialNeeds > 0 && { hint: confidentialNeeds === 1 ? 'One need is confidential and is never shared.' : `${confidentialNeeds} needs are confidential and are never shared.` })}
            choices={needs.map(({ id, label }) => ({
              value: id,
              label,
              then: <TextArea name={`words.${id}`} label={`“${label}” in the person’s words, as they agree to pass them on (optional)`} rows={3} />,
            }))}
          />
          <TextArea name="reason" label={`What do you ask ${organisationName} to do?`} hint="They read this. Write it so that the person could read it too." labelSize="s" rows={5} />
          <RadioField
            name="urgency"
            legend="How soon is help needed?"
            labelSize="s"
            choices={[
              { value: 'routine', label: 'It can wait its turn', hint: `An answer within ${workingDaysWords(responseTargetDays)}` },
              { value: 'soon', label: 'Soon', hint: 'The organisation sees that it is pressing' },
              { value: 'crisis', label: 'It is a crisis', hint: 'An answer within one working day' },
            ]}
          />
          {urgency === 'crisis' && (
            <Note>
              <p>Ring the organisation as well. If somebody is in danger now, ring 999.</p>
            </Note>
          )}
          <SubmitButton busyLabel="Continue">Continue</SubmitButton>
        </Form>
      )}
    </StepPage>
  );
}
