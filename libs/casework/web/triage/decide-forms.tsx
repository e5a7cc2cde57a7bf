import { notForUsReasons } from '@linkwell/casework-domain';
import { Details, Form, RadioField, SelectField, SubmitButton, TextArea, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { choicesOf } from '../words';
import { usePlacesOfWork, type Place } from './places-of-work';
import { OpenIncomingMutation, RefuseIncomingMutation, type Incoming } from './triage-documents';
import { notForUsWords } from './triage-words';

/** Support is offered, or the referral is not for this team. */
export function DecideForms({ incoming }: { readonly incoming: Incoming }) {
  const { places } = usePlacesOfWork();
  const mine = places?.filter(({ teamId }) => teamId === incoming.teamId);
  return (
    <>
      {mine && <OfferForm incoming={incoming} places={mine} />}
      <Details summary="It is not for us">
        <RefuseForm incoming={incoming} />
      </Details>
    </>
  );
}

function OfferForm({ incoming, places }: { readonly incoming: Incoming; readonly places: readonly Place[] }) {
  const open = useGraphMutation(OpenIncomingMutation);
  const navigate = useNavigate();
  const { id, version, known, siteId } = incoming;
  const ended = known.filter(({ episodeState }) => episodeState !== 'offered' && episodeState !== 'accepted');
  const someoneElse = known.some(({ sameNumber }) => sameNumber) ? [] : [{ value: 'new', label: known.length > 0 ? 'No, this is somebody else' : 'Nobody we know' }];
  const schema = z.object({ who: requiredText('Choose who it is'), site: requiredText('Choose the practice they are registered with') });
  const form = useZodForm(schema, { who: known.length === 0 ? 'new' : '', site: siteId ?? (places.length === 1 ? (places[0]?.siteId ?? '') : '') });
  return (
    <section aria-labelledby="offer">
      <h2 className="nhsuk-heading-m" id="offer">Offer support</h2>
      <Form
        form={form}
        onSubmit={async ({ who, site }, { idempotencyKey }) => {
          const patientId = who === 'new' ? null : who;
          const { openIncoming } = await open.mutateAsync({ input: { id, version, siteId: site, patientId, confirmedNotDuplicate: known.length > 0 && patientId === null, idempotencyKey } });
          if (openIncoming.__typename === 'Refusal') return openIncoming;
          await navigate(`/patients/${openIncoming.patientId}`);
        }}
      >
        {known.length > 0 && (
          <RadioField
            name="who"
            legend="Is it somebody your team knows?"
            labelSize="s"
            choices={[...ended.map(({ id: patientId, forename, surname, siteName }) => ({ value: patientId, label: `${forename} ${surname}, ${siteName}`, hint: 'A new episode of theirs.' })), ...someoneElse]}
          />
        )}
        {!siteId && places.length > 1 && <SelectField name="site" label="GP practice" choices={places.map((place) => ({ value: place.siteId, label: place.label }))} />}
        <SubmitButton busyLabel="Saving…">Open an episode: support is offered</SubmitButton>
      </Form>
    </section>
  );
}

const refusal = z
  .object({ reason: oneOf(notForUsReasons, 'Choose why it is not for your team'), words: z.string().trim().max(2000, 'Use 2,000 characters or fewer') })
  .check(({ value, issues }) => {
    if (value.reason === 'other' && !value.words) issues.push({ code: 'custom', path: ['words'], message: 'Say in a few words why it is not for your team', input: value });
  });

function RefuseForm({ incoming: { id, version } }: { readonly incoming: Incoming }) {
  const refuse = useGraphMutation(RefuseIncomingMutation);
  const form = useZodForm(refusal, { reason: '', words: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ reason, words }) => {
        const { refuseIncoming } = await refuse.mutateAsync({ input: { id, version, reason, words: words || null } });
        return refuseIncoming.__typename === 'Refusal' ? refuseIncoming : undefined;
      }}
    >
      <RadioField name="reason" legend="Why is it not for us?" labelSize="s" choices={choicesOf(notForUsWords)} />
      <TextArea name="words" label="In a few words (optional)" rows={3} />
      <SubmitButton busyLabel="Saving…">It is not for us</SubmitButton>
    </Form>
  );
}
