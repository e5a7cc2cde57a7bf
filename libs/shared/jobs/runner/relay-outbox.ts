import { jobQueueSchema } from '@linkwell/database';
import type { Pool } from 'pg';
import { attemptsOf, type DeclaredJob } from './job-handlers';

const batch = 200;

/**
 * Moves what committed transactions put in the outbox into the queue: a job as itself, an event as one job for each of its subscribers.
 * Taking out and putting in is one statement, so that a kill in between loses nothing and doubles nothing. Returns how many rows it took.
 */
export async function relayOutbox(pool: Pool, jobs: ReadonlyMap<string, DeclaredJob>): Promise<number> {
  const subscribers = [...jobs.values()].flatMap((job) => (job.on ?? []).map((event) => ({ event, job: job.name })));
  const attempts = Object.fromEntries([...jobs.values()].map((job) => [job.name, attemptsOf(job)]));
  let taken = 0;
  for (;;) {
    const { rows } = await pool.query<{ taken: number }>(relay, [batch, JSON.stringify(subscribers), JSON.stringify(attempts)]);
    taken += rows[0]?.taken ?? 0;
    if ((rows[0]?.taken ?? 0) < batch) return taken;
  }
}

/** $1 rows at most; $2 [{event, job}]; $3 {job: attempts}. Index: outbox_position_key. */
const relay = `
  with taken as (
    delete from linkwell.outbox where id in (select id from linkwell.outbox order by position limit $1)
    returning id, kind, type, payload, job_key, run_at, position
  ), wanted as (
    select type as job, payload::json as payload, type || ':' || job_key as key, run_at, position from taken where kind = 'job'
    union all
    select subscriber.job, json_build_object('type', type, 'payload', payload), id || ':' || subscriber.job, null, position
    from taken join jsonb_to_recordset($2::jsonb) as subscriber(event text, job text) on subscriber.event = type where kind = 'event'
  ), added as (
    select ${jobQueueSchema}.add_job(identifier => job, payload => payload, run_at => run_at, job_key => key, max_attempts => coalesce(($3::jsonb ->> job)::int, 12)) as made
    from (select * from wanted order by position, job) as in_order
  )
  select (select count(*)::int from taken) as taken, (select count(made)::int from added) as added`;
