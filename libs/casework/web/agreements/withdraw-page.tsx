import { agreementGivers, agreementManners } from '@linkwell/casework-domain';
import { AwaitedPage, Done, Form, MissingPage, Note, Page, RadioField, SubmitButton, oneOf, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { z } from 'zod';
import { choicesOf, giverWords, mannerWords } from '../words';
import { aboutWords } from './agreement-words';
import { ReferralsOfAgreementQuery, WithdrawAgreementMutation, type AgreementGiven } from './agreements-documents';
import { WithAgreements } from './with-agreements';

const title = 'They take an agreement back';
const schema = z.object({ saidBy: oneOf(agreementGivers, 'Choose who said so'), how: oneOf(agreementManners, 'Choose how it was said') });

export function WithdrawPage() {
  const { agreementId } = useParams();
  return (
    <WithAgreements title={title}>
      {({ agreements, patientId }) => {
        const agreement = agreements.find(({ id }) => id === agreementId);
        return agreement ? <Withdraw agreement={agreement} patientId={patientId} /> : <MissingPage />;
      }}
    </WithAgreements>
  );
}

interface Rests {
  readonly id: string;
  readonly serviceName: string;
  readonly organisationName: string;
  readonly state: string;
}

function Withdraw({ agreement, patientId }: { readonly agreement: AgreementGiven; readonly patientId: string }) {
  const { data, error, refetch } = useGraphQuery(ReferralsOfAgreementQuery, { agreementId: agreement.id });
  const withdraw = useGraphMutation(WithdrawAgreementMutation);
  const form = useZodForm(schema, { saidBy: 'self', how: 'spoken' });
  const [before, setBefore] = useState<readonly Rests[]>();
  const back = { to: `/patients/${patientId}/agreements`, label: 'What they agreed to' };
  if (!data) return <AwaitedPage title={title} label="Loading what rests on it" backLink={back} error={error} onRetry={() => void refetch()} />;
  const rests = before ?? data.referralsOfAgreement;
  const stops = rests.filter(({ state }) => state === 'sent' || state === 'waitlisted');
  const stands = rests.filter(({ state }) => state === 'accepted' || state === 'in_progress');
  const done = agreement.withdrawnAt !== null && agreement.withdrawnAt !== undefined;
  return (
    <Page title={done ? 'It has been taken back' : title} caption={aboutWords(agreement)} backLink={back}>
      {done ? <Done>Saved. It took effect at once.</Done> : null}
      <Points heading={done ? 'What has happened' : 'What happens at once'} points={agreement.happens} />
      <Referrals heading={done ? 'These referrals were withdrawn' : 'These referrals will be withdrawn'} referrals={stops} />
      {stands.length > 0 && (
        <Note>
          <Referrals heading="These were accepted and still stand" referrals={stands} />
          <p>Ask the person what they want. You can withdraw each on its own page.</p>
        </Note>
      )}
      <Points heading="What this cannot undo" points={agreement.cannotUndo} />
      {!done && (
        <Form
          form={form}
          onSubmit={async (said, { idempotencyKey }) => {
            setBefore(data.referralsOfAgreement);
            const { withdrawAgreement } = await withdraw.mutateAsync({ input: { ...said, agreementId: agreement.id, version: agreement.version, idempotencyKey } });
            return withdrawAgreement.__typename === 'Refusal' ? withdrawAgreement : undefined;
          }}
        >
          <RadioField name="saidBy" legend="Who takes it back?" labelSize="s" choices={choicesOf(giverWords)} />
          <RadioField name="how" legend="How?" labelSize="s" inline choices={choicesOf(mannerWords)} />
          <SubmitButton busyLabel="Saving…">Take it back</SubmitButton>
        </Form>
      )}
    </Page>
  );
}

const Points = ({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) => (
  <>
    <h2 className="nhsuk-heading-s">{heading}</h2>
    <ul className="nhsuk-list nhsuk-list--bullet">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </>
);

function Referrals({ heading, referrals }: { readonly heading: string; readonly referrals: readonly Rests[] }) {
  if (referrals.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-s">{heading}</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {referrals.map(({ id, serviceName, organisationName }) => (
          <li key={id}>
            <Link to={`/referrals/${id}`}>{serviceName}</Link>, {organisationName}
          </li>
        ))}
      </ul>
    </>
  );
}
