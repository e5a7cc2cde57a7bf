import type { UnitOfWork } from '@linkwell/database';
import { HandlesJob, type JobHandler, type JobRun } from '@linkwell/jobs';
import { Clock } from '@linkwell/kernel';
import { dueRound, type DigestRound } from '@linkwell/notifications-domain';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MessageFields } from '../stored-message';

const viewer = { kind: 'job', name: 'notifications.digest' } as const;

interface Gathered {
  readonly id: string;
  readonly userId: string | null;
  readonly address: string | null;
  readonly content: string;
}

/**
 * Gathers what waits for a recipient's one message of the day. It looks every hour, so that an hour missed is made up for, and the
 * clocks may change; the key of day and recipient lets no second digest of a day be made.
 */
@Injectable()
@HandlesJob('notifications.digest', { cron: '1 * * * *' })
export class MakeDigests implements JobHandler {
  constructor(
    private readonly fields: MessageFields,
    private readonly clock: Clock,
  ) {}

  async run(_nothing: unknown, { database, signal }: JobRun): Promise<void> {
    const round = dueRound(this.clock.now());
    const waiting = await database.within(viewer, (unit) => unit.query<{ addressee: Buffer }>(whoWaits, [round.cut, round.day]), 'linkwell_job');
    for (const { addressee } of waiting) {
      signal.throwIfAborted();
      await database.within(viewer, (unit) => this.gather(unit, addressee, round), 'linkwell_job');
    }
  }

  private async gather(unit: UnitOfWork, addressee: Buffer, { day, cut }: DigestRound): Promise<void> {
    const messages = await unit.query<Gathered>(ofAddressee, [addressee, cut]);
    const [first] = messages;
    if (!first) return;
    const id = randomUUID();
    const content = messages.flatMap((message) => this.fields.open(message.id, message.content));
    const address = first.address === null ? null : this.fields.sealAddress(id, this.fields.openAddress(first.id, first.address));
    const made = await unit.query(insertDigest, [id, digestKey(day, addressee), first.userId, address, addressee, this.fields.seal(id, content)]);
    if (made.length === 0) return;
    await unit.query(`update notifications.message set digest_id = $1 where id = any($2::uuid[])`, [id, messages.map((message) => message.id)]);
    await unit.enqueue({ job: 'notifications.send', payload: { messageId: id }, key: id });
  }
}

const digestKey = (day: string, addressee: Buffer): string => `digest:${day}:${addressee.toString('base64url')}`;

/** $1 the cut. Who had a digest of the round's day ($2) already waits for the next. Index: message_for_digest. */
const whoWaits = `
  select distinct addressee_hash as addressee from notifications.message as waiting
  where state = 'in_digest' and digest_id is null and created_at < $1
    and not exists (select from notifications.message as digest where digest.addressee_hash = waiting.addressee_hash and digest.kind = 'digest' and digest.key like 'digest:' || $2 || ':%')`;

const ofAddressee = `
  select id, user_id as "userId", address, content from notifications.message
  where addressee_hash = $1 and state = 'in_digest' and digest_id is null and created_at < $2
  order by created_at, id limit 200 for update`;

const insertDigest = `
  insert into notifications.message (id, key, kind, state, user_id, address, addressee_hash, content)
  values ($1, $2, 'digest', 'queued', $3, $4, $5, $6) on conflict do nothing returning id`;
