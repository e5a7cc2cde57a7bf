const related = `referral.id, referral.service_name as "serviceName", referral.organisation_name as "organisationName", referral.state, referral.sent_at as "sentAt"`;

/** The referral that came before one, of the same patient. Index: referral_pkey. */
export const referralBefore = `
  select ${related} from referrals.referral as later join referrals.referral on referral.id = later.earlier_referral_id and referral.patient_id = later.patient_id
  where later.id = $1 and referral.sent_at is not null`;

/** Those that were sent in its place, the first sent first. Nobody sends more of them than these. Index: referral_after. */
export const referralsAfter = `
  select ${related} from referrals.referral as earlier join referrals.referral on referral.earlier_referral_id = earlier.id and referral.patient_id = earlier.patient_id
  where earlier.id = $1 and referral.sent_at is not null order by referral.sent_at, referral.id limit 20`;

/** Services that a patient was referred to for any of these needs. Index: referral_of_patient. */
export const servicesAsked = `
  select distinct service_id as id from referrals.referral
  where patient_id = $1 and need_ids && $2::uuid[] and sent_at is not null and state <> 'entered_in_error'`;
