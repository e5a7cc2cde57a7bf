import { sealedIdentity } from '../services/patients.sql';

const entries = `coalesce((
    select json_agg(json_build_object('id', entry.id, 'step', entry.step, 'recipient', entry.recipient, 'words', entry.words, 'takenOn', entry.taken_on, 'recordedAt', entry.recorded_at, 'recordedBy', writer.display_name)
      order by entry.ordinal)
    from casework.safeguarding_entry as entry join identity.app_user as writer on writer.id = entry.recorded_by where entry.concern_id = concern.id), '[]'::json)`;

const disclosures = `coalesce((
    select json_agg(json_build_object('id', disclosure.id, 'recipient', disclosure.recipient, 'recipientWords', disclosure.recipient_words, 'whatWords', disclosure.what_words, 'ground', disclosure.ground,
      'whyWords', disclosure.why_words, 'disclosedOn', disclosure.disclosed_on, 'authority', disclosure.authority, 'authoriser', authoriser.display_name, 'authoriserWords', disclosure.authoriser_words,
      'told', disclosure.told, 'whyNotTold', disclosure.why_not_told, 'notToldWords', disclosure.not_told_words, 'recordedAt', disclosure.recorded_at, 'recordedBy', writer.display_name,
      'finding', disclosure.finding, 'findingWords', disclosure.finding_words, 'reviewedAt', disclosure.reviewed_at, 'reviewedBy', reviewer.display_name, 'version', disclosure.version,
      'waits', disclosure.reviewed_at is null and disclosure.authoriser_id is distinct from disclosure.recorded_by,
      'mayReview', disclosure.team_id = any (identity.my_led_team_ids()) and disclosure.recorded_by <> linkwell.user_id()) order by disclosure.recorded_at desc, disclosure.id)
    from casework.safeguarding_disclosure as disclosure join identity.app_user as writer on writer.id = disclosure.recorded_by
    left join identity.app_user as authoriser on authoriser.id = disclosure.authoriser_id left join identity.app_user as reviewer on reviewer.id = disclosure.reviewed_by
    where disclosure.concern_id = concern.id), '[]'::json)`;

const supportEnded = (patientId: string) => `not exists (select from casework.episode where episode.patient_id = ${patientId} and episode.state in ('offered', 'accepted'))`;

/** A concern with everything that was done. Indexes: safeguarding_concern_pkey, safeguarding_entry_of_concern, safeguarding_disclosure_of_concern. */
export const concernPage = `
  select concern.id, concern.patient_id as "patientId", concern.team_id as "teamId", concern.subject, concern.categories, concern.danger, concern.noticed_on::text as "noticedOn",
    concern.seen_words as "seenWords", concern.wishes_asked as "wishesAsked", concern.why_not_asked as "whyNotAsked", concern.wishes_words as "wishesWords", concern.state, concern.outcome,
    concern.wishes_met as "wishesMet", concern.raised_at as "raisedAt", raiser.display_name as "raisedBy", concern.version, ${supportEnded('concern.patient_id')} as "supportEnded",
    concern.team_id = any (identity.my_led_team_ids()) as "isLed", ${sealedIdentity}, ${entries} as entries, ${disclosures} as disclosures
  from casework.safeguarding_concern as concern join casework.patient on patient.id = concern.patient_id join identity.app_user as raiser on raiser.id = concern.raised_by
  where concern.id = $1`;

/** Of one patient, newest first, those that the viewer may see. Index: safeguarding_concern_of_patient. */
export const concernsOfPatient = `
  select concern.id, concern.subject, concern.categories, concern.danger, concern.state, concern.raised_at as "raisedAt", raiser.display_name as "raisedBy"
  from casework.safeguarding_concern as concern join identity.app_user as raiser on raiser.id = concern.raised_by
  where concern.patient_id = $1 order by concern.raised_at desc, concern.id limit 50`;

export const patientForSafeguarding = `select patient.id, patient.team_id as "teamId", ${sealedIdentity} from casework.patient where patient.id = $1`;

/** Locks a concern that the viewer may see. Index: safeguarding_concern_pkey. */
export const concernToChange = `
  select id, team_id as "teamId", patient_id as "patientId", subject, danger, state, version, team_id = any (identity.my_led_team_ids()) as "isLed"
  from casework.safeguarding_concern where id = $1 for update`;

