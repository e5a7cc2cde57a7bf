import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { nameNormalForm, postcodeNormalForm, searchTokens, type NhsNumber } from './index';

describe('the normal form of a name', () => {
  it.each([
    [['O’Neill', "O'NEILL", 'o neill', 'Oʼneill', 'O`Néill'], 'oneill'],
    [['Smith-Jones', 'smith jones', 'SMITH–JONES'], 'smithjones'],
    [['Müller', 'Mu\u0308ller', 'MULLER'], 'muller'],
    [['Strauß', 'STRAUSS', 'Strauẞ'], 'strauss'],
    [['Øłçæ', 'OLCAE'], 'olcae'],
    [['Işık', 'ISIK'], 'isik'],
    [['ﬁnn', 'Finn'], 'finn'],
  ])('%j are one name', (names, normal) => expect(names.map(nameNormalForm)).toEqual(names.map(() => normal)));

  it('keeps the vowels of other scripts', () => expect(nameNormalForm('कुमार')).not.toBe(nameNormalForm('कमर')));
  it.each(['', ' ', '-', '’’'])('%j leaves nothing to search by', (name) => expect(nameNormalForm(name)).toBeUndefined());

  it('is its own normal form, and blind to case and accents, whatever is typed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const normal = nameNormalForm(name);
        return normal === undefined || nameNormalForm(normal) === normal;
      }),
    ));
});

it('a postcode is searched without its space', () => {
  expect(['m33 7ss', 'M337SS', ' M33  7SS.'].map(postcodeNormalForm)).toEqual(['M337SS', 'M337SS', 'M337SS']);
  expect(postcodeNormalForm(' ')).toBeUndefined();
});

it('a patient is found by each detail that is known, and by none that is not', () => {
  expect(searchTokens({ surname: 'Patient', forename: '-', dateOfBirth: '1960-01-31' as CalendarDate })).toEqual([
    { kind: 'surname', normal: 'patient' },
    { kind: 'date_of_birth', normal: '1960-01-31' },
  ]);
  expect(searchTokens({ nhsNumber: '9990000018' as NhsNumber, postcode: 'zz1 1aa' }).map((token) => token.kind)).toEqual(['nhs_number', 'postcode']);
});
