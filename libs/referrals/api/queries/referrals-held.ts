import { HeldSources, code, day, facts, iso, moment, staff, words } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** Index: referral_of_patient. */
const referrals = `
  select referral.id::text, ${iso('referral.sent_at')} as at, 'Referral to ' || referral.service_name || ', ' || referral.organisation_name as heading,
    ${facts({
      'Where it stands': code('referral.state'), Urgency: code('referral.urgency'), 'Answer due': day('referral.response_due_on'), Answered: moment('referral.answered_at'), 'Looked at again on': day('referral.review_on'),
      'Reason it was declined': code('referral.decline_reason'), 'What happened': code('referral.what_happened'), Ended: moment('referral.ended_at'),
      'You went on': `(select string_agg(to_char(attended_on, 'FMDD FMMonth YYYY'), '; ' order by attended_on) from referrals.attendance where attendance.referral_id = referral.id)`,
    })} as facts,
    (select json_agg(each.fact) from (
      select json_array_elements(${words('referrals.referral', { Reason: 'reason' })}) as fact
      union all select json_build_array('What was disclosed', 'referrals.disclosure', 'snapshot', disclosure.referral_id::text, disclosure.snapshot) from referrals.disclosure where disclosure.referral_id = referral.id
    ) each) as sealed
  from referrals.referral where referral.patient_id = $1 order by referral.sent_at nulls last, referral.id`;

/** Indexes: referral_of_patient, event_referral_id_position_key. */
const events = `
  select event.id::text, ${iso('event.at')} as at, replace(event.type, '_', ' ') || ': ' || referral.service_name as heading,
    ${facts({ By: code('event.party'), Who: `case when event.party <> 'organisation' then ${staff('event.user_id')} end`, Reason: `replace(coalesce(event.details ->> 'reason', event.details ->> 'whatHappened'), '_', ' ')` })} as facts,
    json_build_array(json_build_array('Words', 'referrals.event', 'words', event.id::text, event.words), json_build_array('The team’s words', 'referrals.team_words', 'words', event.id::text, team_words.words)) as sealed
  from referrals.referral join referrals.event on event.referral_id = referral.id left join referrals.team_words on team_words.event_id = event.id
  where referral.patient_id = $1 order by event.at, event.id`;

/** Index: referral_of_patient, need_answer_of_referral. */
const needAnswers = `
  select need_answer.id::text, ${iso('need_answer.answered_at')} as at, 'Whether the referral to ' || referral.service_name || ' helped with ' || coalesce(need_term.label, need.term_id) as heading,
    ${facts({ Answer: code('need_answer.outcome'), 'Who says so': code('need_answer.reporter'), 'Written down by': `case when need_answer.party <> 'organisation' then ${staff('need_answer.user_id')} end` })} as facts, '[]'::json as sealed
  from referrals.referral join referrals.need_answer on need_answer.referral_id = referral.id join casework.need on need.id = need_answer.need_id left join taxonomy.need_term on need_term.id = need.term_id
  where referral.patient_id = $1 order by need_answer.answered_at, need_answer.id`;

/** What referrals tell about a person, for a copy of their record. */
@Injectable()
export class ReferralsHeld implements OnModuleInit {
  constructor(private readonly sources: HeldSources) {}

  onModuleInit(): void {
    this.sources.register(
      { kind: 'referral', title: 'Referrals to organisations', tables: ['referrals.referral', 'referrals.disclosure', 'referrals.attendance'], sql: referrals },
      { kind: 'referral_event', title: 'What happened to these referrals', tables: ['referrals.event', 'referrals.team_words'], sql: events },
      { kind: 'referral_need_answer', title: 'Whether these referrals helped', tables: ['referrals.need_answer'], sql: needAnswers },
    );
  }
}
