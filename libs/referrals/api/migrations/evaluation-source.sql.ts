/**
 * What figures are made of: referrals that were sent and still count, without a word that anybody wrote.
 * The view belongs to `linkwell_source_reader`, which has a policy of its own on the few columns it may read: owned by the owner of a
 * table under forced row-level security, a view would silently return nothing.
 */
export const referralSource = `
  grant usage on schema referrals to linkwell_source_reader;
  grant select (id, episode_id, need_ids, kind, state, sent_at, answered_at, attended_first_on) on referrals.referral to linkwell_source_reader;
  create policy for_figures on referrals.referral for select to linkwell_source_reader using (true);
  create view evaluation.src_referral as
    select id as referral_id, episode_id, need_ids, kind, state, (sent_at at time zone 'Europe/London')::date as sent_on,
      (answered_at at time zone 'Europe/London')::date as answered_on, attended_first_on is not null as attended
    from referrals.referral
    where state not in ('draft', 'discarded', 'entered_in_error');
  grant select on evaluation.src_referral to linkwell_release_builder;
  alter view evaluation.src_referral owner to linkwell_source_reader;`;
