import { StatusTag, dayWords, failureWords, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { VisitFlags } from '../safeguarding/visit-flags';
import { DeskOfPatientQuery, FinishTaskMutation, SettleAppointmentMutation, type Appointment, type Task } from './desk-documents';
import { appointmentModeWords, appointmentStateWords, dueWords, dayOf, reminderWords, timeOf, today } from './desk-words';

/** Presses that change one line, with what the server said against it. */
function usePress(): readonly [string | undefined, (deed: () => Promise<{ readonly message: string } | undefined>) => void] {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const press = (deed: () => Promise<{ readonly message: string } | undefined>) => {
    if (busy) return;
    setBusy(true);
    deed()
      .then((refusal) => setProblem(refusal?.message))
      .catch((error: unknown) => setProblem(failureWords(error)))
      .finally(() => setBusy(false));
  };
  return [problem, press];
}

const refusalIn = (answer: { readonly __typename: string }) => (answer.__typename === 'Refusal' ? (answer as unknown as { readonly message: string }) : undefined);

export function TaskLine({ task, patient }: { readonly task: Task; readonly patient: { readonly id: string; readonly name?: string } }) {
  const finish = useGraphMutation(FinishTaskMutation);
  const [problem, press] = usePress();
  const { id, title, dueOn, doneAt, assignee, version } = task;
  const done = doneAt !== null && doneAt !== undefined;
  return (
    <li className="lw-accounts__item">
      <div>
        {patient.name && <Link to={`/patients/${patient.id}`}>{patient.name}</Link>}
        <span className="lw-cell">{title}</span>
        <span className="lw-sub">
          {done ? `Done ${dayWords(doneAt)}` : dueOn < today() ? <strong>Overdue since {dayWords(dueOn)}</strong> : `Due ${dueWords(dueOn)}`} · {assignee.name}
        </span>
        {problem && <span className="nhsuk-error-message">{problem}</span>}
      </div>
      <div className="lw-actions">
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          onClick={() => press(async () => refusalIn((await finish.mutateAsync({ input: { taskId: id, done: !done, version } })).finishPatientTask))}
        >
          {done ? 'Open again' : 'Done'}
          <span className="nhsuk-u-visually-hidden"> {title}</span>
        </button>
        {!done && (
          <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/patients/${patient.id}/tasks/${id}`}>
            Change<span className="nhsuk-u-visually-hidden"> {title}</span>
          </Link>
        )}
      </div>
    </li>
  );
}

export function AppointmentLine({ appointment, patient }: { readonly appointment: Appointment; readonly patient: { readonly id: string; readonly name?: string } }) {
  const settle = useGraphMutation(SettleAppointmentMutation);
  const [problem, press] = usePress();
  const { id, startsAt, minutes, mode, place, words, withWhom, state, visitFlags, version } = appointment;
  const when = `${dayWords(startsAt)}, ${timeOf(startsAt)}`;
  const to = (next: 'kept' | 'did_not_attend' | 'cancelled', label: string) => (
    <button
      type="button"
      className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      onClick={() => press(async () => refusalIn((await settle.mutateAsync({ input: { appointmentId: id, state: next, version } })).settleAppointment))}
    >
      {label}
      <span className="nhsuk-u-visually-hidden"> {when}</span>
    </button>
  );
  const planned = state === 'planned';
  const { tone, words: stateWords } = appointmentStateWords[state];
  return (
    <li className="lw-accounts__item">
      <div>
        {patient.name && <Link to={`/patients/${patient.id}`}>{patient.name}</Link>}
        <span className="lw-cell">
          <strong>{when}</strong>, {minutes} minutes {!planned && <StatusTag tone={tone}>{stateWords}</StatusTag>}
        </span>
        <span className="lw-sub">
          {appointmentModeWords[mode]}
          {place && ` · ${place}`} · with {withWhom.name}
        </span>
        {words && <span className="lw-sub">{words}</span>}
        {planned && <VisitFlags flags={visitFlags} />}
        {planned && <span className="lw-sub">{reminderWords(appointment)}</span>}
        {problem && <span className="nhsuk-error-message">{problem}</span>}
      </div>
      {planned && (
        <div className="lw-actions">
          {dayOf(startsAt) <= today() && to('kept', 'They came')}
          {dayOf(startsAt) <= today() && to('did_not_attend', 'Did not come')}
          {dayOf(startsAt) >= today() && (
            <Link className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" to={`/patients/${patient.id}/appointments/${id}`}>
              Change<span className="nhsuk-u-visually-hidden"> {when}</span>
            </Link>
          )}
          {to('cancelled', 'Cancel')}
        </div>
      )}
    </li>
  );
}

/** A patient's desk as the server tells it. */
export const useDesk = (patientId: string) => useGraphQuery(DeskOfPatientQuery, { patientId });
