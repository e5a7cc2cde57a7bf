import { describe, expect, it } from '@jest/globals';
import { isAboutTheFeed, kindOfRecord } from './kind-of-record';
import { morePages, readEnvelope } from './page-envelope';

const page = { total_items: 3, total_pages: 2, page_number: 1, size: 2, first_page: true, last_page: false, empty: false };
const said = (change: object) => readEnvelope({ ...page, ...change }).warnings.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a page', () => {
  it('says how many there are', () => expect(readEnvelope(page)).toEqual({ envelope: { page: 1, pages: 2, items: 3, last: false }, warnings: [] }));
  it.each([
    [{ last_page: true }, 'PAGES_DISAGREE /last_page'], [{ total_pages: '2' }, 'WRONG_TYPE /total_pages'], [{ empty: undefined }, 'REQUIRED /empty'],
  ])('that breaks the standard is pointed out: %j', (change, expected) => expect(said(change)).toEqual([expected]));
  it.each([
    ['the number of pages is believed', { pages: 3, last: true }, 2, 5, true], ['up to the last', { pages: 3, last: false }, 3, 5, false],
    ['without it, what the page says', { pages: undefined, last: false }, 7, 5, true], ['an empty page is the last', { pages: 9, last: false }, 2, 0, false], ['a bare list has one', { pages: undefined, last: undefined }, 1, 5, false],
  ])('is followed by others or not: %s', (_, { pages, last }, number, found, more) => expect(morePages({ page: number, pages, items: undefined, last }, number, found)).toBe(more));
});

describe('what a record is about', () => {
  it.each([
    [{ id: 1, name: 'x', status: 'active' }, 'x.json', 'service'], [{ id: 1, location: {} }, 'x.json', 'service_at_location'], [{ id: 1, name: 'x', taxonomy_terms: [] }, 'x.json', 'taxonomy'],
    [{ id: 1, name: 'x', parent_id: 1 }, 'x.json', 'taxonomy_term'], [{ id: 1, name: 'x', website: 'x' }, 'x.json', 'organization'],
    [{ id: 1, name: 'x' }, 'organisations.json', 'organization'], [{ id: 1, name: 'x' }, 'taxonomy_term_list.json', 'taxonomy_term'], [{ id: 1, name: 'x' }, 'x.json', undefined],
    [{ service: {}, data: [] }, 'services.json', undefined],
  ])('is told by its fields, else by its title: %j in %s', (record, title, kind) => expect(kindOfRecord(record, title)).toBe(kind));
  it('is the feed itself on its first page', () => expect(isAboutTheFeed({ version: 'HSDS-UK-3.0', openapi_url: 'x' })).toBe(true));
});
