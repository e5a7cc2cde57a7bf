import { EmptyState, Failure, Loading, Page, Pager, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { MyDayQuery } from './desk-documents';
import { AppointmentLine, TaskLine } from './desk-lines';
import { daysFromNow, today } from './desk-words';
import '../casework.css';

/** What a worker has to do and whom they meet: today, or in the week ahead; what was left of earlier days comes first. */
export function MyDayPage() {
  const [week, setWeek] = useState(false);
  const day = useGraphPages(MyDayQuery, { first: 25, until: week ? daysFromNow(7) : today() }, (data) => data.myDay);
  return (
    <Page title="My day" width="full">
      <div className="lw-chips" role="group" aria-label="How far ahead">
        {[false, true].map((wanted) => (
          <button key={String(wanted)} type="button" className="lw-quiet-button" aria-pressed={week === wanted} onClick={() => setWeek(wanted)}>
            {wanted ? 'The next seven days' : 'Today'}
          </button>
        ))}
      </div>
      {day.isPending && <Loading label="Loading your day" />}
      {day.error && <Failure error={day.error} onRetry={day.refetch} />}
      {!day.isPending && !day.error && day.nodes.length === 0 && (
        <EmptyState title={week ? 'Nothing is due in the next seven days' : 'Nothing is due today'}>
          <p>Tasks and appointments of the people you support appear here when their day comes.</p>
        </EmptyState>
      )}
      {day.nodes.length > 0 && (
        <>
          <ul className="lw-accounts">
            {day.nodes.map(({ id, patientName, task, appointment }) => {
              if (appointment) return <AppointmentLine key={id} appointment={appointment} patient={{ id: appointment.patientId, name: patientName }} />;
              return task ? <TaskLine key={id} task={task} patient={{ id: task.patientId, name: patientName }} /> : null;
            })}
          </ul>
          <Pager pages={day} what="things" />
        </>
      )}
    </Page>
  );
}
