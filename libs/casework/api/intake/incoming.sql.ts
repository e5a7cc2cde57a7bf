/** $1 … as named. A row of a list that has come before (team, mark) is not written again: nothing is returned for it. */
export const writeIncoming = `
  insert into casework.incoming_referral (id, team_id, site_id, state, source, urgency, received_on, came_by, details, surname_hash, date_of_birth_hash, nhs_number_hash, row_mark, recorded_at, recorded_by)
  values ($1, $2, $3, 'new', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (team_id, row_mark) do nothing returning id`;

const columns = `
  incoming.id, incoming.team_id as "teamId", team.name as "teamName", incoming.site_id as "siteId", site.name as "siteName", incoming.state, incoming.source, incoming.urgency,
  incoming.received_on::text as "receivedOn", incoming.came_by as "cameBy", incoming.details, incoming.recorded_at as "recordedAt", recorder.display_name as "recordedBy",
  taker.display_name as "takenBy", incoming.not_for_us_reason as "notForUsReason", incoming.outcome_words as "outcomeWords", incoming.decided_at as "decidedAt",
  decider.display_name as "decidedBy", incoming.patient_id as "patientId", incoming.episode_id as "episodeId", incoming.version`;

const from = `
  from casework.incoming_referral incoming
  join identity.team on team.id = incoming.team_id
  left join identity.site on site.id = incoming.site_id
  join identity.app_user recorder on recorder.id = incoming.recorded_by
  left join identity.app_user taker on taker.id = incoming.taken_by
  left join identity.app_user decider on decider.id = incoming.decided_by`;

/** Patients of the team with this NHS number, or this surname and date of birth. Indexes: patient_nhs_number, patient_surname. */
const likely = `
  exists (select from casework.patient where patient.team_id = incoming.team_id and patient.nhs_number_hash = incoming.nhs_number_hash)
  or exists (select from casework.patient where patient.team_id = incoming.team_id and patient.surname_hash = incoming.surname_hash and patient.date_of_birth_hash = incoming.date_of_birth_hash)`;

/**
 * What waits, the most urgent first and then the longest. $1 source or null · $2 page size and one · $3, $4, $5 cursor: rank, day, id.
 * Index: incoming_referral_in_triage.
 */
export const waitingReferrals = `
  select total.count::int as "totalCount", page.* from
    (select count(*) from casework.incoming_referral where state in ('new', 'looking') and ($1::text is null or source = $1)) total
    left join lateral (
      select ${columns}, incoming.urgency_rank as rank, (${likely}) as "maybeKnown" ${from}
      where incoming.state in ('new', 'looking') and ($1::text is null or incoming.source = $1)
        and ($3::int is null or (incoming.urgency_rank, incoming.received_on, incoming.id) > ($3::int, $4::date, $5::uuid))
      order by incoming.urgency_rank, incoming.received_on, incoming.id limit $2) page on true
  order by page.rank, page."receivedOn", page.id`;

/** What has been decided, the newest first. Parameters as above, the cursor being the moment in microseconds of the epoch, and the id. Index: incoming_referral_decided. */
export const decidedReferrals = `
  select total.count::int as "totalCount", page.* from
    (select count(*) from casework.incoming_referral where decided_at is not null and ($1::text is null or source = $1)) total
    left join lateral (
      select ${columns}, (extract(epoch from incoming.decided_at) * 1000000)::float8 as key, false as "maybeKnown" ${from}
      where incoming.decided_at is not null and ($1::text is null or incoming.source = $1)
        and ($3::float8 is null or (incoming.decided_at, incoming.id) < (timestamptz 'epoch' + $3::float8 * interval '1 microsecond', $4::uuid))
      order by incoming.decided_at desc, incoming.id desc limit $2) page on true
  order by page.key desc, page.id desc`;

export const oneIncoming = `select ${columns}, (${likely}) as "maybeKnown" ${from} where incoming.id = $1`;

/** Who of the team may be the same person: $1 the referral. */
export const knownPatients = `
  select patient.id, patient.forename, patient.surname, patient.date_of_birth as "dateOfBirth", patient.nhs_number as "nhsNumber", patient.postcode, patient.phone, patient.safe_contact as "safeContact",
    site.name as "siteName", patient.nhs_number_hash is not distinct from incoming.nhs_number_hash and incoming.nhs_number_hash is not null as "sameNumber",
    (select episode.state from casework.episode where episode.patient_id = patient.id
      order by episode.state in ('offered', 'accepted') desc, episode.offered_on desc, episode.opened_at desc, episode.id desc limit 1) as "episodeState"
  from casework.incoming_referral incoming
  join casework.patient on patient.team_id = incoming.team_id
    and (patient.nhs_number_hash = incoming.nhs_number_hash or (patient.surname_hash = incoming.surname_hash and patient.date_of_birth_hash = incoming.date_of_birth_hash))
  join identity.site on site.id = patient.site_id
  where incoming.id = $1 order by 10 desc, patient.id limit 10`;

/** Other referrals of the same person that wait beside this one. */
export const sameWaiting = `
  select other.id from casework.incoming_referral incoming
  join casework.incoming_referral other on other.team_id = incoming.team_id and other.id <> incoming.id and other.state in ('new', 'looking')
    and (other.nhs_number_hash = incoming.nhs_number_hash or (other.surname_hash = incoming.surname_hash and other.date_of_birth_hash = incoming.date_of_birth_hash))
  where incoming.id = $1 order by other.id limit 10`;

export const incomingToDecide = `
  select id, team_id as "teamId", site_id as "siteId", state, source, details, received_on::text as "receivedOn", version from casework.incoming_referral where id = $1 for update`;

export const decideIncomingRow = `
  update casework.incoming_referral set state = $2, taken_by = case when $2 = 'looking' then $3 else coalesce(taken_by, $3) end,
    not_for_us_reason = $4, outcome_words = $5, patient_id = $6, episode_id = $7,
    decided_at = case when $2 = 'looking' then null else $8::timestamptz end, decided_by = case when $2 = 'looking' then null else $3 end, version = version + 1
  where id = $1`;
