import { randomBytes, randomUUID } from 'node:crypto';
import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { readShortlist, shortlistExpiry } from '@linkwell/directory-domain';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

/** Index: service_pkey. */
const insertShortlist = `
  with chosen as (
      select service.id, row_number() over (order by given.position) as position
      from unnest($5::uuid[]) with ordinality as given (id, position) join directory.service on service.id = given.id and service.listing_state = 'published'),
    made as (insert into directory.shortlist (id, token_hash, made_on, expires_on) select $1, $2, $3, $4 where exists (select from chosen) returning id)
  insert into directory.shortlist_item (shortlist_id, position, service_id) select made.id, chosen.position, chosen.id from made, chosen returning position`;

export const shortlistHash = (cipher: FieldCipher, token: string): Buffer => cipher.hash('directory.shortlist', token);

/** Keeps a list of services under an unguessable link: 256 random bits, of which only a keyed hash is kept. */
@Injectable()
export class ShareShortlist {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, serviceIds: readonly string[]): Promise<Result<{ readonly token: string; readonly expiresOn: CalendarDate }, Refusal>> {
    const read = readShortlist(serviceIds);
    if (!read.ok) return read;
    const token = randomBytes(32).toString('base64url');
    const today = dayInLondon(this.clock.now());
    const expiresOn = shortlistExpiry(today);
    const id = randomUUID();
    const items = await unit.query(insertShortlist, [id, shortlistHash(this.cipher, token), today, expiresOn, read.value]);
    if (items.length === 0) return refused(refusal('NOT_FOUND', 'None of these services is listed any more.', 'serviceIds'));
    await unit.audit({ action: 'directory.shortlist-shared', subjectType: 'shortlist', subjectIds: [id] });
    return ok({ token, expiresOn });
  }
}
