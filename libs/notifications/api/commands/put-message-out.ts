import type { UnitOfWork } from '@linkwell/database';
import { Messenger, type MessageToSend, type Recipient } from '@linkwell/jobs';
import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { MessageFields, type GivenAddress } from '../stored-message';

/** One person or address that gets the message. */
type Addressee = { readonly userId: string } | GivenAddress;

/** By what this installation reaches patients: a list of `email` and `sms`. */
export const WAYS_TO_REMIND = Symbol('ways to remind');
export type WayToRemind = Messenger['waysToRemind'][number];

/** Writes messages within the unit that gave cause for them; what is to go at once is handed to the worker in the same transaction. */
@Injectable()
export class PutMessageOut extends Messenger {
  constructor(
    private readonly fields: MessageFields,
    @Inject(WAYS_TO_REMIND) private readonly ways: readonly WayToRemind[],
  ) {
    super();
  }

  override get waysToRemind(): readonly WayToRemind[] {
    return this.ways;
  }

  async send(unit: UnitOfWork, message: MessageToSend): Promise<void> {
    for (const addressee of await addressees(unit, message.to)) await this.write(unit, message, addressee);
  }

  private async write(unit: UnitOfWork, { kind, content, key, when, notAfter }: MessageToSend, addressee: Addressee): Promise<void> {
    const id = randomUUID();
    const userId = 'userId' in addressee ? addressee.userId : null;
    const address = 'userId' in addressee ? null : tidied(addressee);
    const hash = this.fields.addresseeHash(userId ?? (address && ('email' in address ? address.email.toLowerCase() : address.mobile)) ?? '');
    const written = await unit.query(insertMessage, [
      id, `${key}:${hash.toString('base64url')}`, kind, when === 'now' ? 'queued' : 'in_digest', userId,
      address && this.fields.sealAddress(id, address), hash, this.fields.seal(id, [content]), notAfter ?? null,
    ]);
    if (written.length > 0 && when === 'now') await unit.enqueue({ job: 'notifications.send', payload: { messageId: id }, key: id });
  }
}

const tidied = (address: GivenAddress): GivenAddress => ('email' in address ? { ...address, email: address.email.trim() } : address);

async function addressees(unit: UnitOfWork, to: Recipient): Promise<Addressee[]> {
  if (!('organisationId' in to)) return [to];
  const keepers = await unit.query<{ userId: string }>(keepersOf, [to.organisationId]);
  return keepers;
}

/** A key that is there already was sent, or will be. */
const insertMessage = `
  insert into notifications.message (id, key, kind, state, user_id, address, addressee_hash, content, not_after)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id`;

const keepersOf = `
  select distinct role_grant.user_id as "userId" from identity.role_grant join identity.app_user on app_user.id = role_grant.user_id
  where role_grant.organisation_id = $1 and app_user.status = 'active' order by 1`;
