/**
 * What figures are made of: episodes and needs without a name, a date of birth or a word that anybody wrote.
 * The views belong to `linkwell_source_reader`, which has a policy of its own on the few columns it may read: owned by the owner of
 * a table under forced row-level security, a view would silently return nothing.
 */
const readableByTheViews = (table: string, columns: string) => `
  grant select (${columns}) on casework.${table} to linkwell_source_reader;
  create policy for_figures on casework.${table} for select to linkwell_source_reader using (true);`;

const handOver = (view: string) => `
  grant select on evaluation.${view} to linkwell_release_builder;
  alter view evaluation.${view} owner to linkwell_source_reader;`;

export const episodeSource = `
  ${readableByTheViews('episode', 'id, patient_id, team_id, site_id, state, offered_on, deprivation_decile, age_at_start')}
  create view evaluation.src_episode as
    select id as episode_id, patient_id as person_id, team_id, site_id, offered_on as began_on,
      state in ('accepted', 'closed') as accepted, deprivation_decile::int as deprivation_decile, age_at_start::int as age_at_start
    from casework.episode;
  ${handOver('src_episode')}`;

/** The patient's latest answer decides, else the link worker's; "not known" leaves the word to the other (casework-domain, needMetVerdict). */
export const needSource = `
  ${readableByTheViews('need', 'id, episode_id, term_id')}
  ${readableByTheViews('need_answer', 'id, need_id, reporter, answer, answered_at')}
  create view evaluation.src_need as
    select need.episode_id, need.id as need_id, need.term_id as need_term_id, decided.answer = 'met' as met, decided.reporter as reported_by
    from casework.need
    left join lateral (
      select latest.reporter, latest.answer
      from (
        select distinct on (reporter) reporter, answer from casework.need_answer
        where need_answer.need_id = need.id and reporter in ('patient', 'link_worker')
        order by reporter, answered_at desc, id desc
      ) latest
      where latest.answer <> 'not_known'
      order by latest.reporter = 'patient' desc
      limit 1
    ) decided on true;
  ${handOver('src_need')}`;
