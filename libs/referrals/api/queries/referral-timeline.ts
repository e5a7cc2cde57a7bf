import { TimelineSources } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReferralWords } from '../store/referral-words';

/**
 * Indexes: referral_of_patient, event_referral_id_position_key. What an organisation wrote stands with the event, what the team wrote for itself lies apart.
 * Who at the organisation wrote is the organisation's affair.
 */
const events = `
  select event.id, event.at, false, concat_ws(':', event.type, event.party, coalesce(event.details ->> 'reason', event.details ->> 'whatHappened', event.details ->> 'on', event.details ->> 'reviewOn', case when event.type = 'ReferralSent' and referral.earlier_referral_id is not null then 'again' end)),
    referral.service_name, case when event.party <> 'organisation' then event.user_id end, coalesce(event.words, team_words.words), referral.id
  from referrals.referral
  join referrals.event on event.referral_id = referral.id
  left join referrals.team_words on team_words.event_id = event.id
  where referral.patient_id = $1 and referral.state not in ('draft', 'discarded')`;

/** A referral's life, in the timeline of the patient. */
@Injectable()
export class ReferralTimeline implements OnModuleInit {
  constructor(
    private readonly sources: TimelineSources,
    private readonly words: ReferralWords,
  ) {}

  onModuleInit(): void {
    this.sources.register({ kind: 'referral', sql: events, open: ({ id, sealed, what }) => (sealed === null ? null : this.words.open(placeOf(what), id, sealed)) });
  }
}

const placeOf = (what: string) => (what.split(':')[1] === 'organisation' ? ('event.words' as const) : ('team_words.words' as const));
