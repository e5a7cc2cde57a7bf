/**
 * What became of referrals, service by service: the next $2 services after the id $1 (or from the first), on the day $3, of the last $4 months.
 * Drafts, what was entered in error and signposts are no referrals. Days are those of the United Kingdom. Index: referral_of_service.
 *
 * A referral is judged once it is answered, or once its response date has passed in silence; one that was withdrawn by then is not.
 */
export const answersOfServices = `
  with told as (
    select service_id, response_due_on as due_on, state, what_happened, attended_first_on is not null as attended,
      (sent_at at time zone 'Europe/London')::date as sent_on, (answered_at at time zone 'Europe/London')::date as answered_on, (ended_at at time zone 'Europe/London')::date as ended_on
    from referrals.referral
    where service_id in (
        select distinct service_id from referrals.referral
        where ($1::uuid is null or service_id > $1::uuid) and kind = 'referral' and sent_at >= $3::date - make_interval(months => $4::int) and state not in ('draft', 'discarded', 'entered_in_error')
        order by service_id limit $2)
      and kind = 'referral' and sent_at >= $3::date - make_interval(months => $4::int) and state not in ('draft', 'discarded', 'entered_in_error')
  ), judged as (
    select *, answered_on is not null or (due_on < $3::date and (ended_on is null or ended_on > due_on)) as counts from told
  )
  select service_id as "serviceId", count(*) filter (where counts)::int as asked, count(*) filter (where answered_on <= due_on)::int as "answeredInTime",
    count(*) filter (where attended)::int as attended, count(*) filter (where not attended and state = 'closed' and what_happened = 'did_not_attend')::int as "didNotAttend",
    coalesce(json_agg(json_build_object('sentOn', sent_on, 'answeredOn', answered_on)) filter (where answered_on is not null), '[]') as answers
  from judged
  group by service_id
  order by service_id`;
