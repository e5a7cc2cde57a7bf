import { mostGoals, mostSteps, stepDoers } from '@linkwell/casework-domain';
import { DateField, Form, Page, SelectField, SubmitButton, TextArea, TextField, TickField, oneOf, optionalCalendarDate, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useFieldArray } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { WithPatient } from '../patient/with-patient';
import { choicesOf } from '../words';
import { SavePlanMutation, type Plan } from './plan-documents';
import { doerWords } from './plan-words';
import { WithPlan } from './with-plan';

const step = z.object({
  words: requiredText('Say what is to be done'),
  who: oneOf(stepDoers, 'Choose who does it'),
  dueOn: optionalCalendarDate('the day'),
  done: z.boolean(),
  confidential: z.boolean(),
});
const schema = z.object({
  goals: z.array(z.object({ words: requiredText('Write down what the person wants'), rating: z.string(), needId: z.string(), confidential: z.boolean(), steps: z.array(step) })),
  reviewedOn: optionalCalendarDate('the day'),
});

const newStep = { words: '', who: 'patient', dueOn: '', done: false, confidential: false };
const newGoal = { words: '', rating: '', needId: '', confidential: false, steps: [newStep] };
const ratings = [{ value: '', label: 'Not asked' }, ...Array.from({ length: 11 }, (_, rating) => ({ value: String(rating), label: String(rating) }))];

export function EditPlanPage() {
  return <WithPatient title="Plan">{(patient) => <WithPlan title="Plan">{(plan) => <EditPlan key={plan.version} plan={plan} patient={patient} />}</WithPlan>}</WithPatient>;
}

function EditPlan({ plan, patient }: { readonly plan: Plan; readonly patient: Patient }) {
  const back = `/patients/${plan.patientId}/plan`;
  const navigate = useNavigate();
  const save = useGraphMutation(SavePlanMutation);
  const form = useZodForm(schema, {
    goals: plan.goals.length === 0 ? [newGoal] : plan.goals.map(({ words, rating, needId, confidential, steps }) => ({
      words, rating: rating === null || rating === undefined ? '' : String(rating), needId: needId ?? '', confidential,
      steps: steps.map(({ words: text, who, dueOn, done, confidential: secret }) => ({ words: text, who, dueOn: dueOn ?? '', done, confidential: secret })),
    })),
    reviewedOn: plan.reviewedOn ?? '',
  });
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'goals' });
  const needs = [{ value: '', label: 'None of them' }, ...patient.needs.map(({ id, term, confidential }) => ({ value: id, label: `${term.label}${confidential ? ' (confidential)' : ''}` }))];
  return (
    <Page title={plan.version === 0 ? 'Write a plan' : 'Change the plan'} documentTitle="Plan" backLink={{ to: back, label: 'Plan' }}>
      <p>What is marked confidential stays at this desk. It is never printed, sent, or put in a calendar.</p>
      <Form
        form={form}
        onSubmit={async ({ goals, reviewedOn }, { idempotencyKey }) => {
          const { savePlan } = await save.mutateAsync({
            input: {
              patientId: plan.patientId, version: plan.version, reviewedOn: reviewedOn || null, idempotencyKey,
              goals: goals.map(({ rating, needId, steps, ...goal }) => ({ ...goal, rating: rating === '' ? null : Number(rating), needId: needId || null, steps: steps.map(({ dueOn, ...rest }) => ({ ...rest, dueOn: dueOn || null })) })),
            },
          });
          if (savePlan.__typename === 'Refusal') return savePlan;
          await navigate(back);
        }}
      >
        {fields.map(({ id }, place) => (
          <fieldset key={id} className="nhsuk-fieldset lw-plan-goal">
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Goal {place + 1}</legend>
            <TextArea name={`goals.${place}.words`} label="What do they want, in their own words?" rows={2} />
            <SelectField name={`goals.${place}.rating`} label="Where do they stand today, from 0 to 10? (optional)" choices={ratings} />
            {needs.length > 1 && <SelectField name={`goals.${place}.needId`} label="Which need is it about? (optional)" choices={needs} />}
            <TickField name={`goals.${place}.confidential`} label="This goal is confidential" />
            <Steps goal={place} />
            {fields.length > 1 && (
              <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => remove(place)}>
                Remove goal {place + 1}
              </button>
            )}
          </fieldset>
        ))}
        {fields.length < mostGoals && (
          <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => append(newGoal as never)}>
            Add a goal
          </button>
        )}
        <DateField name="reviewedOn" legend="When did you last look at it together? (optional)" />
        <SubmitButton busyLabel="Saving…">Save the plan</SubmitButton>
      </Form>
    </Page>
  );
}

function Steps({ goal }: { readonly goal: number }) {
  const name = `goals.${goal}.steps`;
  const { fields, append, remove } = useFieldArray({ name });
  return (
    <>
      {fields.map(({ id }, place) => (
        <fieldset key={id} className="nhsuk-fieldset lw-plan-step">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">
            Step {place + 1}
            <span className="nhsuk-u-visually-hidden"> of goal {goal + 1}</span>
          </legend>
          <TextField name={`${name}.${place}.words`} label="What is to be done?" />
          <SelectField name={`${name}.${place}.who`} label="Who does it?" choices={choicesOf(doerWords)} />
          <DateField name={`${name}.${place}.dueOn`} legend="By when? (optional)" hint="For example, 15 3 2027" />
          <TickField name={`${name}.${place}.done`} label="It is done" />
          <TickField name={`${name}.${place}.confidential`} label="This step is confidential" />
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => remove(place)}>
            Remove step {place + 1}
          </button>
        </fieldset>
      ))}
      {fields.length < mostSteps && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => append(newStep)}>
          Add a step<span className="nhsuk-u-visually-hidden"> to goal {goal + 1}</span>
        </button>
      )}
    </>
  );
}
