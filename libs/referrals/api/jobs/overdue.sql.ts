/**
 * What waits past its day, service by service, of the next $3 organisations after the id $2 (or from the first), on the day $1. Index: referral_overdue.
 */
export const overdueOfServices = `
  select organisation_id as "organisationId", service_id as "serviceId", count(*) filter (where state = 'sent')::int as answers, count(*) filter (where state = 'waitlisted')::int as reviews,
    count(*) filter (where urgency = 'crisis')::int as crises
  from referrals.referral
  where due_on < $1::date and organisation_id in (
      select distinct organisation_id from referrals.referral where due_on < $1::date and ($2::uuid is null or organisation_id > $2::uuid) order by organisation_id limit $3)
  group by organisation_id, service_id
  order by organisation_id, service_id`;
