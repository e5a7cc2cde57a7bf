import { needTerms } from '@linkwell/taxonomy-domain';
import type { QueryRunner } from 'typeorm';

/**
 * Brings the table up to the domain's terms. A migration calls it whenever a term was added or worded anew; none is ever removed,
 * because listings and patients' needs hold their ids.
 */
export async function writeNeedTerms(runner: QueryRunner): Promise<void> {
  const rows = needTerms.map((term, position) => ({ id: term.id, parent_id: term.parentId, label: term.label, group_id: term.groupId, position }));
  await runner.query(
    `insert into taxonomy.need_term (id, parent_id, label, group_id, position)
     select id, parent_id, label, group_id, position
     from jsonb_to_recordset($1::jsonb) as term(id text, parent_id text, label text, group_id text, position integer)
     on conflict (id) do update
     set parent_id = excluded.parent_id, label = excluded.label, group_id = excluded.group_id, position = excluded.position`,
    [JSON.stringify(rows)],
  );
}
