import { describe, expect, it } from '@jest/globals';
import { parseServiceMapping } from '../import/mapping';
import { choicesOf, fittingMappings, guessColumns, lacking, mappingOf, sourceNameOf, type ChosenMapping } from './guess-mapping';

const choice: ChosenMapping = {
  title: 'Larkmere pantries', attribution: 'Larkmere Council', columns: { name: 'Name', postcode: 'Postcode', address: 'Address' }, needTermIds: ['food'], way: 'self', channels: ['in_person'],
};

describe('columns', () => {
  it.each([
    [['Name', 'Referral method', 'Opening times', 'Address', 'Postcode', 'Contact', 'Website'], { name: 'Name', eligibility: 'Referral method', opening: 'Opening times', address: 'Address', postcode: 'Postcode', email: 'Contact', phone: 'Contact', website: 'Website' }],
    [['Service name', 'Organisation', 'E-mail', 'Telephone', 'Post code', 'URL'], { name: 'Service name', organisation: 'Organisation', email: 'E-mail', phone: 'Telephone', postcode: 'Post code', website: 'URL' }],
    [['a', 'b'], {}],
  ])('%p are guessed', (header, columns) => expect(guessColumns(header)).toEqual(columns));

  it('that a mapping of ours was made for are recognised', () => {
    expect(fittingMappings(['name', 'address', 'postcode', 'area_name']).map(({ name }) => name)).toEqual(['jobcentres']);
    expect(fittingMappings(['x'])).toEqual([]);
  });
});

it('a steward’s choices make a mapping that tells rows apart by more than their name', () => {
  const read = parseServiceMapping(mappingOf(choice));
  expect(read).toMatchObject({ ok: true, value: { name: 'larkmere-pantries', identity: ['Name', 'Address', 'Postcode'], needs: { always: ['food'] } } });
});

it('the choices can be had again from the mapping, to be changed', () => {
  const read = parseServiceMapping(mappingOf(choice));
  expect(read.ok && choicesOf(read.value)).toEqual(choice);
});

it.each<[Partial<ChosenMapping>, string]>([
  [{ columns: { postcode: 'Postcode' } }, 'columns.name'], [{ columns: { name: 'Name' } }, 'columns.postcode'], [{ title: ' ' }, 'title'], [{ attribution: '' }, 'attribution'], [{ needTermIds: [] }, 'needTermIds'],
])('what choices lack (%p) is asked for at the form’s field %s', (lack, field) => expect(lacking({ ...choice, ...lack })).toMatchObject({ code: 'BAD_MAPPING', field }));
it('choices that are whole lack nothing', () => expect(lacking(choice)).toBeUndefined());

it.each<[Partial<ChosenMapping>, string]>([
  [{ columns: { name: 'Name' } }, 'identity'], [{ columns: { postcode: 'Postcode' } }, 'identity'], [{ needTermIds: [] }, 'needs'], [{ needTermIds: ['no-such-need'] }, 'needs'], [{ attribution: '' }, 'attribution'],
])('choices that lack something (%p) are refused at %s', (lack, where) => {
  const read = parseServiceMapping(mappingOf({ ...choice, ...lack }));
  expect(read.ok ? '' : read.refusal.message).toContain(where);
});

it.each([['Larkmere’s Pantries 2026!', 'larkmeres-pantries-2026'], ['???', 'list']])('the list %p is the source %s', (title, name) => expect(sourceNameOf(title)).toBe(name));
