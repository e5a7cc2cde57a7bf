/** An entry's columns as `TrailEvent` has them: the moment as text in UTC, whatever the session's zone. */
export const eventColumns = `
  event.id::text as id, to_char(event.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt",
  event.principal_kind as "principalKind", event.user_id::text as "userId", event.job_name as "jobName", event.link_id::text as "linkId",
  event.action, event.subject_type as "subjectType", event.subject_ids as "subjectIds", event.outcome, event.detail`;

const sealColumns = `
  sequence::float8 as sequence, event_ids::text[] as "eventIds", encode(row_hashes, 'hex') as "rowHashes", encode(previous_hash, 'hex') as "previousHash",
  encode(hash, 'hex') as hash, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt"`;

/** $1 how many. Indexes: unsealed_pkey, event_pkey. What is seen in the queue is committed, and so is its entry. */
export const eventsToSeal = `
  select ${eventColumns} from audit.unsealed join audit.event on event.id = unsealed.event_id order by unsealed.event_id limit $1`;

/** Index: seal_pkey. */
export const headSeal = `select ${sealColumns} from audit.seal order by audit.seal.sequence desc limit 1`;

/** $1 after which, $2 up to which, $3 how many. Index: seal_pkey. */
export const sealsInOrder = `select ${sealColumns} from audit.seal where sequence > $1 and sequence <= $2 order by audit.seal.sequence limit $3`;

/** Index: event_pkey. */
export const eventsByNumber = `select ${eventColumns} from audit.event where id = any ($1::bigint[])`;

export const insertSeal = `
  insert into audit.seal (sequence, event_ids, row_hashes, previous_hash, hash, sealed_at)
  values ($1, $2::bigint[], decode($3, 'hex'), decode($4, 'hex'), decode($5, 'hex'), $6::timestamptz)`;

export const leaveQueue = `delete from audit.unsealed where event_id = any ($1::bigint[])`;

/** One statement, one snapshot: an entry that is being sealed meanwhile is in the queue or in a batch. $1 how many at most. */
export const strayEvents = `
  select id::text as id, count(*) over ()::int as count from (
    select id from audit.event except (select unnest(event_ids) from audit.seal union all select event_id from audit.unsealed)
  ) stray order by stray.id limit $1`;

export const lostFromQueue = `
  select event_id::text as id, count(*) over ()::int as count from audit.unsealed where not exists (select from audit.event where event.id = event_id) order by event_id limit $1`;

export const waitingEvents = `select count(*)::int as count from audit.unsealed`;

export const hashOfSequence = `select encode(hash, 'hex') as hash from audit.seal where sequence = $1`;
