import { DateText, StatusTag, Warning } from '@linkwell/web-kit';

export interface WorkersProps {
  readonly workers: readonly { readonly slot: number; readonly startedAt: string; readonly seenAt: string }[];
  readonly inOutbox: number;
}

/** A worker says every twenty seconds that it lives; three of them missed, and it is taken to be away. */
const silence = 60_000;

export function Workers({ workers, inOutbox }: WorkersProps) {
  const alive = workers.some(({ seenAt }) => isAlive(seenAt));
  return (
    <section aria-labelledby="workers">
      <h2 id="workers" className="nhsuk-heading-m">
        Workers
      </h2>
      {!alive && (
        <Warning title="No worker is running">
          <p>Messages and other background work wait until one is started. The operations guide says how.</p>
        </Warning>
      )}
      {workers.length > 0 && (
        <ul className="lw-plain lw-workers">
          {workers.map(({ slot, startedAt, seenAt }) => (
            <li key={slot}>
              <StatusTag tone={isAlive(seenAt) ? 'good' : 'ended'}>{isAlive(seenAt) ? 'Running' : 'Away'}</StatusTag> Worker {slot}
              <span className="lw-sub">
                Started <DateText value={startedAt} />, last seen <DateText value={seenAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {inOutbox > 0 && <p>{inOutbox === 1 ? '1 change waits' : `${inOutbox} changes wait`} to be taken over by a worker.</p>}
    </section>
  );
}

const isAlive = (seenAt: string): boolean => Date.now() - Date.parse(seenAt) < silence;
