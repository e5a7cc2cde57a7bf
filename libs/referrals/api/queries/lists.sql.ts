const facts = `
  referral.id, referral.service_name as "serviceName", referral.state, referral.urgency, referral.sent_at as "sentAt",
  referral.due_on::text as "dueOn", coalesce(referral.due_on < $1::date, false) as overdue`;

/**
 * A patient's referrals, newest first. $1 today · $2 patient · $3 the page's size and one · $4, $5 the cursor: moment of sending and id.
 * Index: referral_of_patient.
 */
export const referralsOfPatient = `
  select ${facts}, referral.service_id as "serviceId", referral.organisation_name as "organisationName", referral.need_ids as "needIds"
  from referrals.referral
  where referral.patient_id = $2 and referral.sent_at is not null
    and ($4::timestamptz is null or (referral.sent_at, referral.id) < ($4::timestamptz, $5::uuid))
  order by referral.sent_at desc, referral.id desc
  limit $3`;

/** The open referrals that rest on an agreement: made with it, or of the episode of an agreement to support. */
export const fromOfAgreement = (agreement: string) => `
  from casework.agreement join referrals.referral on referral.patient_id = agreement.patient_id
    and (referral.agreement_id = agreement.id or (agreement.scope = 'support' and referral.episode_id = agreement.episode_id))
  where agreement.id = ${agreement} and referral.state in ('sent', 'waitlisted', 'accepted', 'in_progress')`;

/** $1 today · $2 agreement. Nobody has more of them at once than these. Indexes: agreement_pkey, referral_of_patient. */
export const referralsOfAgreement = `
  select ${facts}, referral.service_id as "serviceId", referral.organisation_name as "organisationName", referral.need_ids as "needIds"
  ${fromOfAgreement('$2')}
  order by referral.sent_at desc, referral.id desc
  limit 100`;

/** How many there are; no row at all for a patient who is not this viewer's. Indexes: patient_pkey, referral_of_patient. */
export const countOfPatient = `
  select (select count(*)::int from referrals.referral where referral.patient_id = patient.id and referral.sent_at is not null) as count
  from casework.patient where patient.id = $1`;

const inboxColumns = `${facts}, disclosure.snapshot, team.name as "teamName"`;
const inboxFrom = `
  from referrals.referral
  join referrals.disclosure on disclosure.referral_id = referral.id
  join identity.team on team.id = referral.team_id
  where referral.organisation_id = any ($2::uuid[]) and referral.state = any ($3::text[])`;

/**
 * A tray in which the organisation's word is awaited or its work goes on: what is due first stands first, then what was sent first.
 * $1 today · $2 organisations · $3 states · $4 the page's size and one · $5, $6, $7 the cursor: due day ('infinity' when none is), moment
 * of sending and id. Index: referral_inbox.
 */
export const openTray = `
  select ${inboxColumns}, coalesce(referral.due_on, 'infinity')::text as "dueKey"
  ${inboxFrom}
    and ($5::date is null or (coalesce(referral.due_on, 'infinity'), referral.sent_at, referral.id) > ($5::date, $6::timestamptz, $7::uuid))
  order by coalesce(referral.due_on, 'infinity'), referral.sent_at, referral.id
  limit $4`;

/** What is over, latest end first. $5, $6 the cursor: moment of ending and id. Index: referral_inbox_ended. */
export const closedTray = `
  select ${inboxColumns}, referral.ended_at as "endedAt"
  ${inboxFrom}
    and ($5::timestamptz is null or (referral.ended_at, referral.id) < ($5::timestamptz, $6::uuid))
  order by referral.ended_at desc, referral.id desc
  limit $4`;

/** How many referrals there are in each state, and how many of them wait past their day. $1 today · $2 organisations. Index: referral_inbox. */
export const inboxCounts = `
  select state, count(*)::int as count, count(*) filter (where due_on < $1::date)::int as overdue
  from referrals.referral where organisation_id = any ($2::uuid[]) and state not in ('draft', 'discarded') and sent_at is not null
  group by state`;
