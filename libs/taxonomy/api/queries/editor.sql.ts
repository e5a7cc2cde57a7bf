/** Every need with how many synonyms it has and how many directory terms are mapped to it. Indexes: synonym_of_term, term_map_pkey. */
export const needTermSummaries = `
  select need_term.id, label, parent_id as "parentId",
    (select count(*)::int from taxonomy.synonym where term_id = need_term.id) as "synonymCount",
    (select count(*)::int from taxonomy.term_map where need_term_id = need_term.id) as "directoryTermCount"
  from taxonomy.need_term order by position`;

/** $1 a need. Index: synonym_of_term. */
export const synonymsOf = `
  select text, added_at as "addedAt", added_by is not null as "addedByHand" from taxonomy.synonym where term_id = $1 order by words`;

export const versionOf = `select version from taxonomy.need_term where id = $1`;

const stopWord = `select word, added_at as "addedAt", added_by is not null as "addedByHand" from taxonomy.stop_word`;

/** $1 the page's size and one, $2 the cursor: a word, or null. Index: stop_word_pkey. */
export const stopWordPage = `${stopWord} where $2::text is null or word > $2 order by word limit $1`;
export const oneStopWord = `${stopWord} where word = $1`;
export const stopWordCount = `select count(*)::int as count from taxonomy.stop_word`;
