/**
 * True numbers of distinct people in every cell of "by need group and deprivation", in one pass and therefore of one moment.
 * Only the release builder's role may run it, and nothing of its answer leaves but through the exit.
 *
 * $1, $2 first and last day on which an episode of the cohorts began; $3, $4 need terms and the group of each; $5, $6 deciles and the band
 * of each; $7 the band of people whose decile is not known. A null group or band in an answer is that dimension's total.
 * A person's band is that of their first episode in the cohorts. A need of a term without a group counts in totals only.
 */
export const countPeople = `
  with excluded as materialized (
    select person_id from evaluation.src_excluded
  ), cohort as (
    select episode_id, person_id, began_on, deprivation_decile
    from evaluation.src_episode
    where accepted and began_on between $1 and $2 and person_id not in (select excluded.person_id from excluded)
  ), person as (
    select distinct on (person_id) person_id, coalesce(band.id, $7) as band
    from cohort left join unnest($5::int[], $6::text[]) as band (decile, id) on band.decile = cohort.deprivation_decile
    order by person_id, began_on, episode_id
  ), sent as (
    select distinct unnest(need_ids) as need_id
    from evaluation.src_referral
    where kind = 'referral' and sent_on is not null
  ), need as (
    select cohort.person_id, term.group_id, sent.need_id is not null as referred,
      sent.need_id is not null and src_need.met and src_need.reported_by in ('patient', 'link_worker') as met
    from cohort
    join evaluation.src_need using (episode_id)
    left join unnest($3::text[], $4::text[]) as term (id, group_id) on term.id = src_need.need_term_id
    left join sent using (need_id)
  )
  select need.group_id as need_group, person.band as deprivation_band,
    count(distinct person_id)::int as people_supported,
    count(distinct person_id) filter (where need.referred)::int as people_referred,
    count(distinct person_id) filter (where need.met)::int as people_need_met
  from person left join need using (person_id)
  group by cube (need.group_id, person.band)
  having grouping(need.group_id) = 1 or need.group_id is not null`;
