import { appointmentModes, longestAppointment, longestAppointmentWords, longestPlace, reminderChannels } from '@linkwell/casework-domain';
import { DateField, Form, Loading, Note, RadioField, SelectField, SubmitButton, TextField, calendarDate, oneOf, optionalText, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { PatientFacts } from '../patient/patient-facts';
import { PatientTask } from '../patient/with-patient';
import { VisitFlags } from '../safeguarding/visit-flags';
import { choicesOf } from '../words';
import { BookAppointmentMutation, ChangeAppointmentMutation, type Appointment, type Desk } from './desk-documents';
import { useDesk } from './desk-lines';
import { appointmentModeWords, dayOf, timeOf } from './desk-words';

const schema = z
  .object({
    on: calendarDate('Enter the day', 'The day'),
    at: z.string().trim().regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Enter a time of day, like 14:30').transform((time) => time.replace('.', ':').padStart(5, '0')),
    minutes: z.string().trim().refine((text) => /^\d{1,3}$/.test(text) && Number(text) >= 5 && Number(text) <= longestAppointment, `Enter whole minutes, from 5 to ${longestAppointment}`).transform(Number),
    mode: oneOf(appointmentModes, 'Choose how you meet'),
    place: optionalText({ max: longestPlace }),
    words: optionalText({ max: longestAppointmentWords }),
    withUserId: z.string().min(1, 'Choose who meets them'),
    reminder: oneOf(reminderChannels, 'Choose whether they want a reminder'),
    reminderWording: z.string(),
  })
  .check(({ value, issues }) => {
    if (value.reminder !== 'none' && !value.reminderWording) issues.push({ code: 'custom', path: ['reminderWording'], message: 'Choose the words that they agree to', input: value });
  });

/** A new appointment with a patient, or one to be changed where the address names it. */
export function AppointmentPage() {
  const { appointmentId } = useParams();
  return (
    <PatientTask title={appointmentId ? 'Change an appointment' : 'Book an appointment'}>
      {(patient) => (
        <>
          <PatientFacts patient={patient} />
          <WithDesk patient={patient} appointmentId={appointmentId} />
        </>
      )}
    </PatientTask>
  );
}

function WithDesk({ patient: { id: patientId, flags }, appointmentId }: { readonly patient: Patient; readonly appointmentId: string | undefined }) {
  const { data } = useDesk(patientId);
  if (!data) return <Loading label="Loading the appointment" />;
  const appointment = data.deskOfPatient.appointments.find(({ id }) => id === appointmentId);
  if (appointmentId && appointment?.state !== 'planned') return <p>This appointment is over or was cancelled.</p>;
  return <AppointmentForm patientId={patientId} appointment={appointment} desk={data.deskOfPatient} flags={flags} />;
}

const reminderLabels = { none: 'No reminder', email: 'Yes, by e-mail', sms: 'Yes, by text message' } as const;

function AppointmentForm({ patientId, appointment, desk, flags }: { readonly patientId: string; readonly appointment: Appointment | undefined; readonly desk: Desk; readonly flags: Patient['flags'] }) {
  const book = useGraphMutation(BookAppointmentMutation);
  const change = useGraphMutation(ChangeAppointmentMutation);
  const navigate = useNavigate();
  const { session } = useSession();
  const form = useZodForm(schema, {
    on: appointment ? dayOf(appointment.startsAt) : '',
    at: appointment ? timeOf(appointment.startsAt) : '',
    minutes: String(appointment?.minutes ?? 30),
    mode: appointment?.mode ?? '',
    place: appointment?.place ?? '',
    words: appointment?.words ?? '',
    withUserId: appointment?.withWhom.id ?? session?.id ?? '',
    reminder: desk.noReminder ? 'none' : (appointment?.reminder ?? ''),
    reminderWording: appointment?.reminderWording ?? '',
  });
  const [reminder, mode] = useWatch({ control: form.control, name: ['reminder', 'mode'] }) as [unknown, unknown];
  const channels = ['none', ...desk.reminderChannels] as const;
  return (
    <Form
      form={form}
      onSubmit={async (answers, { idempotencyKey }) => {
        const details = { ...answers, place: answers.place ?? null, words: answers.words ?? null, reminderWording: answers.reminder === 'none' ? null : answers.reminderWording };
        const answered = appointment
          ? (await change.mutateAsync({ input: { ...details, appointmentId: appointment.id, version: appointment.version } })).changeAppointment
          : (await book.mutateAsync({ input: { ...details, patientId, idempotencyKey } })).bookAppointment;
        if (answered.__typename === 'Refusal') return answered;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <DateField name="on" legend="Which day?" labelSize="s" hint="For example, 15 3 2027" />
      <TextField name="at" label="What time?" hint="For example, 14:30" width={5} />
      <TextField name="minutes" label="How many minutes?" inputMode="numeric" width={3} />
      <RadioField name="mode" legend="How do you meet?" labelSize="s" choices={choicesOf(appointmentModeWords)} />
      {mode === 'home' && <VisitFlags flags={flags} />}
      <TextField name="place" label="Where? (optional)" />
      <TextField name="words" label="What is it for? (optional)" hint="Only your team sees this." />
      <SelectField name="withUserId" label="Who meets them?" choices={desk.team.map(({ id, name }) => ({ value: id, label: name }))} />
      {desk.noReminder ? (
        <Note>
          <p>{desk.noReminder}</p>
        </Note>
      ) : (
        <RadioField name="reminder" legend="Would they like a reminder the day before?" labelSize="s" choices={channels.map((channel) => ({ value: channel, label: reminderLabels[channel] }))} />
      )}
      {(reminder === 'email' || reminder === 'sms') && (
        <RadioField
          name="reminderWording"
          legend="Read this to them. Which words may be sent?"
          labelSize="s"
          hint="Neither says who writes, or why."
          choices={desk.reminderWordings.map(({ version, example }) => ({ value: version, label: example }))}
        />
      )}
      <SubmitButton busyLabel="Saving…">{appointment ? 'Save the appointment' : 'Book the appointment'}</SubmitButton>
    </Form>
  );
}
