import type { UnitOfWork } from '@linkwell/database';
import type { ConfirmationSource } from '@linkwell/directory-domain';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

export type ConfirmationBy =
  | { readonly source: Exclude<ConfirmationSource, 'link' | 'import'>; readonly userId: string }
  | { readonly source: 'link'; readonly askId: string };

/** The listing's date and the kept confirmation move together, or not at all: row-level security asks of the second whether this principal may. */
const keep = `
  with confirmed as (
    update directory.service set last_confirmed_on = $2, version = version + 1
    where id = any($1::uuid[]) and listing_state = 'published' and merged_into is null returning id
  )
  insert into directory.confirmation (service_id, confirmed_on, at, source, by_user, ask_id, note)
  select id, $2, $3, $4, $5, $6, $7 from confirmed order by id returning service_id as id`;

/** Writes down that listings are true today, and who says so. Only published ones can be confirmed; the others are passed over. */
@Injectable()
export class KeepConfirmation {
  constructor(private readonly clock: Clock) {}

  /** The ids of those that were confirmed. */
  async run(unit: UnitOfWork, serviceIds: readonly string[], by: ConfirmationBy, note: 'as_listed' | 'after_change' = 'as_listed'): Promise<string[]> {
    if (serviceIds.length === 0) return [];
    const now = this.clock.now();
    const [userId, askId] = by.source === 'link' ? [null, by.askId] : [by.userId, null];
    const confirmed = await unit.query<{ id: string }>(keep, [serviceIds, dayInLondon(now), now, by.source, userId, askId, note]);
    const ids = confirmed.map(({ id }) => id).sort();
    if (ids.length > 0) await unit.audit({ action: 'listing.confirmed', subjectType: 'service', subjectIds: ids, detail: by.source });
    return ids;
  }
}
