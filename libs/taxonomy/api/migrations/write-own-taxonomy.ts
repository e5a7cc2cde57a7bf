import { needTaxonomyAsHsds } from '@linkwell/taxonomy-domain';
import type { QueryRunner } from 'typeorm';
import { ownSource } from '../directory-terms/own-source';

/** Our needs taxonomy among those of other directories, as Open Referral shows it. A migration that adds or rewords need terms calls this too. */
export async function writeOwnTaxonomy(runner: QueryRunner): Promise<void> {
  const { taxonomy_terms: terms, ...taxonomy } = needTaxonomyAsHsds();
  await runner.query(
    `insert into taxonomy.directory_taxonomy (id, name, description, version, source, record)
     select (record ->> 'id')::uuid, record ->> 'name', record ->> 'description', record ->> 'version', $2, record from (select $1::jsonb as record) as given
     on conflict (id) do update set name = excluded.name, description = excluded.description, version = excluded.version, record = excluded.record`,
    [JSON.stringify(taxonomy), ownSource],
  );
  await runner.query(
    `insert into taxonomy.directory_term (id, taxonomy_id, parent_id, named_parent_id, code, name, description, source, record)
     select (record ->> 'id')::uuid, (record ->> 'taxonomy_id')::uuid, (record ->> 'parent_id')::uuid, (record ->> 'parent_id')::uuid, record ->> 'code', record ->> 'name', record ->> 'description', $2, record
     from jsonb_array_elements($1::jsonb) as given(record)
     on conflict (id) do update set parent_id = excluded.parent_id, named_parent_id = excluded.named_parent_id, name = excluded.name, description = excluded.description, record = excluded.record`,
    [JSON.stringify(terms), ownSource],
  );
}
