import { AwaitedPage, calendarDate, ConfirmAction, DateField, DateText, Done, failureWords, Form, Page, StatusTag, SubmitButton, TickField, useGraphMutation, useGraphQuery, useSession, useZodForm, type StatusTone, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { useParams } from 'react-router';
import { z } from 'zod';
import { servicePath } from '../../service/service-path';
import { AssuranceOfListingQuery, RecordAssuranceMutation, WithdrawAssuranceMutation } from './desk-documents';

type Listing = DataOf<typeof AssuranceOfListingQuery>['assuranceOfListing'];
type Standing = Listing['standing'][number];

const states: Readonly<Record<Standing['state'], { readonly tone: StatusTone; readonly words: string }>> = {
  holds: { tone: 'good', words: 'Holds' },
  runs_out_soon: { tone: 'waiting', words: 'Runs out soon' },
  lapsed: { tone: 'bad', words: 'Ran out' },
  missing: { tone: 'warning', words: 'Not recorded' },
};

/** What a service shows before people's details may be sent to it, kind by kind: for its manager, or a steward. */
export function AssurancePage() {
  const { id = '' } = useParams();
  const { mayDo } = useSession();
  const { data, error, refetch } = useGraphQuery(AssuranceOfListingQuery, { serviceId: id });
  const [done, setDone] = useState('');
  const listing = data?.assuranceOfListing;
  const back = mayDo('listing.edit') || !listing ? { to: '/listings', label: 'Your listings' } : { to: servicePath({ id: listing.serviceId, slug: listing.slug }), label: 'The service' };
  const page = { title: 'Assurance', backLink: back };
  if (!listing) return <AwaitedPage {...page} label="Loading the assurance" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page} caption={listing.name}>
      {done && (
        <Done key={done}>
          <p>{done}</p>
        </Done>
      )}
      <p>Link workers can send people’s details to {listing.name} only while all of these hold. By recording one you say that you have seen the paper and that it is in force; your name stands beside it.</p>
      <ul className="lw-cards">
        {listing.standing.map((standing) => (
          <li key={standing.kind}>
            <Kind listing={listing} standing={standing} onDone={setDone} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Kind({ listing, standing, onDone }: { readonly listing: Listing; readonly standing: Standing; readonly onDone: (words: string) => void }) {
  const withdraw = useGraphMutation(WithdrawAssuranceMutation);
  const [problem, setProblem] = useState('');
  const { kind, label, state, recordedBy, recordedOn, expiresOn } = standing;
  const takeBack = async () => {
    setProblem('');
    try {
      const { withdrawAssurance } = await withdraw.mutateAsync({ input: { serviceId: listing.serviceId, kind } });
      if (withdrawAssurance.__typename === 'Refusal') setProblem(withdrawAssurance.message);
      else onDone(`${label}: it no longer holds. Link workers can only signpost to this service now.`);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <div className="lw-card">
      <h2 className="nhsuk-heading-s">{label}</h2>
      <p>
        <StatusTag tone={states[state].tone}>{states[state].words}</StatusTag>{' '}
        {expiresOn && (
          <>
            {state === 'lapsed' ? 'on' : 'until'} <DateText value={expiresOn} />
          </>
        )}
      </p>
      {recordedOn && (
        <p className="lw-sub">
          Recorded by {recordedBy} on <DateText value={recordedOn} />
        </p>
      )}
      {problem && <p role="alert">{problem}</p>}
      <details className="lw-details" {...(state === 'holds' ? {} : { open: true })}>
        <summary>{state === 'missing' ? 'Record it' : 'Record a new one'}</summary>
        <div className="lw-details__text">
          <RecordForm key={expiresOn ?? ''} listing={listing} standing={standing} onDone={onDone} />
        </div>
      </details>
      {(state === 'holds' || state === 'runs_out_soon') && (
        <ConfirmAction label="It no longer holds" hiddenLabel={label} question={`Say that this no longer holds for ${listing.name}? Nobody’s details can be sent to it until there is a new one.`} confirmLabel="It no longer holds" onConfirm={takeBack} />
      )}
    </div>
  );
}

const answers = z.object({ expiresOn: calendarDate('Enter the last day on which it holds', 'The day'), forAll: z.boolean() });

function RecordForm({ listing, standing: { kind, label }, onDone }: { readonly listing: Listing; readonly standing: Standing; readonly onDone: (words: string) => void }) {
  const record = useGraphMutation(RecordAssuranceMutation);
  // Under the kind's own name: the page has a form for each.
  const form = useZodForm(z.record(z.string(), answers), { [kind]: { expiresOn: '', forAll: listing.others > 0 } });
  return (
    <Form
      form={form}
      onSubmit={async (given) => {
        const said = given[kind];
        if (!said) return undefined;
        const { recordAssurance } = await record.mutateAsync({ input: { serviceId: listing.serviceId, kind, ...said } });
        if (recordAssurance.__typename === 'Refusal') return { ...recordAssurance, field: `${kind}.${recordAssurance.field ?? 'expiresOn'}` };
        onDone(`${label} is recorded.`);
        return undefined;
      }}
    >
      <DateField name={`${kind}.expiresOn`} legend={`Last day on which the ${label.replace(/^(?!DBS)./, (letter) => letter.toLowerCase())} hold${kind === 'dbs' ? '' : 's'}`} labelSize="s" hint="For example, 31 3 2027" />
      {listing.others > 0 && <TickField name={`${kind}.forAll`} label={`Also for the other ${listing.others === 1 ? 'listing' : `${listing.others} listings`} of ${listing.organisationName}`} />}
      <SubmitButton busyLabel="Saving…">Record it</SubmitButton>
    </Form>
  );
}
