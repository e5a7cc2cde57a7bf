import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import type { Refusal, Result, UserViewer } from '@linkwell/kernel';
import { firstSayings, hsdsIdOfNeedTerm, suggestNeeds, type NeedTermId } from '@linkwell/taxonomy-domain';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { Taxonomies } from './directory-terms/taxonomies';
import { ListDirectoryTerms } from './queries/list-directory-terms';
import { ShowEditor } from './queries/show-editor';
import { ShowSayings } from './queries/show-sayings';
import { TryWords } from './queries/try-words';
import { EditSayings } from './vocabulary/edit-sayings';
import { EditStopWords } from './vocabulary/edit-stop-words';
import { EditSynonyms } from './vocabulary/edit-synonyms';
import { EditTermMap } from './vocabulary/edit-term-map';
import { Vocabularies } from './vocabulary/vocabularies';

const steward = { kind: 'user', id: '0c000000-0000-4000-8000-000000000001', sessionId: '', displayName: 'Steward', roles: ['directory_steward'], teamIds: [], organisationIds: [] } as unknown as UserViewer;
const job = { kind: 'job', name: 'import-taxonomy' } as const;
const shelter = '5e000000-0000-4000-8000-000000000001';

describe('the taxonomy editor', () => {
  let db: TestDatabase;
  const vocabularies = new Vocabularies();
  /** Another process, which keeps its own copy of the words. */
  const elsewhere = new Vocabularies();
  const synonyms = new EditSynonyms(vocabularies);
  const stopWords = new EditStopWords(vocabularies);
  const sayings = new EditSayings(vocabularies);
  const showSayings = new ShowSayings();
  const map = new EditTermMap();
  const list = new ListDirectoryTerms();
  const show = new ShowEditor(list);
  const tried = new TryWords(vocabularies);

  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(`insert into identity.app_user (id, email, display_name, status) values ($1, 'steward@linkwell.example', 'Steward', 'active')`, [steward.id]);
    await db.database.within(job, async (unit) => {
      await new Taxonomies().upsertTerms(unit, [{ id: shelter, name: 'Emergency shelter', taxonomy: 'Made-up categories' }], 'test');
    }, 'linkwell_job');
  });
  afterAll(() => db.drop());

  const asSteward = <T>(work: (unit: UnitOfWork) => Promise<T>) => db.database.within(steward, work);
  /** As the resolver does it: a refusal undoes what was written. */
  async function edit<T>(action: string, work: (unit: UnitOfWork) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    return asSteward(async (unit) => {
      const result = await work(unit);
      if (!result.ok) unit.refuse(action, result.refusal);
      return result;
    });
  }
  const version = async (termId: string) => (await db.look<{ version: number }>(`select version from taxonomy.need_term where id = $1`, [termId]))[0]!.version;
  const add = async (termId: string, text: string) => edit('synonym.added', async (unit) => synonyms.add(unit, { termId, text, version: await version(termId) }));
  const remove = async (termId: string, text: string) => edit('synonym.removed', async (unit) => synonyms.remove(unit, { termId, text, version: await version(termId) }));
  const suggested = (text: string, words = vocabularies) => asSteward(async (unit) => suggestNeeds(text, await words.current(unit)).map(({ term }) => term.id as string));

  it('adds words that lead to a need from the next question on, in every process, and takes them away again', async () => {
    expect(await suggested('skint', elsewhere)).toEqual([]);
    expect(await add('money-and-debt', 'Skint')).toEqual({ ok: true, value: 'money-and-debt' });
    expect([await suggested('skint'), await suggested('skint', elsewhere)]).toEqual([['money-and-debt'], ['money-and-debt']]);
    expect(await remove('money-and-debt', 'skint')).toMatchObject({ ok: true });
    expect([await suggested('skint'), await suggested('skint', elsewhere)]).toEqual([[], []]);
  });

  it('reads the words once for many questions', async () => {
    const fresh = new Vocabularies();
    const both = await asSteward(async (unit) => [await fresh.current(unit), await fresh.current(unit)]);
    expect(both[0]).toBe(both[1]);
  });

  it('refuses a synonym that leads to another need, naming that need, and writes nothing', async () => {
    const before = await version('food-clubs');
    expect(await add('food-clubs', 'pantry')).toMatchObject({ ok: false, refusal: { code: 'TAKEN', field: 'text', message: expect.stringContaining('Food: Food banks and food parcels') } });
    expect(await version('food-clubs')).toBe(before);
    expect(await suggested('pantry')).toContain('food-parcels');
  });

  it('refuses the same words of two stewards who write at once', async () => {
    const both = await Promise.all([add('benefits', 'the dole'), add('finding-work', 'the dole')]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'TAKEN' } });
    expect(await db.look(`select count(*)::int as count from taxonomy.synonym where words = 'the dole'`)).toEqual([{ count: 1 }]);
  });

  it('refuses a change of a need that somebody else changed meanwhile', async () => {
    const seen = await version('fuel');
    expect(await edit('synonym.added', (unit) => synonyms.add(unit, { termId: 'fuel', text: 'leccy', version: seen }))).toMatchObject({ ok: true });
    expect(await edit('synonym.added', (unit) => synonyms.add(unit, { termId: 'fuel', text: 'juice', version: seen }))).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(await edit('synonym.added', (unit) => synonyms.add(unit, { termId: 'no-such-need', text: 'x', version: 1 }))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('does not let go of a need’s own name, nor of words it does not have', async () => {
    expect(await remove('food-parcels', 'Food banks and food parcels')).toMatchObject({ refusal: { code: 'NOT_A_SYNONYM' } });
    expect(await remove('food-clubs', 'pantry')).toMatchObject({ refusal: { code: 'NOT_A_SYNONYM' } });
  });

  it('adds words that searches pass over, and takes them away', async () => {
    const words = (text: string) => asSteward((unit) => tried.run(unit, { text }));
    expect(await words('maybe zebra')).toMatchObject({ otherWords: ['maybe', 'zebra'], passedOver: [] });
    expect(await edit('stop_word.added', (unit) => stopWords.add(unit, 'Maybe'))).toEqual({ ok: true, value: 'maybe' });
    expect(await words('maybe zebra')).toMatchObject({ otherWords: ['zebra'], passedOver: ['maybe'] });
    expect(await edit('stop_word.added', (unit) => stopWords.add(unit, 'bailiffs'))).toMatchObject({ refusal: { code: 'MEANS_A_NEED' } });
    expect(await edit('stop_word.removed', (unit) => stopWords.remove(unit, 'maybe'))).toMatchObject({ ok: true });
    expect(await edit('stop_word.removed', (unit) => stopWords.remove(unit, 'maybe'))).toMatchObject({ refusal: { code: 'NOT_A_STOP_WORD' } });
  });

  it('adds a saying that means several needs, heard in every process from the next question on, and takes it away again', async () => {
    const said = 'since March the larder has been bare';
    expect(await suggested(said, elsewhere)).toEqual([]);
    expect(await edit('saying.added', (unit) => sayings.add(unit, 'The larder is bare', ['food-parcels', 'debt-advice']))).toMatchObject({ ok: true, value: { text: 'The larder is bare' } });
    expect([await suggested(said), await suggested(said, elsewhere)]).toEqual([['food-parcels', 'debt-advice'], ['food-parcels', 'debt-advice']]);
    expect(await edit('saying.added', (unit) => sayings.add(unit, 'the larder is bare!', ['food-parcels']))).toMatchObject({ refusal: { code: 'ALREADY_THERE' } });
    expect(await edit('saying.removed', (unit) => sayings.remove(unit, 'the larder is bare'))).toMatchObject({ ok: true, value: { terms: [{ id: 'food-parcels' }, { id: 'debt-advice' }] } });
    expect(await suggested(said, elsewhere)).toEqual([]);
    expect(await edit('saying.removed', (unit) => sayings.remove(unit, 'the larder is bare'))).toMatchObject({ refusal: { code: 'NOT_A_SAYING' } });
  });

  it('shows the sayings page by page, each with what it means', async () => {
    const first = await asSteward((unit) => showSayings.page(unit, 3, undefined));
    const second = await asSteward((unit) => showSayings.page(unit, 3, first.pageInfo.endCursor ?? undefined));
    const shown = [...first.edges, ...second.edges].map(({ node }) => node);
    expect(first.totalCount).toBe(firstSayings.length);
    expect(new Set(shown.map(({ text }) => text)).size).toBe(6);
    for (const { text, needs, addedByHand } of shown) expect([text, needs.map(({ id }) => id), addedByHand]).toEqual([text, firstSayings.find((each) => each.text === text)?.termIds, false]);
  });

  it('shows a slip that it puts right, and what it took it for', async () => {
    expect(await asSteward((unit) => tried.run(unit, { text: 'lonley' }))).toMatchObject({ needs: [{ how: 'corrected', matched: 'lonely' }], corrections: [{ typed: 'lonley', meant: 'lonely' }] });
  });

  it('shows how words would be understood with a synonym that is not saved', async () => {
    const understood = await asSteward((unit) => tried.run(unit, { text: 'a brew and a natter', termId: 'befriending', synonym: 'natter' }));
    expect(understood.needs).toMatchObject([{ term: { id: 'befriending' }, matched: 'natter', how: 'within' }]);
    expect((await asSteward((unit) => tried.run(unit, { text: 'a brew and a natter' }))).needs).toEqual([]);
  });

  it('maps terms of other directories to our needs, many to many, and reads the map both ways', async () => {
    const mapTo = async (termId: string) => edit('term_map.added', async (unit) => map.add(unit, { termId, directoryTermId: shelter, version: await version(termId) }));
    expect(await mapTo('homelessness')).toMatchObject({ ok: true });
    expect(await mapTo('housing')).toMatchObject({ ok: true });
    expect(await mapTo('housing')).toMatchObject({ refusal: { code: 'ALREADY_THERE' } });
    const taxonomies = new Taxonomies();
    const own = hsdsIdOfNeedTerm('food' as NeedTermId);
    const needs = await asSteward((unit) => taxonomies.needTermsOf(unit, [shelter.toUpperCase(), own, '5e000000-0000-4000-8000-000000000009']));
    expect(Object.fromEntries(needs)).toEqual({ [shelter]: ['homelessness', 'housing'], [own]: ['food'] });
    const terms = await asSteward((unit) => taxonomies.directoryTermsOf(unit, ['homelessness' as NeedTermId]));
    expect(terms.get('homelessness' as NeedTermId)?.map(({ name }) => name)).toEqual(['Homelessness', 'Emergency shelter']);
    const unmap = async () => edit('term_map.removed', async (unit) => map.remove(unit, { termId: 'housing', directoryTermId: shelter, version: await version('housing') }));
    expect(await unmap()).toMatchObject({ ok: true });
    expect(await unmap()).toMatchObject({ refusal: { code: 'NOT_MAPPED' } });
  });

  it('maps neither our own terms nor ones that do not exist', async () => {
    const mapTo = async (directoryTermId: string) => edit('term_map.added', async (unit) => map.add(unit, { termId: 'food', directoryTermId, version: await version('food') }));
    expect(await mapTo(hsdsIdOfNeedTerm('food-parcels' as NeedTermId))).toMatchObject({ refusal: { code: 'OWN_TERM' } });
    expect(await mapTo('5e000000-0000-4000-8000-000000000009')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it('shows the tree, a need with its words and its map, and the stop words page by page', async () => {
    const tree = await asSteward((unit) => show.tree(unit));
    expect(tree.find(({ id }) => id === 'homelessness')).toMatchObject({ parentId: 'housing', directoryTermCount: 1, synonymCount: expect.any(Number) });
    const term = await asSteward((unit) => show.term(unit, 'homelessness'));
    expect(term).toMatchObject({ parentLabel: 'Housing', directoryTerms: [{ name: 'Emergency shelter', taxonomyName: 'Made-up categories', needs: [{ id: 'homelessness' }] }] });
    expect(term.alsoSearched.map(({ id }) => id)).toEqual(['housing']);
    await expect(asSteward((unit) => show.term(unit, 'nothing'))).rejects.toThrow('no such record');
    const first = await asSteward((unit) => show.stopWords(unit, 2, undefined));
    const second = await asSteward((unit) => show.stopWords(unit, 2, first.pageInfo.endCursor ?? undefined));
    expect([...first.edges, ...second.edges].map(({ node }) => node.word)).toEqual(['a', 'about', 'am', 'an']);
  });

  it('leaves a trail of who changed which need, and of what was refused', async () => {
    const rows = await db.look<{ action: string; outcome: string; detail: string | null }>(
      `select distinct action, outcome, detail from audit.event where user_id = $1 and action like 'synonym.%' order by 1, 2, 3`, [steward.id]);
    expect(rows).toEqual(expect.arrayContaining([
      { action: 'synonym.added', outcome: 'done', detail: null }, { action: 'synonym.removed', outcome: 'done', detail: null }, { action: 'synonym.added', outcome: 'refused', detail: 'TAKEN' },
    ]));
  });
});
