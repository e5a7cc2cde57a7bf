import { accessFeatureLabels, accessFeatures, partsOfDay, weekdayNames, weekdays } from '@linkwell/directory-domain';
import { mostExampleNeeds } from '@linkwell/matching-domain';
import { needTerm, needTerms } from '@linkwell/taxonomy-domain';
import { AwaitedPage, CheckboxField, Form, MissingPage, Note, Page, requiredText, SelectField, SubmitButton, TextField, TickField, useGraphMutation, useGraphQuery, useZodForm, type Choice } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { distanceChoices, usualDistance } from '../results/distance-choices';
import { AddExamplePersonMutation, ChangeExamplePersonMutation, ExamplePersonsQuery, type ExamplePerson } from './example-person-documents';
import './tuning.css';

const places = Array.from({ length: mostExampleNeeds }, (_, index) => index);
const ordinal = ['What do they need?', 'And also?', 'And also?'] as const;

const needChoices: readonly Choice[] = needTerms.map(({ id, label, parentId }) => ({ value: id, label: parentId === null ? label : `${needTerm(parentId)?.label ?? ''}: ${label.charAt(0).toLowerCase()}${label.slice(1)}` }));
const priorities: readonly Choice[] = [{ value: '1', label: 'It matters most' }, { value: '2', label: 'It matters next' }, { value: '3', label: 'It matters less' }];

const schema = z.object({
  label: requiredText('Say in a few words what kind of person this is', { max: 80 }),
  age: z.string().trim().refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= 120, 'Enter an age in whole years, from 0 to 120'),
  place: requiredText('Enter the beginning of a postcode', { max: 20 }),
  withinMetres: z.string(),
  needs: z.array(z.object({ termId: z.string(), priority: z.string() })).refine((needs) => needs.some(({ termId }) => termId !== ''), { path: ['0', 'termId'], message: 'Choose at least one need' }),
  languages: z.string().max(200, 'Use 200 characters or fewer'),
  weekday: z.string(),
  part: z.string(),
  access: z.array(z.string()),
  freeOnly: z.boolean(),
});

/** Makes or changes an invented person. */
export function ExamplePersonPage() {
  const { siteId = '', personId } = useParams();
  const { data, error, refetch } = useGraphQuery(ExamplePersonsQuery, { siteId });
  const page = { title: personId ? 'Change an example person' : 'Add an example person', backLink: { to: `/matching/weights/${siteId}`, label: 'What counts in a match' } };
  if (!data) return <AwaitedPage {...page} label="Loading the example persons" error={error} onRetry={() => void refetch()} />;
  const person = data.examplePersons.persons.find(({ id }) => id === personId);
  if (personId && !person) return <MissingPage backLink={page.backLink} />;
  return (
    <Page {...page}>
      <Note>
        <p>
          <strong>Make somebody up.</strong> Write no name and nothing of a patient. A place here is the beginning of a postcode; of a whole one only the sector is kept.
        </p>
      </Note>
      <PersonForm siteId={siteId} person={person} />
    </Page>
  );
}

function PersonForm({ siteId, person }: { readonly siteId: string; readonly person: ExamplePerson | undefined }) {
  const add = useGraphMutation(AddExamplePersonMutation);
  const change = useGraphMutation(ChangeExamplePersonMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, {
    label: person?.label ?? '',
    age: person ? String(person.age) : '',
    place: person?.place ?? '',
    withinMetres: String(person?.withinMetres ?? usualDistance),
    needs: places.map((index) => ({ termId: person?.needs[index]?.termId ?? '', priority: String(person?.needs[index]?.priority ?? index + 1) })),
    languages: person?.languages.join(', ') ?? '',
    weekday: person?.weekday ? String(person.weekday) : '',
    part: person?.part ?? '',
    access: [...(person?.access ?? [])],
    freeOnly: person?.freeOnly ?? false,
  });
  return (
    <Form
      form={form}
      onSubmit={async ({ label, age, place, withinMetres, needs, languages, weekday, part, access, freeOnly }, { idempotencyKey }) => {
        const fields = {
          label, age: Number(age), place, withinMetres: Number(withinMetres) || usualDistance, access, freeOnly,
          needs: needs.filter(({ termId }) => termId !== '').map(({ termId, priority }) => ({ termId, priority: Number(priority) || 3 })),
          languages: languages.split(/[,;]/).map((language) => language.trim()).filter(Boolean),
          weekday: weekday === '' ? null : Number(weekday),
          part: part || null,
        };
        const answer = person
          ? (await change.mutateAsync({ input: { ...fields, id: person.id, version: person.version } })).changeExamplePerson
          : (await add.mutateAsync({ input: { ...fields, siteId, idempotencyKey } })).addExamplePerson;
        if (answer.__typename === 'Refusal') return answer.field === 'needs' ? { ...answer, field: 'needs.0.termId' } : answer;
        await navigate(`/matching/weights/${siteId}`);
      }}
    >
      <TextField name="label" label="What kind of person?" hint="For example: older man, lonely, new to the area." width={30} />
      <TextField name="age" label="Age" inputMode="numeric" width={3} />
      <TextField name="place" label="Where do they live?" hint="The beginning of a postcode, for example AB1 2." width={5} code />
      <SelectField name="withinMetres" label="How far may a service be?" choices={distanceChoices} />
      {places.map((index) => (
        <fieldset key={index} className="nhsuk-fieldset lw-example-need">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{ordinal[index]}</legend>
          <SelectField name={`needs.${index}.termId`} label="Need" choices={needChoices} placeholder={index === 0 ? 'Choose one' : 'Nothing more'} />
          <SelectField name={`needs.${index}.priority`} label="How much does it matter?" choices={priorities} />
        </fieldset>
      ))}
      <TextField name="languages" label="Languages they speak beside English (optional)" hint="In English words, with commas between them." width={20} />
      <SelectField name="weekday" label="The day they can come (optional)" choices={weekdays.map((day) => ({ value: String(day), label: weekdayNames[day] }))} placeholder="Any day" />
      <SelectField name="part" label="The time of that day (optional)" choices={partsOfDay.map((part) => ({ value: part, label: `${part.charAt(0).toUpperCase()}${part.slice(1)}` }))} placeholder="Any time" />
      <CheckboxField name="access" legend="What they need to get in (optional)" choices={accessFeatures.map((feature) => ({ value: feature, label: accessFeatureLabels[feature] }))} />
      <TickField name="freeOnly" label="It must cost nothing" />
      <SubmitButton busyLabel="Saving…">{person ? 'Save the example person' : 'Add the example person'}</SubmitButton>
    </Form>
  );
}
