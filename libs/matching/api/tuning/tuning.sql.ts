/** The sites that this viewer may tune, by name. Index: site_pkey. */
export const sitesToTune = `
  select site.id, site.name, coalesce(site_weights.version, 0) as version, site_weights.changed_at as "changedAt",
    (select count(*)::int from matching.example_person where example_person.site_id = site.id) as "examplePersons"
  from identity.site left join matching.site_weights on site_weights.site_id = site.id
  where site.id = any ((select matching.my_sites_to_tune())::uuid[])
  order by site.name, site.id`;

/** One of those sites with its weights. $1 site. Indexes: site_pkey, site_weights_pkey. */
export const siteWithWeights = `
  select site.id as "siteId", site.name as "siteName", site.ods_code as "odsCode", coalesce(site_weights.version, 0) as version, site_weights.weights, site_weights.note,
    app_user.display_name as "changedBy", site_weights.changed_at as "changedAt"
  from identity.site
  left join matching.site_weights on site_weights.site_id = site.id
  left join identity.app_user on app_user.id = site_weights.changed_by
  where site.id = $1 and site.id = any ((select matching.my_sites_to_tune())::uuid[])`;

/** A site's versions, newest first, each with the one before it. $1 site, $2 how many, $3 before which version. Index: site_weights_version_pkey. */
export const versionsOfSite = `
  select kept.version, kept.weights, kept.note, kept.restored_from as "restoredFrom", kept.changed_at as "changedAt", app_user.display_name as "changedBy", earlier.weights as "weightsBefore"
  from matching.site_weights_version as kept
  join identity.app_user on app_user.id = kept.changed_by
  left join matching.site_weights_version as earlier on earlier.site_id = kept.site_id and earlier.version = kept.version - 1
  where kept.site_id = $1 and ($3::integer is null or kept.version < $3)
  order by kept.version desc limit $2`;

/** Writes a site's weights over the version $6, or first; nothing when somebody else was quicker. $1 site, $2 weights, $3 note, $4 by whom, $5 when. */
export const putWeights = `
  insert into matching.site_weights as kept (site_id, weights, note, version, changed_by, changed_at) values ($1, $2, $3, $6::integer + 1, $4, $5)
  on conflict (site_id) do update set weights = excluded.weights, note = excluded.note, version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at
  where kept.version = $6
  returning version`;

export const putVersion = `
  insert into matching.site_weights_version (site_id, version, weights, note, restored_from, changed_by, changed_at) values ($1, $2, $3, $4, $5, $6, $7)`;

const examplePerson = `
  id, label, place, age, needs, languages, access, weekday, part, free_only as "freeOnly", within_metres as "withinMetres", version`;

/** Index: example_person_of_site. */
export const examplePersonsOfSite = `select ${examplePerson} from matching.example_person where site_id = $1 order by added_at, id`;

/** $1 id. Index: example_person_pkey. */
export const examplePersonToChange = `select site_id as "siteId", ${examplePerson} from matching.example_person where id = $1 for update`;

export const putExamplePerson = `
  insert into matching.example_person (id, site_id, label, place, age, needs, languages, access, weekday, part, free_only, within_metres, added_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

export const changeExamplePerson = `
  update matching.example_person
  set label = $2, place = $3, age = $4, needs = $5, languages = $6, access = $7, weekday = $8, part = $9, free_only = $10, within_metres = $11, version = version + 1
  where id = $1`;
