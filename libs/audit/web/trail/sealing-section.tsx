import { Failure, Loading, SummaryList, Warning, momentWords, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { SealingQuery, type Sealing } from './trail-documents';

/** Longer than this the sealer has not run. */
const patience = 10 * 60 * 1000;

export function SealingSection() {
  const { data, error, refetch } = useGraphQuery(SealingQuery, {});
  return (
    <section aria-labelledby="sealing">
      <h2 className="nhsuk-heading-m" id="sealing">
        Sealing
      </h2>
      {!data && !error && <Loading label="Loading the seals" />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <Shown sealing={data.sealing} />}
    </section>
  );
}

function Shown({ sealing: { batches, waiting, waitingSince, head, sealedAt, anchoredBatch, lastVerification } }: { readonly sealing: Sealing }) {
  const [now] = useState(() => Date.now());
  const isLate = waitingSince != null && now - Date.parse(waitingSince) > patience;
  return (
    <>
      {isLate && (
        <Warning title="Nothing is being sealed">
          <p>Entries have waited since {momentWords(waitingSince)}. The sealer is a background job: see whether a worker is running.</p>
        </Warning>
      )}
      {lastVerification && lastVerification.breaks > 0 && (
        <Warning title="The trail is not as it was sealed">
          <p>The last verification found {lastVerification.breaks === 1 ? 'a break' : `${lastVerification.breaks} breaks`}:</p>
          <ul>
            {lastVerification.findings.slice(0, 10).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Warning>
      )}
      <SummaryList
        rows={[
          { term: 'Sealed', value: batches === 0 ? 'Nothing yet' : `${batches} ${batches === 1 ? 'batch' : 'batches'}${sealedAt == null ? '' : `, the last on ${momentWords(sealedAt)}`}` },
          { term: 'Waiting', value: `${waiting} ${waiting === 1 ? 'entry' : 'entries'}` },
          { term: 'Head', value: head == null ? 'None yet' : <code className="lw-hash">{head}</code> },
          { term: 'Anchor file', value: anchoredBatch == null ? 'None on this server' : `Holds batch ${anchoredBatch}` },
          { term: 'Last verified', value: lastVerification == null ? 'Not yet; it is done every night' : `${momentWords(lastVerification.at)}: ${lastVerification.events} entries, ${lastVerification.breaks === 0 ? 'all as they were sealed' : 'with breaks'}` },
        ]}
      />
      <p>Keep the head now and then where nobody who can write the database can change it: with it, a trail whose end was cut off can be told.</p>
    </>
  );
}
