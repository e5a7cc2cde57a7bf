import { DataTable } from '@linkwell/web-kit';

export interface QueueCountsProps {
  readonly jobs: readonly { readonly job: string; readonly waiting: number; readonly running: number; readonly retrying: number; readonly dead: number }[];
}

export function QueueCounts({ jobs }: QueueCountsProps) {
  return (
    <section aria-labelledby="queue">
      <h2 id="queue" className="nhsuk-heading-m">
        In the queue
      </h2>
      {jobs.length === 0 ? (
        <p>Nothing waits.</p>
      ) : (
        <DataTable
          caption="Jobs in the queue by kind"
          hideCaption
          rows={jobs}
          rowKey={({ job }) => job}
          columns={[
            { heading: 'Kind', cell: ({ job }) => job },
            { heading: 'Waiting', cell: ({ waiting }) => waiting, numeric: true },
            { heading: 'Running', cell: ({ running }) => running, numeric: true },
            { heading: 'Failed, will be tried again', cell: ({ retrying }) => retrying, numeric: true },
            { heading: 'Failed for good', cell: ({ dead }) => dead, numeric: true },
          ]}
        />
      )}
    </section>
  );
}
