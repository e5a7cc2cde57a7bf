import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { CountUseArgs } from '../graphql/public-door.types';

/** Index: service_usage_pkey. */
const count = `
  insert into directory.service_usage (service_id, day, views, shortlistings)
  select id, $2, $3, $4 from directory.service where id = $1 and listing_state = 'published'
  on conflict (service_id, day) do update set views = service_usage.views + excluded.views, shortlistings = service_usage.shortlistings + excluded.shortlistings`;

/**
 * Counts that a page was looked at, or a service put on a shortlist: a service, a day and a number, for the organisation's own figures.
 * No trail entry: one for each look would say when somebody looked, which is more than the count itself says.
 */
@Injectable()
export class CountUse {
  constructor(private readonly clock: Clock) {}

  async run(unit: UnitOfWork, { serviceId, use }: CountUseArgs): Promise<boolean> {
    await unit.query(count, [serviceId, dayInLondon(this.clock.now()), use === 'viewed' ? 1 : 0, use === 'shortlisted' ? 1 : 0]);
    return true;
  }
}
