/**
 * $1 the records as they came, $2 their source. A row that is there keeps its source; our own are never changed. Answers the rows that are new or
 * differ, in each whether it is new. Indexes: the primary keys.
 */
export const upsertTaxonomies = `
  insert into taxonomy.directory_taxonomy as mine (id, name, description, uri, version, source, record)
  select (record ->> 'id')::uuid, record ->> 'name', nullif(record ->> 'description', ''), nullif(record ->> 'uri', ''), nullif(record ->> 'version', ''), $2, record
  from jsonb_array_elements($1::jsonb) as given(record)
  on conflict (id) do update
  set name = excluded.name, description = excluded.description, uri = excluded.uri, version = excluded.version, record = excluded.record, vanished_on = null
  where mine.source <> 'linkwell' and (mine.record <> excluded.record or mine.vanished_on is not null)
  returning id, xmax = 0 as inserted`;

/** $1 records with the taxonomy they belong to, $2 their source. A taxonomy that is not known is left open; parents are set by \`linkParents\`. */
export const upsertTerms = `
  insert into taxonomy.directory_term as mine (id, taxonomy_id, named_parent_id, code, name, description, term_uri, source, record)
  select (given.record ->> 'id')::uuid, directory_taxonomy.id, nullif(given.record ->> 'parent_id', '')::uuid, nullif(given.record ->> 'code', ''), given.record ->> 'name',
    nullif(given.record ->> 'description', ''), nullif(given.record ->> 'term_uri', ''), $2, given.record
  from jsonb_to_recordset($1::jsonb) as given(record jsonb, "taxonomyId" uuid)
  left join taxonomy.directory_taxonomy on directory_taxonomy.id = given."taxonomyId"
  on conflict (id) do update
  set taxonomy_id = coalesce(excluded.taxonomy_id, mine.taxonomy_id), named_parent_id = excluded.named_parent_id, code = excluded.code, name = excluded.name,
    description = excluded.description, term_uri = excluded.term_uri, record = excluded.record, vanished_on = null
  where mine.source <> 'linkwell'
    and (mine.record <> excluded.record or mine.taxonomy_id is distinct from coalesce(excluded.taxonomy_id, mine.taxonomy_id) or mine.vanished_on is not null)
  returning id, xmax = 0 as inserted`;

/** $1 taxonomies that are new: terms that named them before they came. */
export const adoptTerms = `
  update taxonomy.directory_term set taxonomy_id = (record ->> 'taxonomy_id')::uuid
  where taxonomy_id is null and lower(record ->> 'taxonomy_id') = any($1::text[])`;

/** $1 terms that changed: their parents, and the children that waited for them. Index: directory_term_of_named_parent. */
export const linkParents = `
  update taxonomy.directory_term as child set parent_id = child.named_parent_id
  where (child.id = any($1::uuid[]) or child.named_parent_id = any($1::uuid[])) and child.parent_id is distinct from child.named_parent_id
    and (child.named_parent_id is null or exists (select from taxonomy.directory_term as parent where parent.id = child.named_parent_id))`;

export const namedParents = `select id, named_parent_id as "parentId" from taxonomy.directory_term where named_parent_id is not null`;

/** $1 taxonomies, $2 the terms that were seen, $3 the source of terms without a taxonomy, $4 the day. */
export const markTermsVanished = `
  update taxonomy.directory_term set vanished_on = $4
  where vanished_on is null and source <> 'linkwell' and not id = any($2::uuid[])
    and (taxonomy_id = any($1::uuid[]) or (taxonomy_id is null and source = $3))
  returning id`;

/** $1 the taxonomies that were seen, $2 their source, $3 the day. */
export const markTaxonomiesVanished = `
  update taxonomy.directory_taxonomy set vanished_on = $3
  where vanished_on is null and source <> 'linkwell' and source = $2 and not id = any($1::uuid[])
  returning id`;
