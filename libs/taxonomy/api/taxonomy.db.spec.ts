import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { needTerms } from '@linkwell/taxonomy-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { NeedsResolver } from './needs.resolver';

describe('the needs taxonomy', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  it('stands in the database as the domain writes it (a term added or reworded needs a migration that calls writeNeedTerms)', async () => {
    const rows = await db.look(`select id, parent_id as "parentId", label, group_id as "groupId" from taxonomy.need_term order by position`);
    expect(rows).toEqual(needTerms.map(({ id, parentId, label, groupId }) => ({ id, parentId, label, groupId })));
  });
  it('is a tree of two levels', () => {
    const tree = new NeedsResolver().needTerms();
    expect(tree.flatMap((top) => [top, ...top.children])).toHaveLength(needTerms.length);
    expect(tree.every((top) => top.parentId === null && top.children.every((term) => term.parentId === top.id && term.children.length === 0))).toBe(true);
  });
  it('suggests needs for a person’s words', () => {
    expect(new NeedsResolver().suggestNeeds({ text: 'lonely and behind with the council tax' }).map(({ id }) => id)).toEqual(['council-tax-arrears', 'loneliness-and-social-contact']);
  });
});
