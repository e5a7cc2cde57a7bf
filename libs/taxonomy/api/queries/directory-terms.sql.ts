const taxonomy = `
  select directory_taxonomy.id, name, description, uri, version, source, source = 'linkwell' as "isOwn", vanished_on::text as "vanishedOn", lower(name) as "sortName",
    (select count(*)::int from taxonomy.directory_term where taxonomy_id = directory_taxonomy.id and vanished_on is null) as "termCount",
    (select count(distinct directory_term.id)::int from taxonomy.term_map join taxonomy.directory_term on directory_term.id = directory_term_id
      where taxonomy_id = directory_taxonomy.id) as "mappedCount"
  from taxonomy.directory_taxonomy`;

/** $1 the page's size and one; $2, $3 the cursor: sort name and id, or null. Index: directory_taxonomy_in_order. */
export const taxonomyPage = `${taxonomy} where $2::text is null or (lower(name), id) > ($2, $3::uuid) order by lower(name), id limit $1`;
export const oneTaxonomy = `${taxonomy} where id = $1`;
export const taxonomyCount = `select count(*)::int as count from taxonomy.directory_taxonomy`;

/** Five steps up at most: how deep a taxonomy goes is for its maker to say, and not for a page to follow. */
const path = `
  array(with recursive above as (
      select parent.id, parent.name, parent.parent_id, 1 as step from taxonomy.directory_term as parent where parent.id = term.parent_id
      union all
      select parent.id, parent.name, parent.parent_id, step + 1 from above join taxonomy.directory_term as parent on parent.id = above.parent_id where step < 5)
    select name from above order by step desc)`;

const term = `
  select term.id, term.name, term.description, term.code, term.term_uri as "termUri", term.taxonomy_id as "taxonomyId",
    coalesce(directory_taxonomy.name, nullif(term.record ->> 'taxonomy', '')) as "taxonomyName", term.parent_id as "parentId", term.vanished_on::text as "vanishedOn",
    lower(term.name) as "sortName", ${path} as path,
    (select count(*)::int from taxonomy.directory_term as child where child.parent_id = term.id) as "childCount",
    array(select need_term_id from taxonomy.term_map where directory_term_id = term.id order by 1) as "needTermIds"
  from taxonomy.directory_term as term left join taxonomy.directory_taxonomy on directory_taxonomy.id = term.taxonomy_id`;

/** Words are looked for at every level; without them a level is listed: the terms under $4, or the top ones. */
const wanted = `
  (term.source <> 'linkwell' or $1) and ($2::uuid is null or term.taxonomy_id = $2)
  and case when $3::text is null then term.parent_id is not distinct from $4::uuid
    else (position(lower($3) in lower(term.name)) > 0 or position(lower($3) in lower(term.code)) > 0) and ($4::uuid is null or term.parent_id = $4) end`;

/** $1 whether our own are among them; $2 taxonomy, $3 words, $4 parent, each or null; $5 the page's size and one; $6, $7 the cursor. Indexes: directory_term_under, directory_term_in_order. */
export const termPage = `${term} where ${wanted} and ($6::text is null or (lower(term.name), term.id) > ($6, $7::uuid)) order by lower(term.name), term.id limit $5`;
export const termCount = `select count(*)::int as count from taxonomy.directory_term as term where ${wanted}`;
export const oneTerm = `${term} where term.id = $1`;
/** $1 a need. Index: term_map_pkey. */
export const termsMappedTo = `${term} where term.id in (select directory_term_id from taxonomy.term_map where need_term_id = $1) order by lower(term.name), term.id`;
