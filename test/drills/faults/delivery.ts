import type { Acknowledged, Owed, StoredMessage, StoredReferral } from './count';
import { until, type House } from './house';

/** The ids of mails that came, each once however often it came; and how many came again. */
export function receivedIds({ mail }: House): { ids: ReadonlySet<string>; repeated: number } {
  const ids = new Set(mail.received);
  return { ids, repeated: mail.received.length - ids.size };
}

/** Lets the worker finish what is in the outbox and the queue. */
export function drained({ postgres }: House): Promise<void> {
  return until(async () => {
    const [left] = await postgres.look<{ count: number }>(`
      select (select count(*) from linkwell.outbox)::int
        + (select count(*) from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
           where job.attempts < job.max_attempts and task.identifier in ('referrals.tell', 'notifications.send', 'notifications.digest'))::int as count`);
    return left?.count === 0;
  }, 300);
}

/**
 * Lets days go by until nothing waits for a digest: what waits becomes yesterday's, and so do the digests that were made. The worker is killed as the first go out.
 * Returns how many seconds it then took to be ready again.
 */
export async function sendDigests(house: House): Promise<number> {
  const { look } = house.postgres;
  let recovery = 0;
  for (let day = 1; ; day += 1) {
    const waiting = await look(`update notifications.message set created_at = now() - interval '2 days' where state = 'in_digest' and digest_id is null returning 1`);
    if (waiting.length === 0) return recovery;
    await look(`update notifications.message set key = 'past:' || id where kind = 'digest'`);
    const before = house.mail.received.length;
    await look(`insert into linkwell.outbox (kind, type, payload) values ('job', 'notifications.digest', '{}')`);
    if (day === 1) {
      await until(() => Promise.resolve(house.mail.received.length > before));
      recovery = await house.fault('worker');
    }
    await drained(house);
  }
}

/** What acknowledged transitions owe: a message to everyone who keeps the organisation's listings, or to whoever sent the referral. */
export async function owedFor({ postgres }: House, acknowledged: readonly Acknowledged[]): Promise<Owed[]> {
  const rows = await postgres.look<{ id: string; sentBy: string; keepers: string[] }>(`
    select referral.id, event.user_id as "sentBy", array(select distinct role_grant.user_id from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
      where role_grant.organisation_id = referral.organisation_id and app_user.status = 'active') as keepers
    from referrals.referral join referrals.event on event.referral_id = referral.id and event.position = 1 where referral.id = any ($1::uuid[])`, [[...new Set(acknowledged.map(({ referralId }) => referralId))]]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return acknowledged.flatMap(({ referralId, type }): Owed[] => {
    const { sentBy = '', keepers = [''] } = byId.get(referralId) ?? {};
    const to = (key: string, users: readonly string[]) => users.map((userId) => ({ key, userId }));
    if (type === 'ReferralSent') return to(`referral-sent:${referralId}`, keepers);
    if (type === 'ReferralWithdrawn') return to(`referral-withdrawn:${referralId}`, keepers);
    return ['ReferralAccepted', 'ReferralWaitlisted', 'ReferralDeclined'].includes(type) ? to(`referral-answered:${referralId}:${type}`, [sentBy]) : [];
  });
}

export const storedMessages = ({ postgres }: House): Promise<StoredMessage[]> =>
  postgres.look<StoredMessage>(`select id, key, user_id as "userId", digest_id as "digestId" from notifications.message where key like 'referral-%'`);

/** Everything that was sent since a moment. */
export const storedSince = ({ postgres }: House, moment: string): Promise<StoredReferral[]> =>
  postgres.look<StoredReferral>(`
    with since as (select id, version from referrals.referral where sent_at >= $1::timestamptz),
    trail as (select subject as id, count(*)::int as count from audit.event, unnest(subject_ids) as subject
      where subject_type = 'referral' and outcome = 'done' and occurred_at >= $1::timestamptz - interval '1 minute'
        and action in ('referral.sent', 'referral.accepted', 'referral.waitlisted', 'referral.declined', 'referral.withdrawn', 'referral.attendance_recorded', 'referral.closed') group by subject)
    select since.id, since.version, array(select type from referrals.event where event.referral_id = since.id order by position) as events, coalesce(trail.count, 0) as trailed
    from since left join trail on trail.id = since.id::text`, [moment]);
