import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pointerOf } from '@linkwell/directory-domain';
import { UnusableFeed } from '../unusable-feed';
import { jsonRecords, type Found } from './json-records';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function read(text: string | Buffer, size = 7): Promise<Found[]> {
  const found: Found[] = [];
  for await (const each of jsonRecords(inPieces(Buffer.from(text as string), size), 'feed.json')) found.push(each);
  return found;
}

const failure = async (text: string | Buffer): Promise<unknown> => read(text).then(() => 'read', (error: unknown) => (error instanceof UnusableFeed ? error.code : error));
const shown = (found: readonly Found[]) => found.map((each) => (each.kind === 'page' ? each.fields : [pointerOf(each.at), each.kind === 'record' ? each.value : each.problem]));

describe('the records of a document', () => {
  it.each([
    ['one object', '{"id":1,"list":[{"a":null}],"é":"😀"}', [['', { id: 1, list: [{ a: null }], é: '😀' }]]],
    ['a list', '[{"id":1},{"id":2},3]', [['/0', { id: 1 }], ['/1', { id: 2 }], ['/2', 3]]],
    ['a page', '{"total_pages":2,"contents":[{"id":1,"contents":[1]},[]],"last_page":false}', [['/contents/0', { id: 1, contents: [1] }], ['/contents/1', []], { total_pages: 2, last_page: false }]],
    ['an empty page', '{"contents":[]}', [{}]],
    ['a line each', '{"id":1}\n{"id":2}\n\n{"id":3}\n', [['', { id: 1 }], ['', { id: 2 }], ['', { id: 3 }]]],
    ['a text alone', '"x"', [['', 'x']]],
    ['with a byte order mark', '\uFEFF[{"id":1}]', [['/0', { id: 1 }]]],
  ])('are given whole: %s', async (_, text, expected) => expect(shown(await read(text))).toEqual(expected));

  it('are what JSON.parse gives, however the bytes are cut', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 40 }), async (values, size) => {
      const found = await read(JSON.stringify(values), size);
      expect(found.map((each) => each.kind === 'record' && each.value)).toEqual(JSON.parse(JSON.stringify(values)));
    }), { numRuns: 60 });
  });

  it('keep a field called __proto__ a field', async () => {
    const [found] = await read('[{"__proto__":{"x":1}}]');
    expect(found).toMatchObject({ kind: 'record' });
    expect(Object.keys((found as Extract<Found, { kind: 'record' }>).value as object)).toEqual(['__proto__']);
  });

  it.each([
    ['10,000 lists', `[{"id":1},${'['.repeat(10_000)}${']'.repeat(10_000)},{"id":3}]`],
    ['10,000 objects', `[{"id":1},${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)},{"id":3}]`],
  ])('that are nested without end are skipped, and hinder no other: %s', async (_, text) => {
    expect(shown(await read(text, 4_096))).toEqual([['/0', { id: 1 }], ['/1', 'TOO_DEEP'], ['/2', { id: 3 }]]);
  });

  it.each([['a text', (x: string) => `"${x}"`], ['a name', (x: string) => `{"${x}":1}`], ['many texts', (x: string) => `[${Array.from({ length: 17 }, () => `"${x.slice(0, 1_000_000)}"`).join()}]`]])(
    'that are larger than any listing are skipped: %s', async (_, make) => {
      expect(shown(await read(`[{"id":1},{"a":${make('x'.repeat(16_000_001))}},{"id":3}]`, 65_536))).toEqual([['/0', { id: 1 }], ['/1', 'TOO_LARGE'], ['/2', { id: 3 }]]);
    });

  it.each([
    ['EMPTY', 'no byte', ''], ['EMPTY', 'only spaces', ' \n '], ['NOT_JSON', 'a list without its end', '[{"id":1}'], ['NOT_JSON', 'an object without its end', '{"id":1'],
    ['NOT_JSON', 'a comma too many', '[{"id":1},]'], ['NOT_JSON', 'a web page', '<html>'], ['NOT_JSON', 'a line end within a text', '["a\nb"]'],
    ['NOT_UTF8', 'Latin-1', Buffer.from('[{"name":"caf\u00e9"}]', 'latin1')], ['NOT_UTF8', 'UTF-16 with its mark', Buffer.from('\uFEFF[{"id":1}]', 'utf16le')],
    ['NOT_JSON', 'UTF-16 without', Buffer.from('[{"id":1}]', 'utf16le')], ['NOT_JSON', '10,000 lists that nobody closes', '['.repeat(10_000)],
  ])('end with the reason %s where there is %s', async (code, _, text) => expect(await failure(text)).toBe(code));
});
