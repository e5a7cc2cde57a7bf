import { flagKinds, longestFlagReason, longestVisitWords, tellsWhy, visitPrecautions, type VisitPrecaution } from '@linkwell/casework-domain';
import { CheckboxField, DateField, Form, RadioField, SubmitButton, TextArea, TextField, calendarDate, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { choicesOf } from '../words';
import { SetFlagMutation, type Safeguarding } from './safeguarding-documents';
import { flagKindWords, precautionWords } from './safeguarding-words';
import { SafeguardingPage, WithSafeguarding } from './with-safeguarding';

const schema = z
  .object({
    kind: oneOf(flagKinds, 'Choose what the flag says'),
    precautions: z.array(z.enum(visitPrecautions)),
    visitWords: z.string().trim().max(longestVisitWords, `Use ${longestVisitWords} characters or fewer`).refine((words) => !tellsWhy(words), 'Write what to do, and leave out why: everybody who visits reads this, perhaps in that home'),
    reason: requiredText('Write why there is a flag', { max: longestFlagReason }),
    reviewOn: calendarDate('Enter the day on which it is looked at again', 'The day'),
  })
  .check(({ value, issues }) => {
    if (value.kind === 'risk' && value.precautions.length === 0 && !value.visitWords) issues.push({ code: 'custom', path: ['precautions'], message: 'Choose what whoever visits has to do, or write it', input: value });
  });

export function FlagPage() {
  return (
    <WithSafeguarding>
      {(safeguarding) => (
        <SafeguardingPage title="Set a flag" caption={safeguarding.patientName} backLink={{ to: `/patients/${safeguarding.patientId}/safeguarding`, label: 'Safeguarding' }}>
          <FlagForm {...safeguarding} />
        </SafeguardingPage>
      )}
    </WithSafeguarding>
  );
}

function FlagForm({ patientId }: Safeguarding) {
  const set = useGraphMutation(SetFlagMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { kind: '', precautions: [] as VisitPrecaution[], visitWords: '', reason: '', reviewOn: '' });
  return (
    <Form
      form={form}
      onSubmit={async (flag, { idempotencyKey }) => {
        const { setSafetyFlag } = await set.mutateAsync({ input: { patientId, ...flag, idempotencyKey } });
        if (setSafetyFlag.__typename === 'Refusal') return setSafetyFlag;
        await navigate(`/patients/${patientId}/safeguarding`);
      }}
    >
      <RadioField name="kind" legend="What does the flag say?" labelSize="s" choices={choicesOf(flagKindWords)} />
      <CheckboxField name="precautions" legend="What does whoever visits have to do?" labelSize="s" hint="The whole team sees this, and it stands on every home visit." choices={choicesOf(precautionWords)} />
      <TextField name="visitWords" label="Anything else for whoever visits? (optional)" hint="Say what to do, never why: it may be read in that home." />
      <TextArea name="reason" label="Why is there a flag?" hint="Only you, whoever supports this person and the team’s leads read this." rows={4} />
      <DateField name="reviewOn" legend="When is it looked at again?" labelSize="s" hint="Within a year. The lead’s list shows it on that day." />
      <SubmitButton busyLabel="Saving…">Set the flag</SubmitButton>
    </Form>
  );
}