export const putConcern = `
  insert into casework.safeguarding_concern (id, team_id, patient_id, subject, categories, danger, noticed_on, seen_words, wishes_asked, why_not_asked, wishes_words, raised_at, raised_by)
  values ($1, $2, $3, $4, $5, $6, $7::date, $8, $9, $10, $11, $12, $13)`;

export const putEntry = `
  insert into casework.safeguarding_entry (id, team_id, patient_id, concern_id, step, recipient, words, taken_on, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8::date, $9, $10)`;

export const changeConcern = `update casework.safeguarding_concern set state = $2, outcome = $3, wishes_met = $4, version = version + 1 where id = $1`;

export const putDisclosure = `
  insert into casework.safeguarding_disclosure (id, team_id, patient_id, concern_id, recipient, recipient_words, what_words, ground, why_words, disclosed_on, authority, authoriser_id, authoriser_words,
    told, why_not_told, not_told_words, recorded_at, recorded_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::date, $11, $12, $13, $14, $15, $16, $17, $18)`;

/** Locks a disclosure of a team that the viewer leads. Index: safeguarding_disclosure_pkey. */
export const disclosureToReview = `
  select id, concern_id as "concernId", patient_id as "patientId", authoriser_id as "authoriserId", recorded_by as "recordedBy", reviewed_at as "reviewedAt", version
  from casework.safeguarding_disclosure where id = $1 and team_id = any (identity.my_led_team_ids())`;

export const putReview = `update casework.safeguarding_disclosure set finding = $2, finding_words = $3, reviewed_at = $4, reviewed_by = $5, version = version + 1 where id = $1 and version = $6 returning id`;

/** Disclosures of a concern that wait for a lead. */
export const waitingOf = `
  select count(*)::int as count from casework.safeguarding_disclosure where concern_id = $1 and reviewed_at is null and authoriser_id is distinct from recorded_by`;

const ofMyTeams = `team_id = any ((select identity.my_led_team_ids())::uuid[])`;

/**
 * What waits for the lead: concerns that are not closed, disclosures that nobody has reviewed, flags whose day has come; what is urgent first, then the oldest.
 * $1 the page's size and one · $2–$4 cursor: rank, moment, id · $5 one kind or null · $6 today.
 * Indexes: safeguarding_concern_running, safeguarding_disclosure_waiting, safety_flag_to_review.
 */
export const waitingForReview = `
  with due as (
    select 'concern' as kind, id, id as concern_id, patient_id, case when danger <> 'none' then 0 when state = 'escalated' then 1 else 2 end as rank, raised_at as since, raised_by as by_user, state, categories, null::date as review_on
    from casework.safeguarding_concern where state <> 'closed' and ${ofMyTeams}
    union all
    select 'disclosure', id, concern_id, patient_id, case when authority = 'acted_first' then 0 else 1 end, recorded_at, recorded_by, null, '{}', null
    from casework.safeguarding_disclosure where reviewed_at is null and authoriser_id is distinct from recorded_by and ${ofMyTeams}
    union all
    select 'flag', id, null, patient_id, 2, review_on::timestamp at time zone 'Europe/London', set_by, null, '{}', review_on
    from casework.safety_flag where ended_at is null and review_on <= $6::date and ${ofMyTeams}
  ), chosen as (select *, (extract(epoch from since) * 1000000)::float8 as moment from due where $5::text is null or kind = $5)
  select total.count::int as "totalCount", page.*
  from (select count(*) from chosen) total
  left join lateral (
    select chosen.kind, chosen.id, chosen.concern_id as "concernId", chosen.patient_id as "patientId", chosen.rank, chosen.rank = 0 as urgent, chosen.moment, chosen.since, by_user.display_name as by, chosen.state, chosen.categories,
      chosen.review_on::text as "reviewOn", ${supportEnded('chosen.patient_id')} as "supportEnded", ${sealedIdentity}
    from chosen join casework.patient on patient.id = chosen.patient_id join identity.app_user as by_user on by_user.id = chosen.by_user
    where $2::float8 is null or (chosen.rank, chosen.moment, chosen.id) > ($2::float8, $3::float8, $4::uuid)
    order by chosen.rank, chosen.moment, chosen.id limit $1
  ) page on true
  order by page.rank, page.moment, page.id`;
