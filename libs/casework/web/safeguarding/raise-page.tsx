import { categoriesFor, concernCategories, concernSubjects, dangers, longestConcernWords, subjectsAt, whyNotAsked, type ConcernCategory } from '@linkwell/casework-domain';
import { CheckboxField, DateField, Form, Note, RadioField, SubmitButton, TextArea, Warning, calendarDate, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { today } from '../desk/desk-words';
import { choicesOf } from '../words';
import { RaiseConcernMutation, type Safeguarding } from './safeguarding-documents';
import { categoryWords, subjectWords, whyNotAskedWords } from './safeguarding-words';
import { SafeguardingPage, WithSafeguarding } from './with-safeguarding';

const words = z.string().trim().max(longestConcernWords, `Use ${longestConcernWords} characters or fewer`);
const schema = z
  .object({
    danger: oneOf(dangers, 'Choose whether anybody is in danger now'),
    subject: oneOf(concernSubjects, 'Choose whom it is about'),
    categories: z.array(z.enum(concernCategories)).min(1, 'Choose at least one kind of harm'),
    noticedOn: calendarDate('Enter the day on which you saw or heard it', 'The day'),
    seenWords: requiredText('Write what you saw, or what was said', { max: longestConcernWords }),
    wishes: oneOf(['asked', 'not_asked'], 'Choose whether they were asked what they want'),
    wishesWords: words,
    whyNotAsked: z.string(),
    notAskedWords: words,
  })
  .check(({ value, issues }) => {
    const missing = (path: string, message: string) => issues.push({ code: 'custom', path: [path], message, input: value });
    if (value.wishes === 'asked' && !value.wishesWords) missing('wishesWords', 'Write what they want to happen, also where it is nothing');
    if (value.wishes === 'not_asked' && !value.whyNotAsked) missing('whyNotAsked', 'Choose why they were not asked');
    if (value.wishes === 'not_asked' && value.whyNotAsked === 'other' && !value.notAskedWords) missing('notAskedWords', 'Write why they were not asked');
  });

const dangerWords = { none: 'No', rang_999: 'Yes, and 999 has been rung', not_rung: 'Yes, and 999 has not been rung yet' } as const;

export function RaiseConcernPage() {
  return (
    <WithSafeguarding>
      {(safeguarding) => (
        <SafeguardingPage title="Raise a safeguarding concern" caption={safeguarding.patientName} backLink={{ to: `/patients/${safeguarding.patientId}/safeguarding`, label: 'Safeguarding' }}>
          <Warning title="Somebody in danger now? Ring 999 first">
            <p>Write this down afterwards. For urgent advice about health, ring 111.</p>
          </Warning>
          <WhoIsTold leads={safeguarding.leads} />
          <RaiseForm {...safeguarding} />
        </SafeguardingPage>
      )}
    </WithSafeguarding>
  );
}

function WhoIsTold({ leads }: Pick<Safeguarding, 'leads'>) {
  if (leads.length === 0) {
    return (
      <Warning title="Nobody leads this team here">
        <p>Nobody will be told by message. Ring your organisation’s safeguarding lead yourself.</p>
      </Warning>
    );
  }
  return <p>You, whoever supports this person and the team’s leads see it; nobody else. {leads.map(({ name }) => name).join(' and ')} will be told at once, in a message that names nobody.</p>;
}

function RaiseForm({ patientId, age }: Safeguarding) {
  const raise = useGraphMutation(RaiseConcernMutation);
  const navigate = useNavigate();
  const subjects = subjectsAt(age);
  const form = useZodForm(schema, { danger: '', subject: subjects[0] ?? 'adult', categories: [] as ConcernCategory[], noticedOn: today(), seenWords: '', wishes: '', wishesWords: '', whyNotAsked: '', notAskedWords: '' });
  const [subject, danger, chosen] = useWatch({ control: form.control, name: ['subject', 'danger', 'categories'] }) as [string, string, readonly string[]];
  const about = concernSubjects.find((each) => each === subject) ?? 'adult';
  // What was ticked for an adult and does not exist for a child is not on the screen any more, and is not sent.
  const categories = categoriesFor(about);
  return (
    <Form
      form={form}
      keep={{ as: 'safeguarding_concern', patientId, what: 'The concern', onSaved: () => navigate(`/patients/${patientId}/safeguarding`) }}
      onSubmit={async ({ wishes, wishesWords, whyNotAsked: why, notAskedWords, ...concern }, { idempotencyKey }) => {
        const asked = wishes === 'asked';
        const { raiseSafeguardingConcern } = await raise.mutateAsync({
          input: {
            patientId, ...concern, categories: concern.categories.filter((each) => categoriesFor(concern.subject).includes(each)), wishesAsked: asked,
            wishesWords: asked ? wishesWords : notAskedWords, whyNotAsked: asked ? null : (whyNotAsked.find((each) => each === why) ?? null), idempotencyKey,
          },
        });
        if (raiseSafeguardingConcern.__typename === 'Refusal') return raiseSafeguardingConcern;
      }}
    >
      <RadioField name="danger" legend="Is anybody in danger at this moment?" labelSize="s" choices={choicesOf(dangerWords)} />
      {danger === 'not_rung' && (
        <Warning title="Ring 999 now">
          <p>Then come back: what you write here is kept.</p>
        </Warning>
      )}
      <RadioField name="subject" legend="Whom is it about?" labelSize="s" choices={subjects.map((value) => ({ value, label: subjectWords[value] }))} />
      <CheckboxField name="categories" legend="What kind of harm may it be?" labelSize="s" hint="Choose all that may apply. You need not be sure." choices={categories.map((value) => ({ value, label: categoryWords[value] }))} />
      {chosen.includes('radicalisation') && (
        <Note>
          <p>The lead decides about a Prevent referral, which the local authority and the police handle together.</p>
        </Note>
      )}
      <DateField name="noticedOn" legend="When did you see or hear it?" labelSize="s" />
      <TextArea name="seenWords" label="What did you see, or what was said?" hint="As nearly as you can in the words that were used. Keep what you saw apart from what you think." rows={6} />
      <RadioField
        name="wishes"
        legend="Have they been asked what they want to happen?"
        labelSize="s"
        choices={[
          { value: 'asked', label: 'Yes', then: <TextArea name="wishesWords" label="What do they want?" hint="In their words, also where it is nothing." rows={3} /> },
          {
            value: 'not_asked', label: 'No',
            then: (
              <>
                <RadioField name="whyNotAsked" legend="Why not?" labelSize="s" choices={choicesOf(whyNotAskedWords)} />
                <TextArea name="notAskedWords" label="More about why (needed for another reason)" rows={2} />
              </>
            ),
          },
        ]}
      />
      <SubmitButton busyLabel="Saving…">Raise the concern</SubmitButton>
    </Form>
  );
}
