import { authorities, concernRecipients, disclosureGrounds, groundsFor, longestConcernWords, whyNotTold } from '@linkwell/casework-domain';
import { DateField, Form, Note, RadioField, SelectField, SubmitButton, TextArea, TextField, calendarDate, oneOf, requiredText, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { today } from '../desk/desk-words';
import { choicesOf } from '../words';
import { RecordDisclosureMutation, type Concern } from './safeguarding-documents';
import { authorityWords, groundWords, recipientWords, whyNotToldWords } from './safeguarding-words';
import { ConcernTask } from './with-safeguarding';

const long = { max: longestConcernWords };
const words = z.string().trim().max(longestConcernWords, `Use ${longestConcernWords} characters or fewer`);
const schema = z
  .object({
    recipient: oneOf(concernRecipients, 'Choose who was told'),
    recipientWords: requiredText('Write who exactly was told', long),
    whatWords: requiredText('Write what they were told', long),
    disclosedOn: calendarDate('Enter the day on which they were told', 'The day'),
    ground: oneOf(disclosureGrounds, 'Choose the grounds'),
    whyWords: requiredText('Write why this could not wait for agreement, or go without it', long),
    authority: oneOf(authorities, 'Choose who decided it'),
    authoriserId: z.string(),
    authoriserWords: words,
    told: oneOf(['yes', 'no'], 'Choose whether they were told'),
    whyNotTold: z.string(),
    notToldWords: words,
  })
  .check(({ value, issues }) => {
    const missing = (path: string, message: string) => issues.push({ code: 'custom', path: [path], message, input: value });
    if (value.authority === 'team_lead' && !value.authoriserId) missing('authoriserId', 'Choose the lead who decided it');
    if (value.authority === 'safeguarding_lead' && !value.authoriserWords) missing('authoriserWords', 'Write the name and the post of the safeguarding lead who decided it');
    if (value.told === 'no' && !value.whyNotTold) missing('whyNotTold', 'Choose why they were not told');
    if (value.told === 'no' && value.whyNotTold === 'other' && !value.notToldWords) missing('notToldWords', 'Write why they were not told');
  });

export function DisclosePage() {
  return <ConcernTask title="Record a disclosure without agreement">{(concern) => <DiscloseForm concern={concern} />}</ConcernTask>;
}

function DiscloseForm({ concern: { id, version, subject, leads } }: { readonly concern: Concern }) {
  const record = useGraphMutation(RecordDisclosureMutation);
  const navigate = useNavigate();
  const { session } = useSession();
  const form = useZodForm(schema, {
    recipient: '', recipientWords: '', whatWords: '', disclosedOn: today(), ground: '', whyWords: '', authority: '', authoriserId: leads.find(({ id: leadId }) => leadId === session?.id)?.id ?? '', authoriserWords: '',
    told: '', whyNotTold: '', notToldWords: '',
  });
  const details = {
    team_lead: <SelectField name="authoriserId" label="Which lead?" choices={[{ value: '', label: 'Choose' }, ...leads.map((lead) => ({ value: lead.id, label: lead.name }))]} />,
    safeguarding_lead: <TextField name="authoriserWords" label="Their name and post" />,
    acted_first: undefined,
  };
  return (
    <>
      <Note>
        <p>A disclosure needs grounds and somebody who decided it, not agreement. Share what is needed and no more. A lead who did not write it down looks at it afterwards.</p>
      </Note>
      <Form
        form={form}
        onSubmit={async ({ told, whyNotTold: why, authoriserId, ...disclosure }, { idempotencyKey }) => {
          const { recordSafeguardingDisclosure } = await record.mutateAsync({
            input: { concernId: id, version, ...disclosure, authoriserId: disclosure.authority === 'team_lead' ? authoriserId : null, told: told === 'yes', whyNotTold: told === 'yes' ? null : (whyNotTold.find((each) => each === why) ?? null), idempotencyKey },
          });
          if (recordSafeguardingDisclosure.__typename === 'Refusal') return recordSafeguardingDisclosure;
          await navigate(`/safeguarding/${id}`);
        }}
      >
        <RadioField name="recipient" legend="Who was told?" labelSize="s" choices={choicesOf(recipientWords)} />
        <TextField name="recipientWords" label="Who exactly?" hint="A name, a team, a reference number" />
        <TextArea name="whatWords" label="What were they told?" rows={3} />
        <DateField name="disclosedOn" legend="When?" labelSize="s" />
        <RadioField name="ground" legend="On what grounds?" labelSize="s" choices={groundsFor(subject).map((value) => ({ value, label: groundWords[value] }))} />
        <TextArea name="whyWords" label="Why could it not wait for agreement, or go without it?" rows={3} />
        <RadioField name="authority" legend="Who decided it?" labelSize="s" choices={authorities.map((value) => ({ value, label: authorityWords[value], hint: value === 'acted_first' ? 'Only where somebody’s life or safety is in danger' : undefined, then: details[value] }))} />
        <RadioField
          name="told"
          legend="Has the person been told?"
          labelSize="s"
          choices={[
            { value: 'yes', label: 'Yes' },
            {
              value: 'no', label: 'No',
              then: (
                <>
                  <RadioField name="whyNotTold" legend="Why not?" labelSize="s" choices={choicesOf(whyNotToldWords)} />
                  <TextArea name="notToldWords" label="More about why (needed for another reason)" rows={2} />
                </>
              ),
            },
          ]}
        />
        <SubmitButton busyLabel="Saving…">Record the disclosure</SubmitButton>
      </Form>
    </>
  );
}
