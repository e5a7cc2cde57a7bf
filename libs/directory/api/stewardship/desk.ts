import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Unconfirmed } from '../keeping/steward/unconfirmed';

/** What waits for a steward, counted. */
export interface DeskCounts {
  readonly reviews: number;
  readonly claims: number;
  readonly reports: number;
  readonly duplicates: number;
  /** Organisations to ring: they did not answer when asked whether their listings are still right, or cannot be written to. */
  readonly unanswered: number;
  readonly unconfirmed: number;
  readonly listings: number;
}

/** Each count has an index of what is open; listings are counted in one pass. $1 today. */
const counts = `
  select
    (select count(*)::int from directory.draft where state = 'in_review') as reviews,
    (select count(*)::int from directory.claim where state = 'with_steward') as claims,
    (select count(*)::int from directory.report where handled_at is null) as reports,
    (select count(*)::int from directory.duplicate where state = 'open') as duplicates,
    listed.*
  from (
    select count(*)::int as listings, (count(*) filter (where last_confirmed_on is null or last_confirmed_on > $1::date or last_confirmed_on + interval '6 months' < $1::date))::int as unconfirmed
    from directory.service join directory.organisation on organisation.id = organisation_id
    where listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list) as listed`;

@Injectable()
export class StewardDesk {
  constructor(
    private readonly clock: Clock,
    private readonly unconfirmed: Unconfirmed,
  ) {}

  async run(unit: UnitOfWork): Promise<DeskCounts> {
    const [found] = await unit.query<Omit<DeskCounts, 'unanswered'>>(counts, [dayInLondon(this.clock.now())]);
    if (!found) throw new Error('The directory cannot be counted.');
    return { ...found, unanswered: await this.unconfirmed.count(unit) };
  }
}
