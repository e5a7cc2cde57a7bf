import { ServicesToldSources } from '@linkwell/casework-api';
import type { UnitOfWork } from '@linkwell/database';
import type { CalendarDate } from '@linkwell/kernel';
import { cameOfIt, type ReferralState, type WhatHappened } from '@linkwell/referrals-domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';

interface Row {
  readonly id: string;
  readonly service: string;
  readonly organisation: string;
  readonly since: CalendarDate;
  readonly state: ReferralState;
  readonly whatHappened: WhatHappened | null;
}

/**
 * Referrals that the person's GP may be told of: made with an agreement that stands, and for no need that is confidential, also where it became so later.
 * The name of a service tells what it is for, so a referral for a confidential need among others is left out whole. Index: referral_of_episode.
 */
const mayBeTold = `
  select referral.id, referral.service_name as service, referral.organisation_name as organisation, (referral.sent_at at time zone 'Europe/London')::date::text as since, referral.state, referral.what_happened as "whatHappened"
  from referrals.referral join casework.agreement on agreement.id = referral.agreement_id
  where referral.episode_id = $1 and referral.sent_at is not null and referral.state not in ('draft', 'discarded', 'withdrawn', 'entered_in_error')
    and agreement.answer = 'yes' and agreement.withdrawn_at is null
    and not exists (select from casework.need where need.id = any (referral.need_ids) and need.confidential)
  order by referral.sent_at, referral.id`;

/** Tells casework, for messages to GPs, of services that somebody was referred to. */
@Injectable()
export class ServicesTold implements OnModuleInit {
  constructor(private readonly sources: ServicesToldSources) {}

  onModuleInit(): void {
    this.sources.register({
      kind: 'referral',
      of: async (unit: UnitOfWork, episodeId: string) => {
        const rows = await unit.query<Row>(mayBeTold, [episodeId]);
        return rows.map(({ id, service, organisation, since, state, whatHappened }) => ({ id, service, organisation, since, cameOfIt: cameOfIt(state, whatHappened) }));
      },
    });
  }
}
