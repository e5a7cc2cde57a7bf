/** $1 words that the name holds, or null; $2 how many, $3 after how many. Index: directory_taxonomy_in_order. */
export const taxonomyRecords = `
  select record from taxonomy.directory_taxonomy
  where vanished_on is null and ($1::text is null or position(lower($1) in lower(name)) > 0)
  order by lower(name), id limit $2 offset $3`;
export const taxonomyCount = `
  select count(*)::int as total from taxonomy.directory_taxonomy
  where vanished_on is null and ($1::text is null or position(lower($1) in lower(name)) > 0)`;

const wanted = `
  vanished_on is null and ($1::text is null or position(lower($1) in lower(name)) > 0 or position(lower($1) in lower(code)) > 0)
  and ($2::uuid is null or taxonomy_id = $2) and ($3::uuid is null or parent_id = $3) and (not $4 or parent_id is null)`;

/** $1 words, $2 taxonomy, $3 parent, each or null; $4 top terms only; $5 how many, $6 after how many. Indexes: directory_term_in_order, directory_term_under. */
export const termRecords = `select record from taxonomy.directory_term where ${wanted} order by lower(name), id limit $5 offset $6`;
export const termCount = `select count(*)::int as total from taxonomy.directory_term where ${wanted}`;

/** $1 directory terms. Index: term_map_of_directory_term. */
export const needsOfTerms = `select directory_term_id as id, need_term_id as "needTermId" from taxonomy.term_map where directory_term_id = any($1::uuid[]) order by 1, 2`;

/** $1 need terms. Index: term_map_pkey. */
export const termsOfNeeds = `
  select term_map.need_term_id as "needTermId", directory_term.record
  from taxonomy.term_map join taxonomy.directory_term on directory_term.id = term_map.directory_term_id
  where term_map.need_term_id = any($1::text[]) order by lower(directory_term.name), directory_term.id`;
