import { DateField, Form, Note, SelectField, SubmitButton, TextArea, calendarDate, oneOf, optionalText, requiredText, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useMemo, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { NameFields, NhsNumberAndPlaceFields, SafeContactFields, contactFields, emptyContact, nameFields } from '../identity-fields';
import { SupportAnswerFields, afterNo, supportAnswer, unanswered } from '../support-answer';
import { choicesOf, sourceWords } from '../words';
import { AddPatientMutation } from './new-patient-documents';
import { PossibleDuplicates, type Resemblance } from './possible-duplicates';

const sources = ['gp', 'practice_team', 'self', 'family_or_friend', 'hospital', 'social_care', 'community_organisation', 'other'] as const;

const schemaFor = (demo: boolean) =>
  z.object({
    ...nameFields,
    dateOfBirth: calendarDate('Enter the person’s date of birth', 'Date of birth'),
    place: requiredText('Choose the practice they are registered with'),
    source: oneOf(sources, 'Choose who asked for the support'),
    agreement: supportAnswer,
    reason: optionalText(),
    ...contactFields(demo),
    confirmedNotDuplicate: z.boolean(),
  });
type Answers = z.output<ReturnType<typeof schemaFor>>;

/** A practice, as one of the viewer's teams serves it. */
export interface PlaceOfWork {
  readonly teamId: string;
  readonly siteId: string;
  readonly label: string;
}

export interface Added {
  readonly patientId: string;
  readonly name: string;
  readonly declined: boolean;
}

// What was written before a "no" is not sent at all.
const keptAfter = ({ agreement, reason, nhsNumber, postcode, phone, safeContact }: Answers) =>
  agreement.answer === 'yes' ? { reason: reason ?? null, nhsNumber, postcode: postcode || null, phone: phone || null, safeContact } : {};

export function NewPatientForm({ places, onAdded }: { readonly places: readonly PlaceOfWork[]; readonly onAdded: (added: Added) => void | Promise<void> }) {
  const { installation } = useSession();
  const demo = installation?.demo ?? false;
  const schema = useMemo(() => schemaFor(demo), [demo]);
  const add = useGraphMutation(AddPatientMutation);
  const added = useRef<Added>(undefined);
  const navigate = useNavigate();
  const [alike, setAlike] = useState<Resemblance>();
  const only = places.length === 1 ? '0' : '';
  const form = useZodForm(schema, {
    forename: '', surname: '', dateOfBirth: '', place: only, source: '', agreement: unanswered, reason: '', ...emptyContact, confirmedNotDuplicate: false,
  });
  const answer = useWatch({ control: form.control, name: 'agreement.answer' });

  const send = async (answers: Answers, { idempotencyKey }: { readonly idempotencyKey: string }) => {
    const { forename, surname, dateOfBirth, place, source, agreement, confirmedNotDuplicate } = answers;
    const { teamId = '', siteId = '' } = places[Number(place)] ?? {};
    const input = { teamId, siteId, forename, surname, dateOfBirth, source, agreement, confirmedNotDuplicate, ...keptAfter(answers), idempotencyKey };
    const { addPatient } = await add.mutateAsync({ input });
    if (addPatient.__typename === 'Patient') {
      added.current = { patientId: addPatient.id, name: `${forename} ${surname}`, declined: addPatient.episode.state === 'declined' };
      return undefined;
    }
    if (addPatient.code === 'DUPLICATE') setAlike({ search: `${surname.replaceAll(/\s/g, '')} ${dateOfBirth}`, maybeAnother: true });
    if (addPatient.code === 'DUPLICATE_NHS_NUMBER') setAlike({ search: answers.nhsNumber ?? '', maybeAnother: false });
    return addPatient;
  };

  return (
    <Form form={form} onSubmit={send} keep={{ as: 'new_patient', what: 'The new patient', onSaved: () => (added.current ? onAdded(added.current) : navigate('/caseload')) }}>
      {alike && <PossibleDuplicates {...alike} />}
      <h2 className="nhsuk-heading-m">Who they are</h2>
      <NameFields />
      <DateField name="dateOfBirth" legend="Date of birth" />
      <SelectField name="place" label="GP practice" choices={places.map(({ label }, index) => ({ value: String(index), label }))} />
      <SelectField name="source" label="Who asked for the support?" choices={choicesOf(sourceWords)} />
      <h2 className="nhsuk-heading-m">Would they like support?</h2>
      <SupportAnswerFields answered={answer} />
      {answer === 'yes' && (
        <>
          <h2 className="nhsuk-heading-m">About them</h2>
          <TextArea name="reason" label="Why were they referred? (optional)" rows={3} />
          <NhsNumberAndPlaceFields />
          <h2 className="nhsuk-heading-m">How to reach them safely</h2>
          <SafeContactFields />
        </>
      )}
      {answer === 'no' && (
        <Note>
          <p>{afterNo}</p>
        </Note>
      )}
      <SubmitButton busyLabel="Saving…">{answer === 'no' ? 'Record their answer' : 'Add the patient'}</SubmitButton>
    </Form>
  );
}
