import { ConfirmAction, DataTable, DateText, Failure, failureWords, Loading, Pager, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { DeadLettersQuery, DiscardJobsMutation, ReplayJobsMutation } from './job-documents';

/** Jobs that failed for good, and what an operator does about them. */
export function DeadLetters({ onDone }: { readonly onDone: (words: string) => void }) {
  const letters = useGraphPages(DeadLettersQuery, { first: 25 }, (data) => data.deadLetters);
  const replay = useGraphMutation(ReplayJobsMutation);
  const discard = useGraphMutation(DiscardJobsMutation);
  const [problem, setProblem] = useState('');

  const settle = async (deed: () => Promise<readonly string[]>, words: (count: number) => string) => {
    setProblem('');
    try {
      onDone(words((await deed()).length));
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  const replayThese = (ids: string[]) => settle(async () => (await replay.mutateAsync({ input: { ids } })).replayJobs.ids, (count) => `${inWords(count)} will be tried again.`);
  const discardThese = (ids: string[]) => settle(async () => (await discard.mutateAsync({ input: { ids } })).discardJobs.ids, (count) => `${inWords(count)} discarded.`);
  const shown = letters.nodes.slice(0, 100).map(({ id }) => id);

  return (
    <section aria-labelledby="dead">
      <h2 id="dead" className="nhsuk-heading-m">
        Failed for good
      </h2>
      {letters.isPending && <Loading label="Loading failed jobs" />}
      {letters.error && <Failure error={letters.error} onRetry={letters.refetch} />}
      {!letters.isPending && !letters.error && letters.nodes.length === 0 && <p>No job has failed for good.</p>}
      {problem && <p role="alert">{problem}</p>}
      {letters.nodes.length > 1 && (
        <div className="lw-actions">
          <ConfirmAction label="Replay all shown" question={`Try ${inWords(shown.length)} again?`} confirmLabel="Try them again" tone="plain" onConfirm={() => replayThese(shown)} />
        </div>
      )}
      {letters.nodes.length > 0 && (
        <>
          <DataTable
            caption="Jobs that failed for good"
            hideCaption
            rows={letters.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                heading: 'Kind',
                cell: ({ job, id }) => (
                  <>
                    {job}
                    <span className="lw-sub">Number {id}</span>
                  </>
                ),
              },
              { heading: 'Why', cell: ({ reason }) => reason },
              { heading: 'Tried', cell: ({ attempts }) => (attempts === 1 ? 'once' : `${attempts} times`) },
              { heading: 'Failed', cell: ({ failedAt }) => <DateText value={failedAt} /> },
              {
                heading: 'Actions',
                cell: ({ id, job }) => (
                  <div className="lw-actions">
                    <ConfirmAction label="Replay" hiddenLabel={`${job} ${id}`} question="Try this job again?" confirmLabel="Try it again" tone="plain" onConfirm={() => replayThese([id])} />
                    <ConfirmAction label="Discard" hiddenLabel={`${job} ${id}`} question="Discard this job? What it was to do is not done." confirmLabel="Discard it" onConfirm={() => discardThese([id])} />
                  </div>
                ),
              },
            ]}
          />
          <Pager pages={letters} what="failed jobs" />
        </>
      )}
    </section>
  );
}

const inWords = (count: number): string => (count === 1 ? 'One job' : `${count} jobs`);
