import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicViewer } from '@linkwell/kernel';
import { firstSayings, firstStopWords, firstVocabulary, firstSynonyms, needTaxonomyAsHsds, needTerms } from '@linkwell/taxonomy-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { NeedsResolver } from './needs.resolver';
import { Vocabularies } from './vocabulary/vocabularies';

describe('the needs taxonomy', () => {
  let db: TestDatabase;
  const resolver = new NeedsResolver(new Vocabularies());
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  it('stands in the database as the domain writes it (a term added or reworded needs a migration that calls writeNeedTerms and writeOwnTaxonomy)', async () => {
    const rows = await db.look(`select id, parent_id as "parentId", label, group_id as "groupId" from taxonomy.need_term order by position`);
    expect(rows).toEqual(needTerms.map(({ id, parentId, label, groupId }) => ({ id, parentId, label, groupId })));
    const records = await db.look<{ record: object }>(`select record from taxonomy.directory_term where source = 'linkwell' order by id`);
    expect(records.map(({ record }) => record)).toEqual([...needTaxonomyAsHsds().taxonomy_terms].sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
  it('comes with its first words', async () => {
    const [row] = await db.look(`select (select count(*)::int from taxonomy.synonym) as synonyms, (select count(*)::int from taxonomy.stop_word) as "stopWords"`);
    expect(row).toEqual({ synonyms: firstSynonyms.length, stopWords: firstStopWords.length });
  });
  it('comes with its first sayings, understood as the domain writes them', async () => {
    expect(await db.look(`select count(*)::int as count from taxonomy.saying`)).toEqual([{ count: firstSayings.length }]);
    const { sayings } = await db.database.within(publicViewer, (unit) => new Vocabularies().current(unit));
    const inOrder = (each: readonly { text: string; terms: readonly { id: string }[] }[]) => each.map(({ text, terms }) => [text, ...terms.map(({ id }) => id)].join('|')).sort();
    expect(inOrder(sayings)).toEqual(inOrder(firstVocabulary.sayings));
  });
  it('is a tree of two levels', () => {
    const tree = resolver.needTerms();
    expect(tree.flatMap((top) => [top, ...top.children])).toHaveLength(needTerms.length);
    expect(tree.every((top) => top.parentId === null && top.children.every((term) => term.parentId === top.id && term.children.length === 0))).toBe(true);
  });
  it('suggests needs for a person’s words', async () => {
    const suggested = await db.database.within(publicViewer, (unit) => resolver.suggestNeeds(unit, { text: 'lonely and behind with the council tax' }));
    expect(suggested.map(({ id }) => id)).toEqual(['council-tax-arrears', 'loneliness-and-social-contact']);
    const said = await db.database.within(publicViewer, (unit) => resolver.suggestNeeds(unit, { text: 'can’t pay my rent' }));
    expect(said.map(({ id }) => id)).toEqual(['eviction-and-rent-arrears', 'debt-advice']);
  });
});
