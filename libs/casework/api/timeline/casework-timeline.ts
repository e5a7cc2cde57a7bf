import { Injectable, type OnModuleInit } from '@nestjs/common';
import { showTerm } from '../graphql/need.type';
import { PatientFields } from '../patient-fields';
import { TimelineSources, type TimelineSource } from './timeline-source';

/** A day stands at its noon in London: after what was written down that morning, before the evening. */
const atNoon = (day: string) => `(${day} + time '12:00') at time zone 'Europe/London'`;

/** Index: contact_of_patient. */
const contacts = `
  select id, ${atNoon('took_place_on')}, true, mode || ':' || outcome || ':' || kind, null::text, recorded_by, note, id
  from casework.contact where patient_id = $1`;

/** Index: need_of_patient. */
const needs = `
  select id, recorded_at, false, 'recorded:' || urgency, term_id, null::uuid, patients_words, id
  from casework.need where patient_id = $1`;

/** Indexes: need_of_patient, need_answer_of_need. */
const needAnswers = `
  select need_answer.id, need_answer.answered_at, false, need_answer.answer || ':' || need_answer.reporter, need.term_id, need_answer.recorded_by, null::text, need.id
  from casework.need join casework.need_answer on need_answer.need_id = need.id where need.patient_id = $1`;

/** Index: episode_of_patient. An episode that was accepted and is closed has been answered "accepted". */
const episodes = `
  select episode.id, ${atNoon('step.day')}, true, step.what, null::text, null::uuid, step.sealed, episode.id
  from casework.episode
  cross join lateral (values
    (episode.offered_on, 'offered:' || episode.source, episode.reason),
    (episode.answered_on, case episode.state when 'closed' then 'accepted' else episode.state end, null),
    (episode.closed_on, 'closed:' || episode.closing_reason, episode.closing_words)
  ) as step (day, what, sealed)
  where episode.patient_id = $1 and step.day is not null`;

/** Index: agreement_of_patient. */
const agreements = `
  select agreement.id, step.at, false, step.what, null::text, step.by_user, null::text, agreement.id
  from casework.agreement
  cross join lateral (values
    (agreement.given_at, agreement.answer || ':' || split_part(agreement.scope, ':', 1), agreement.recorded_by),
    (agreement.withdrawn_at, 'withdrawn:' || split_part(agreement.scope, ':', 1), null)
  ) as step (at, what, by_user)
  where agreement.patient_id = $1 and step.at is not null`;

/** Index: transfer_of_patient. */
const transfers = `
  select transfer.id, transferred_at, false, 'transferred', app_user.display_name, transferred_by, reason, transfer.id
  from casework.transfer join identity.app_user on app_user.id = to_user_id where patient_id = $1`;

/** Index: gp_message_of_patient. */
const gpMessages = `
  select gp_message.id, recorded_at, false, concat_ws(':', state, moment, audience), null::text, recorded_by, null::text, gp_message.id
  from casework.gp_message where patient_id = $1`;

/** What casework itself brings to the timeline. */
@Injectable()
export class CaseworkTimeline implements OnModuleInit {
  constructor(
    private readonly sources: TimelineSources,
    private readonly fields: PatientFields,
  ) {}

  onModuleInit(): void {
    this.sources.register(...this.own());
  }

  private own(): readonly TimelineSource[] {
    const termLabel = (termId: string) => showTerm(termId).label;
    return [
      { kind: 'contact', sql: contacts, open: ({ id, sealed }) => this.fields.openWords('contact.note', id, sealed) },
      { kind: 'need', sql: needs, about: termLabel, open: ({ id, sealed }) => this.fields.openWords('need.patients_words', id, sealed) },
      { kind: 'need_answer', sql: needAnswers, about: termLabel },
      {
        kind: 'episode', sql: episodes,
        open: ({ id, what, sealed }) => this.fields.openWords(what.startsWith('offered') ? 'episode.reason' : 'episode.closing_words', id, sealed),
      },
      { kind: 'agreement', sql: agreements },
      { kind: 'gp_message', sql: gpMessages },
      { kind: 'transfer', sql: transfers, open: ({ id, sealed }) => this.fields.openWords('transfer.reason', id, sealed) },
    ];
  }
}
