import { DateField, Form, RadioField, SelectField, SubmitButton, TextArea, TextField, calendarDate, oneOf, optionalText, requiredText, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { needUrgencies } from '@linkwell/casework-domain';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { NameFields, NhsNumberAndPlaceFields, SafeContactFields, contactFields, emptyContact, nameFields, safeContactAnswers } from '../identity-fields';
import { choicesOf, sourceWords, urgencyWords } from '../words';
import type { Place } from './places-of-work';
import { ReceiveReferralMutation, type IntakeUpload } from './triage-documents';

const sources = ['gp', 'practice_team', 'self', 'family_or_friend', 'hospital', 'social_care', 'community_organisation', 'other'] as const;
const short = z.string().trim().max(200, 'Use 200 characters or fewer');

const schemaFor = (demo: boolean) =>
  z.object({
    ...nameFields,
    dateOfBirth: calendarDate('Enter the person’s date of birth', 'Date of birth'),
    place: requiredText('Choose a practice, or say that it is not known'),
    source: oneOf(sources, 'Choose who asked for the support'),
    urgency: oneOf(needUrgencies, 'Choose how urgent it is'),
    receivedOn: calendarDate('Enter the day it came in', 'The day it came in'),
    reason: optionalText(),
    referrer: z.object({ name: short, role: short, organisation: short, phone: short, email: short }),
    ...contactFields(demo),
    notes: z.string().trim().max(10_000, 'Use 10,000 characters or fewer'),
  });

type Suggested = NonNullable<IntakeUpload['suggested']>;

/** Words under a heading of their own each, as one text that can be changed, and back again. */
const asText = (notes: Suggested['notes']) => notes.map(({ heading, text }) => `${heading}:\n${text}`).join('\n\n');
const asNotes = (text: string) => (text ? [{ heading: 'What came with it', text }] : []);

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

interface ReferralFormProps {
  readonly places: readonly Place[];
  /** A pasted text, and what was understood of it. */
  readonly upload?: { readonly id: string; readonly suggested: Suggested; readonly unplaced: string };
}

/** A referral to the team, by hand or read from a text. It waits in triage once it is saved. */
export function ReferralForm({ places, upload }: ReferralFormProps) {
  const demo = useSession().installation?.demo ?? false;
  const schema = useMemo(() => schemaFor(demo), [demo]);
  const receive = useGraphMutation(ReceiveReferralMutation);
  const navigate = useNavigate();
  const read = upload?.suggested;
  const named = places.findIndex(({ siteName }) => siteName.toLowerCase() === read?.practice.toLowerCase());
  const form = useZodForm(schema, {
    forename: read?.forename ?? '', surname: read?.surname ?? '', dateOfBirth: read?.dateOfBirth ?? '',
    place: named >= 0 ? String(named) : places.length === 1 ? '0' : '',
    source: read?.source ?? '', urgency: read?.urgency ?? '', receivedOn: read?.receivedOn ?? today(), reason: read?.reason ?? '',
    referrer: { name: read?.referrer.name ?? '', role: read?.referrer.role ?? '', organisation: read?.referrer.organisation ?? '', phone: read?.referrer.phone ?? '', email: read?.referrer.email ?? '' },
    ...emptyContact, nhsNumber: read?.nhsNumber ?? '', postcode: read?.postcode ?? '', phone: read?.phone ?? '',
    safeContact: safeContactAnswers(read?.safeContact),
    notes: [read ? asText(read.notes) : '', upload?.unplaced].filter(Boolean).join('\n\n'),
  });
  return (
    <Form
      form={form}
      onSubmit={async ({ place, notes, postcode, phone, reason, ...said }, { idempotencyKey }) => {
        const { teamId = places[0]?.teamId ?? '', siteId = null } = places[Number(place)] ?? {};
        const input = { ...said, teamId, siteId, postcode: postcode || null, phone: phone || null, reason: reason ?? null, notes: asNotes(notes), uploadId: upload?.id ?? null, idempotencyKey };
        const { receiveReferral } = await receive.mutateAsync({ input });
        if (receiveReferral.__typename === 'Refusal') return receiveReferral;
        await navigate(`/triage/${receiveReferral.id}`);
      }}
    >
      <h2 className="nhsuk-heading-m">Who it is about</h2>
      <NameFields />
      <DateField name="dateOfBirth" legend="Date of birth" />
      <SelectField name="place" label="GP practice" choices={[...places.map(({ label }, index) => ({ value: String(index), label })), { value: 'unknown', label: 'Not known yet' }]} />
      <h2 className="nhsuk-heading-m">What is asked</h2>
      <SelectField name="source" label="Who asked for the support?" choices={choicesOf(sourceWords)} />
      <RadioField name="urgency" legend="How urgent is it?" labelSize="s" inline choices={choicesOf(urgencyWords)} />
      <DateField name="receivedOn" legend="Day it came in" />
      <TextArea name="reason" label="Why were they referred? (optional)" rows={4} />
      <h2 className="nhsuk-heading-m">Who referred them, and how to tell them what came of it</h2>
      <TextField name="referrer.name" label="Name (optional)" width={30} />
      <TextField name="referrer.role" label="Role (optional)" width={30} />
      <TextField name="referrer.organisation" label="Organisation (optional)" width={30} />
      <TextField name="referrer.phone" label="Referrer’s phone number (optional)" type="tel" width={20} />
      <TextField name="referrer.email" label="Referrer’s e-mail address (optional)" width={30} />
      <h2 className="nhsuk-heading-m">About the person</h2>
      <NhsNumberAndPlaceFields />
      <SafeContactFields />
      <TextArea name="notes" label="What else came with it (optional)" rows={6} />
      <SubmitButton busyLabel="Saving…">Save the referral</SubmitButton>
    </Form>
  );
}
