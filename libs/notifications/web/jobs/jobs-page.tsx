import { AwaitedPage, Done, Page, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { DeadLetters } from './dead-letters';
import { JobQueueQuery } from './job-documents';
import { QueueCounts } from './queue-counts';
import { Workers } from './workers';

export function JobsPage() {
  const [done, setDone] = useState('');
  const { data, error, refetch } = useGraphQuery(JobQueueQuery, {}, { askAgain: () => 15_000 });
  const page = { title: 'Background jobs', width: 'full' } as const;
  if (!data) return <AwaitedPage {...page} label="Loading the state of background jobs" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page}>
      <p>Messages, imports and other work that is done while nobody waits for it.</p>
      {done && <Done>{done}</Done>}
      <Workers workers={data.jobQueue.workers} inOutbox={data.jobQueue.inOutbox} />
      <QueueCounts jobs={data.jobQueue.jobs} />
      <DeadLetters onDone={setDone} />
    </Page>
  );
}
