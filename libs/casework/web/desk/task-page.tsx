import { longestTask } from '@linkwell/casework-domain';
import { DateField, Form, Loading, SelectField, SubmitButton, TextField, calendarDate, requiredText, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import { PatientTask } from '../patient/with-patient';
import { AddTaskMutation, ChangeTaskMutation, type Desk, type Task } from './desk-documents';
import { useDesk } from './desk-lines';
import { daysFromNow } from './desk-words';

const schema = z.object({
  title: requiredText('Say what is to be done', { max: longestTask }),
  dueOn: calendarDate('Enter the day by which it is to be done', 'The day'),
  assigneeId: z.string().min(1, 'Choose who does it'),
});

/** A new task for a patient, or one to be changed where the address names it. */
export function TaskPage() {
  const { taskId } = useParams();
  return <PatientTask title={taskId ? 'Change a task' : 'Add a task'}>{(patient) => <WithDesk patientId={patient.id} taskId={taskId} />}</PatientTask>;
}

function WithDesk({ patientId, taskId }: { readonly patientId: string; readonly taskId: string | undefined }) {
  const { data } = useDesk(patientId);
  if (!data) return <Loading label="Loading the task" />;
  const { openTasks, team } = data.deskOfPatient;
  const task = openTasks.find(({ id }) => id === taskId);
  if (taskId && !task) return <p>This task is done, or it is not this person’s.</p>;
  return <TaskForm patientId={patientId} task={task} team={team} />;
}

function TaskForm({ patientId, task, team }: { readonly patientId: string; readonly task: Task | undefined; readonly team: Desk['team'] }) {
  const add = useGraphMutation(AddTaskMutation);
  const change = useGraphMutation(ChangeTaskMutation);
  const navigate = useNavigate();
  const { session } = useSession();
  const form = useZodForm(schema, { title: task?.title ?? '', dueOn: task?.dueOn ?? daysFromNow(7), assigneeId: task?.assignee.id ?? session?.id ?? '' });
  return (
    <Form
      form={form}
      onSubmit={async (answers, { idempotencyKey }) => {
        const answered = task
          ? (await change.mutateAsync({ input: { ...answers, taskId: task.id, version: task.version } })).changePatientTask
          : (await add.mutateAsync({ input: { ...answers, patientId, idempotencyKey } })).addPatientTask;
        if (answered.__typename === 'Refusal') return answered;
        await navigate(`/patients/${patientId}`);
      }}
    >
      <TextField name="title" label="What is to be done?" />
      <DateField name="dueOn" legend="By when?" labelSize="s" hint="For example, 15 3 2027" />
      <SelectField name="assigneeId" label="Who does it?" choices={team.map(({ id, name }) => ({ value: id, label: name }))} />
      <SubmitButton busyLabel="Saving…">Save the task</SubmitButton>
    </Form>
  );
}
