import { useId, type ReactNode } from 'react';
import { useGraphMutation } from '../graphql/use-graph-mutation';
import { useGraphQuery } from '../graphql/use-graph-query';
import { ConfirmAction } from '../page/confirm-action';
import { Failure, Loading } from '../page/states';
import { Note } from '../show/notice';
import { announcement, progressWords } from './progress-words';
import { CancelTaskMutation, WatchedTaskQuery } from './task-document';

export interface TaskWatchProps {
  readonly taskId: string;
  /** Shows the result once it is done: small JSON that the work left. */
  readonly children?: (result: unknown) => ReactNode;
}

const interval = 2_000;
const ended = new Set(['done', 'failed', 'cancelled']);

/** Long work on the server: how far it is, then what came of it or why it failed. The page can be left and found again. */
export function TaskWatch({ taskId, children }: TaskWatchProps) {
  const { data, error, refetch } = useGraphQuery(WatchedTaskQuery, { id: taskId }, { askAgain: (answer) => (answer && ended.has(answer.task.state) ? false : interval) });
  const cancel = useGraphMutation(CancelTaskMutation);
  const heading = useId();
  if (!data) return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading label="Looking how far it is" />;

  const { task } = data;
  return (
    <section className="lw-task" aria-labelledby={heading}>
      <h2 id={heading} className="nhsuk-heading-m">
        {task.title}
      </h2>
      <p role="status" className="nhsuk-u-visually-hidden">
        {announcement(task)}
      </p>
      {!ended.has(task.state) && (
        <>
          <progress className="lw-task__bar" aria-labelledby={heading} aria-valuetext={progressWords(task)} {...(task.total == null || task.state === 'waiting' ? {} : { value: task.done, max: Math.max(task.total, 1) })} />
          <p>{progressWords(task)}</p>
          <p className="lw-sub">You can leave this page and come back: the work goes on.</p>
          <ConfirmAction label="Stop" hiddenLabel={task.title} question="Stop this? What it has done so far stays." confirmLabel="Stop it" onConfirm={() => cancel.mutateAsync({ id: taskId })} />
        </>
      )}
      {task.state === 'done' && <div role="status">{children ? children(readResult(task.result)) : <p>It is done.</p>}</div>}
      {task.state === 'cancelled' && (
        <Note>
          <p>This was stopped.</p>
        </Note>
      )}
      {task.state === 'failed' && (
        <div role="alert" className="lw-task__failure">
          <p>
            <strong>This did not work.</strong> {task.reason}
          </p>
        </div>
      )}
    </section>
  );
}

const readResult = (result: string | null | undefined): unknown => (result == null ? null : (JSON.parse(result) as unknown));
