import { describe, expect, it } from '@jest/globals';
import { columnChoices, readChoice } from './table-choice';

const read = (address: string, releases = ['new', 'old']) => readChoice(new URLSearchParams(address), releases);

describe('the table that an address asks for', () => {
  it.each([
    ['', { release: 'new', measure: 'people_referred', rows: 'need_group', columns: 'deprivation_band' }],
    ['release=old&measure=people_need_met&rows=deprivation_band', { release: 'old', measure: 'people_need_met', rows: 'deprivation_band', columns: 'need_group' }],
    ['columns=none', { release: 'new', measure: 'people_referred', rows: 'need_group', columns: undefined }],
    ['release=gone&measure=names&rows=postcode&columns=need_group', { release: 'new', measure: 'people_referred', rows: 'need_group', columns: 'deprivation_band' }],
  ])('"%s"', (address, expected) => expect(read(address)).toEqual(expected));

  it('is none while nothing was released', () => expect(read('measure=people_referred', [])).toBeUndefined());
});

it('rows are never offered as columns', () => expect(columnChoices('need_group').map(({ value }) => value)).toEqual(['deprivation_band', 'none']));
