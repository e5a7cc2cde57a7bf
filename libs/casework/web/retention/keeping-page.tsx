import { AwaitedPage, Card, Done, EmptyState, Form, Page, Quote, StatusTag, SubmitButton, SummaryList, TextArea, dayWords, momentWords, requiredText, useGraphMutation, useGraphQuery, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { useParams } from 'react-router';
import { z } from 'zod';
import { LiftLegalHoldMutation, RetentionOfRecordQuery, SetLegalHoldMutation, type KeptRecord, type LegalHold } from './retention-documents';
import { ruleWords, stopWords } from './retention-words';
import '../casework.css';

const schema = z.object({ reason: requiredText('Say why, so that whoever reads it in years to come can judge it', { max: 2000 }) });
const title = 'How long this record is kept';

/** When one record may go, and the holds that keep it. */
export function KeepingPage() {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(RetentionOfRecordQuery, { id: patientId });
  const [told, setTold] = useState('');
  if (!data) return <AwaitedPage title={title} label="Loading how long it is kept" backLink={{ to: `/patients/${patientId}`, label: 'The patient' }} error={error} onRetry={() => void refetch()} />;
  const { record, holds } = data.retentionOfRecord;
  const open = holds.find(({ liftedAt }) => liftedAt === null);
  const name = `${record.forename} ${record.surname}`;
  return (
    <Page title={title} caption={name} backLink={{ to: `/patients/${patientId}`, label: name }}>
      {told && <Done>{told}</Done>}
      <Standing record={record} />
      {open ? <Lift key={open.id} hold={open} onDone={() => setTold('The hold is lifted.')} /> : <SetHold patientId={patientId} onDone={() => setTold('A hold keeps this record now.')} />}
      <section className="lw-section" aria-labelledby="holds">
        <h2 className="nhsuk-heading-m" id="holds">
          Holds so far
        </h2>
        {holds.length === 0 ? (
          <EmptyState title="No hold has been set" />
        ) : (
          <ul className="lw-cards">
            {holds.map((hold) => (
              <li key={hold.id}>
                <Held hold={hold} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </Page>
  );
}

function Standing({ record: { mayGo, dueOn, rule, stops, lastEndedOn } }: { readonly record: KeptRecord }) {
  return (
    <SummaryList
      rows={[
        { term: 'Standing', value: <StatusTag tone={mayGo ? 'warning' : stops.length > 0 ? 'neutral' : 'good'}>{mayGo ? 'May be anonymised' : stops.length > 0 ? 'Kept for a reason' : 'Kept until its day'}</StatusTag> },
        { term: 'Support ended', value: lastEndedOn && dayWords(lastEndedOn) },
        { term: 'May go from', value: dueOn && dayWords(dueOn) },
        { term: 'Rule', value: rule && ruleWords[rule] },
        { term: 'What keeps it', value: stops.map((stop) => stopWords[stop]).join('; ') || null },
      ]}
    />
  );
}

const Held = ({ hold: { reason, setAt, setBy, liftedAt, liftedBy, liftedReason } }: { readonly hold: LegalHold }) => (
  <Card level={3} heading={liftedAt ? 'A hold that was lifted' : 'A hold'}>
    <p>
      {momentWords(setAt)}, {setBy}:
    </p>
    <Quote>{reason}</Quote>
    {liftedAt && (
      <>
        <p>
          Lifted {momentWords(liftedAt)}, {liftedBy}:
        </p>
        {liftedReason && <Quote>{liftedReason}</Quote>}
      </>
    )}
  </Card>
);

function SetHold({ patientId, onDone }: { readonly patientId: string; readonly onDone: () => void }) {
  const set = useGraphMutation(SetLegalHoldMutation);
  const form = useZodForm(schema, { reason: '' });
  return (
    <Card heading="Set a hold">
      <p>A hold keeps this record whatever its age, until somebody lifts it: for a claim, an inquiry, a complaint, a police investigation.</p>
      <Form
        form={form}
        onSubmit={async ({ reason }, { idempotencyKey }) => {
          const { setLegalHold } = await set.mutateAsync({ input: { patientId, reason, idempotencyKey } });
          if (setLegalHold.__typename === 'Refusal') return setLegalHold;
          onDone();
        }}
      >
        <TextArea name="reason" label="Why must it be kept?" hint="Who asked, and how to tell when it is over." rows={3} />
        <SubmitButton busyLabel="Setting…">Set the hold</SubmitButton>
      </Form>
    </Card>
  );
}

function Lift({ hold: { id, version }, onDone }: { readonly hold: LegalHold; readonly onDone: () => void }) {
  const lift = useGraphMutation(LiftLegalHoldMutation);
  const form = useZodForm(schema, { reason: '' });
  return (
    <Card heading="Lift the hold">
      <p>Once it is lifted, the record goes by the usual periods again.</p>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          const { liftLegalHold } = await lift.mutateAsync({ input: { id, reason, version } });
          if (liftLegalHold.__typename === 'Refusal') return liftLegalHold;
          onDone();
        }}
      >
        <TextArea name="reason" label="Why is it no longer needed?" rows={3} />
        <SubmitButton busyLabel="Lifting…">Lift the hold</SubmitButton>
      </Form>
    </Card>
  );
}
