import { ActionLink, Details, EmptyState, Failure, Loading } from '@linkwell/web-kit';
import { AppointmentLine, TaskLine, useDesk } from './desk-lines';

/** What is to be done for a patient, and when they are met. Stands under a heading of the patient's page. */
export function DeskPanel({ patientId }: { readonly patientId: string }) {
  const { data, error, refetch } = useDesk(patientId);
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Loading tasks and appointments" />;
  const { openTasks, doneTasks, appointments } = data.deskOfPatient;
  const planned = appointments.filter(({ state }) => state === 'planned');
  const past = appointments.filter(({ state }) => state !== 'planned').reverse();
  const patient = { id: patientId };
  return (
    <>
      <div className="lw-actions">
        <ActionLink to={`/patients/${patientId}/tasks/new`} variant="secondary" small>
          Add a task
        </ActionLink>
        <ActionLink to={`/patients/${patientId}/appointments/new`} variant="secondary" small>
          Book an appointment
        </ActionLink>
      </div>
      {openTasks.length === 0 && planned.length === 0 && (
        <EmptyState title="Nothing is due">
          <p>The next step of a contact becomes a task here.</p>
        </EmptyState>
      )}
      <ul className="lw-accounts">
        {planned.map((appointment) => (
          <AppointmentLine key={appointment.id} appointment={appointment} patient={patient} />
        ))}
        {openTasks.map((task) => (
          <TaskLine key={task.id} task={task} patient={patient} />
        ))}
      </ul>
      {doneTasks.length + past.length > 0 && (
        <Details summary={`Done and past (${doneTasks.length + past.length})`}>
          <ul className="lw-accounts">
            {past.map((appointment) => (
              <AppointmentLine key={appointment.id} appointment={appointment} patient={patient} />
            ))}
            {doneTasks.map((task) => (
              <TaskLine key={task.id} task={task} patient={patient} />
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
