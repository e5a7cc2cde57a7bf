import { HeldSources, TimelineSources, code, day, facts, iso, moment, staff } from '@linkwell/casework-api';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** A day stands at its noon in London. Index: signpost_of_patient. */
const steps = `
  select signpost.id, step.at, step.day_only, step.what, signpost.service_name, step.by_user, null::text, signpost.id
  from referrals.signpost
  cross join lateral (values
    ((handed_over_on + time '12:00') at time zone 'Europe/London', true, 'handed_over:' || way, recorded_by),
    (outcome_at, false, outcome, outcome_by)
  ) as step (at, day_only, what, by_user)
  where signpost.patient_id = $1 and step.at is not null`;

/** Index: signpost_of_patient. */
const held = `
  select signpost.id::text, ${iso('recorded_at')} as at, 'Details of ' || service_name || ', ' || organisation_name as heading,
    ${facts({ 'Given to you on': day('handed_over_on'), How: code('way'), 'Written down by': staff('recorded_by'), 'What came of it': code('outcome'), 'Answered on': moment('outcome_at') })} as facts, '[]'::json as sealed
  from referrals.signpost where patient_id = $1 order by recorded_at, id`;

/** What signposts bring to the timeline of a patient, and to a copy of their record. */
@Injectable()
export class SignpostsTold implements OnModuleInit {
  constructor(
    private readonly timeline: TimelineSources,
    private readonly copy: HeldSources,
  ) {}

  onModuleInit(): void {
    this.timeline.register({ kind: 'signpost', sql: steps });
    this.copy.register({ kind: 'signpost', title: 'Services whose details you were given', tables: ['referrals.signpost'], sql: held });
  }
}
