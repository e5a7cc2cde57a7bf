import { Done, Form, Note, Page, RadioField, SubmitButton, oneOf, useGraphMutation, useZodForm, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { z } from 'zod';
import { MakePlanLinkMutation, type Plan } from './plan-documents';
import { WithPlan } from './with-plan';

const schema = z.object({ way: oneOf(['email', 'copy'], 'Choose how they get the link'), factor: oneOf(['date_of_birth', 'code'], 'Choose what the link asks') });
type Made = Extract<DataOf<typeof MakePlanLinkMutation>['makePlanLink'], { __typename?: 'MadePlanLink' }>;

export function SharePlanPage() {
  return <WithPlan title="Share the plan">{(plan) => <Share plan={plan} />}</WithPlan>;
}

function Share({ plan: { patientId, safeEmail } }: { readonly plan: Plan }) {
  const [made, setMade] = useState<Made>();
  const make = useGraphMutation(MakePlanLinkMutation);
  const form = useZodForm(schema, { way: safeEmail ? 'email' : 'copy', factor: 'date_of_birth' });
  const page = { title: 'Share the plan by a link', documentTitle: 'Plan', backLink: { to: `/patients/${patientId}/plan`, label: 'Plan' } };
  if (made) return <Page {...page}><MadeLink made={made} /></Page>;
  return (
    <Page {...page}>
      <p>The link shows the plan without anything confidential. It asks one question first, works for 28 days, and stops when you stop it or support ends.</p>
      <Form
        form={form}
        onSubmit={async ({ way, factor }) => {
          const { makePlanLink } = await make.mutateAsync({ input: { patientId, factor, email: way === 'email' } });
          if (makePlanLink.__typename === 'Refusal') return { ...makePlanLink, field: makePlanLink.field === 'email' ? 'way' : makePlanLink.field };
          if (makePlanLink.__typename === 'MadePlanLink') setMade(makePlanLink);
        }}
      >
        <RadioField
          name="way"
          legend="How do they get the link?"
          labelSize="s"
          choices={[
            ...(safeEmail ? [{ value: 'email', label: `By e-mail to ${safeEmail}`, hint: 'The message names neither them nor the plan.' }] : []),
            { value: 'copy', label: 'I hand it over myself', hint: 'The link is shown to you once, to copy.' },
          ]}
        />
        <RadioField
          name="factor"
          legend="What does it ask before it shows anything?"
          labelSize="s"
          choices={[
            { value: 'date_of_birth', label: 'Their date of birth' },
            { value: 'code', label: 'A code of six digits', hint: 'It is shown to you once. Tell it to them in person or on the safe number. Choose this when somebody near them knows their date of birth.' },
          ]}
        />
        <SubmitButton busyLabel="Making the link…">Make the link</SubmitButton>
      </Form>
    </Page>
  );
}

function MadeLink({ made: { path, spokenCode: code, emailed } }: { readonly made: Made }) {
  const address = `${window.location.origin}${path}`;
  return (
    <>
      <Done>{emailed ? 'The link is on its way by e-mail.' : 'The link is made.'}</Done>
      {!emailed && (
        <>
          <label className="nhsuk-label" htmlFor="made-link">
            The link, shown once
          </label>
          <input className="nhsuk-input" id="made-link" readOnly value={address} onFocus={(event) => event.target.select()} />
        </>
      )}
      {code && (
        <Note>
          <p>
            The code is <strong>{code}</strong>. Tell it to them; do not send it with the link.
          </p>
        </Note>
      )}
    </>
  );
}
