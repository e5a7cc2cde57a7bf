import { jobQueueSchema } from '@linkwell/database';

/** What is no longer tried and is not being tried: `attempts` reached `max_attempts`. */
const dead = `jobs.locked_at is null and jobs.attempts >= jobs.max_attempts`;

/** The queue notes no moment of failure, only when the next try would have been: so much later, as its back-off says. */
const failedAt = `greatest(jobs.updated_at, jobs.run_at - case when jobs.last_error is null then interval '0' else exp(least(jobs.attempts, 10)) * interval '1 second' end)`;

export const countJobs = `
  select tasks.identifier as job,
    (count(*) filter (where jobs.locked_at is null and jobs.attempts = 0))::int as waiting,
    (count(*) filter (where jobs.locked_at is not null))::int as running,
    (count(*) filter (where jobs.locked_at is null and jobs.attempts > 0 and jobs.attempts < jobs.max_attempts))::int as retrying,
    (count(*) filter (where ${dead}))::int as dead
  from ${jobQueueSchema}._private_jobs as jobs join ${jobQueueSchema}._private_tasks as tasks on tasks.id = jobs.task_id
  group by tasks.identifier order by tasks.identifier`;

export const countOutbox = `select count(*)::int as count from linkwell.outbox`;

export const workersSeen = `
  select slot, started_at as "startedAt", seen_at as "seenAt" from linkwell.worker where seen_at > now() - interval '1 day' order by seen_at desc, slot`;

/** $1 rows; $2 the cursor's id or null: newest first. Index: jobs_pkey, read backwards. */
export const deadLetterPage = `
  select jobs.id::text as id, tasks.identifier as job, jobs.attempts, coalesce(jobs.last_error, 'The worker was killed while it ran.') as reason,
    jobs.created_at as "createdAt", ${failedAt} as "failedAt"
  from ${jobQueueSchema}._private_jobs as jobs join ${jobQueueSchema}._private_tasks as tasks on tasks.id = jobs.task_id
  where ${dead} and ($2::bigint is null or jobs.id < $2::bigint)
  order by jobs.id desc limit $1`;

export const deadLetterCount = `select count(*)::int as count from ${jobQueueSchema}._private_jobs as jobs where ${dead}`;

/** $1 ids. A task that waits for it waits again. $2 {job: tries}. */
export const replay = `
  with replayed as (
    update ${jobQueueSchema}._private_jobs as jobs
    set attempts = 0, run_at = now(), updated_at = now(), last_error = null, max_attempts = coalesce(($2::jsonb ->> tasks.identifier)::int, 12)
    from ${jobQueueSchema}._private_tasks as tasks
    where tasks.id = jobs.task_id and jobs.id = any($1::bigint[]) and ${dead}
    returning jobs.id, jobs.payload ->> 'taskId' as task_id
  ), waiting_again as (
    update linkwell.task set state = 'waiting', reason = null, changed_at = now()
    where state = 'failed' and id::text in (select task_id from replayed)
  )
  select id::text as id, pg_notify('jobs:insert', '{"count":1}')::text from replayed order by id`;

export const discard = `delete from ${jobQueueSchema}._private_jobs as jobs where id = any($1::bigint[]) and ${dead} returning id::text as id`;
