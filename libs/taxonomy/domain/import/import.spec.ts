import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinDocuments, readParentTree, readTaxonomyDocument } from '../index';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const taxonomy = (number: number, more: object = {}) => ({ id: id(number), name: `Taxonomy ${number}`, description: 'Of things.', version: '1', ...more });
const term = (number: number, more: object = {}) => ({ id: id(number), name: `Term ${number}`, description: 'A thing.', term: 'thing', ...more });
const read = (document: unknown, file = 'file.json') => readTaxonomyDocument(document, file);
const said = (problems: readonly { pointer: string; message: string }[]) => problems.map(({ pointer, message }) => `${pointer}: ${message}`);

describe('a document of taxonomies', () => {
  it.each([
    ['one taxonomy with its terms', taxonomy(1, { taxonomy_terms: [term(2), term(3)] }), 1, 2],
    ['one taxonomy', taxonomy(1), 1, 0],
    ['one term', term(2), 0, 1],
    ['an array of both', [taxonomy(1), term(2)], 1, 1],
    ['a page of taxonomies', { contents: [taxonomy(1), taxonomy(2)], last_page: true }, 2, 0],
    ['a page of terms', { contents: [term(1)], page_number: 1, total_pages: 1, last_page: true }, 0, 1],
    ['nothing at all', [], 0, 0],
  ])('may be %s', (_name, document, taxonomies, terms) => {
    const found = read(document);
    expect([found.taxonomies.length, found.terms.length, found.errors]).toEqual([taxonomies, terms, []]);
  });

  it('tells what it is by its file’s name where its fields do not', () => {
    const bare = { id: id(1), name: 'Name', description: 'Words.' };
    expect(read(bare, 'https://x.example/taxonomies').taxonomies).toHaveLength(1);
    expect(read(bare, '/taxonomy/taxonomy_terms.json').terms).toHaveLength(1);
  });
  it.each([
    ['no id', term(1, { id: undefined }), '/id'],
    ['an id that is no UUID', term(1, { id: '7' }), '/id'],
    ['an empty name', [term(1), term(2, { name: ' ' })], '/1/name'],
    ['a name that is a list', { contents: [term(1, { name: [] })] }, '/contents/0/name'],
    ['a parent that is no id', taxonomy(1, { taxonomy_terms: [term(2, { parent_id: 'top' })] }), '/taxonomy_terms/0/parent_id'],
    ['terms that are no list', taxonomy(1, { taxonomy_terms: {} }), '/taxonomy_terms'],
    ['a number for a term', [1], '/0'],
    ['contents that are no list', { contents: 7 }, '/contents'],
    ['a NUL in a text', term(1, { description: 'a\0b' }), '/description'],
    ['half a surrogate pair', term(1, { extra: { 'a/b': 'x\ud800' } }), '/extra/a~1b'],
  ])('is refused for %s, at its JSON pointer', (_name, document, pointer) => expect(read(document).errors.map((error) => error.pointer)).toEqual([pointer]));

  it('is refused when anything in it is nested ten thousand levels deep, without falling over', () => {
    const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`) as unknown;
    expect(said(read([term(1, { extra: deep })]).errors)).toEqual([expect.stringContaining('more than 32 levels deep')]);
    expect(read(deep).errors).toHaveLength(1);
  });
  it('is taken with a warning where it breaks the standard harmlessly', () => {
    expect(said(read(term(1, { description: undefined, term_uri: 'example_com' })).warnings)).toEqual(['/description: is missing: the standard requires it', '/term_uri: is not a URI']);
    expect(said(read(taxonomy(1, { description: ' ', uri: 'nowhere' })).warnings)).toEqual(['/description: is missing: the standard requires it', '/uri: is not a URI']);
  });
  it.each([
    [{ page_number: 1, total_pages: 10, last_page: false }, false],
    [{ page_number: 2, total_pages: 2, last_page: true }, false],
    [{ page_number: 1, total_pages: 2, last_page: true }, false],
    [{ page_number: 1, total_pages: 1, last_page: true }, true],
    [{}, true],
  ])('with page numbers %p is complete: %p', (numbers, complete) => {
    expect(read({ contents: [term(1)], ...numbers }).complete).toBe(complete);
    expect(readTaxonomyDocument({ contents: [term(1)], ...numbers }, 'url', { otherPagesCome: true }).complete).toBe(true);
  });
  it('keeps every record as it came', () => {
    const record = term(1, { 'x-own': { deep: [1, null] }, code: '' });
    expect(joinDocuments([read([record])]).terms).toEqual([{ record, taxonomyId: null }]);
  });
});

describe('several documents', () => {
  it('may hold the same record, but not two of one id', () => {
    const same = [read(term(1), 'a.json'), read({ contents: [term(1)] }, 'b.json')];
    expect(joinDocuments(same)).toMatchObject({ errors: [], terms: [{ record: term(1) }] });
    expect(said(joinDocuments([...same, read(term(1, { name: 'Other' }), 'c.json')]).errors)).toEqual(['/id: is the id of another record too (a.json the whole document)']);
  });
  it('is refused for an id that one document holds twice, in whatever case', () => {
    const upper = { ...term(10), id: 'AAAAAAAA-0000-4000-8000-000000000001' };
    expect(said(joinDocuments([read([upper, { ...upper, id: upper.id.toLowerCase() }])]).errors)).toEqual(['/1/id: is the id of another record too (/0)']);
  });
  it('say which taxonomy a term belongs to: by its id, by where it stands, by name', () => {
    const joined = joinDocuments([read([taxonomy(1, { uri: 'https://x.example/t' }), taxonomy(2, { taxonomy_terms: [term(3)] })]), read([term(4, { taxonomy_id: id(1) }), term(5, { taxonomy: 'Taxonomy 2' }), term(6, { taxonomy: 'https://x.example/t' }), term(7, { taxonomy: 'Unknown' })])]);
    expect(joined.terms.map(({ taxonomyId }) => taxonomyId)).toEqual([id(2), id(1), id(2), id(1), null]);
  });
  it('name parents that are nowhere', () => {
    const { missingParents, errors } = joinDocuments([read([term(1, { parent_id: id(9) }), term(2, { parent_id: id(1) })])]);
    expect(errors).toEqual([]);
    expect([...missingParents]).toEqual([[id(9), [expect.objectContaining({ pointer: '/0/parent_id' })]]]);
  });
  it('are refused for parents that go round in a circle', () => {
    const circle = [term(1, { parent_id: id(2) }), term(2, { parent_id: id(3) }), term(3, { parent_id: id(1) }), term(4, { parent_id: id(4) })];
    expect(said(joinDocuments([read(circle)]).errors)).toEqual([expect.stringContaining('/0/parent_id: goes round in a circle of 3'), expect.stringContaining('/3/parent_id: goes round in a circle of 1')]);
  });
});

describe('a tree of parents', () => {
  it('may be ten thousand levels deep', () => {
    const chain = Array.from({ length: 10_000 }, (_, level) => ({ id: String(level), parentId: level === 0 ? null : String(level - 1) }));
    expect(readParentTree(chain)).toEqual({ orphans: [], cycles: [] });
    expect(readParentTree([{ id: '0', parentId: '9999' }, ...chain.slice(1)]).cycles.map((cycle) => cycle.length)).toEqual([10_000]);
  });
  it('has a circle exactly when some id is above itself', () => {
    const branch = fc.nat({ max: 12 });
    fc.assert(fc.property(fc.array(fc.option(branch), { minLength: 1, maxLength: 12 }), (parents) => {
      const branches = parents.map((parent, index) => ({ id: String(index), parentId: parent === null ? null : String(parent) }));
      const parentOf = new Map(branches.map((one) => [one.id, one.parentId]));
      const isAboveItself = (start: string) => {
        let at = parentOf.get(start);
        for (let step = 0; step < parents.length && at != null; step += 1) {
          if (at === start) return true;
          at = parentOf.get(at);
        }
        return false;
      };
      const inCircles = new Set(readParentTree(branches).cycles.flat());
      expect(inCircles).toEqual(new Set(branches.map(({ id: one }) => one).filter(isAboveItself)));
    }));
  });
});
