import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { interpretReading, readWrittenDate, splitName } from './interpret-reading';
import { readLabelledText } from './read-labelled-text';
import { readReferralRows } from './read-referral-rows';

const letter = `Thank you for seeing this lady.

PERSON DEMOGRAPHICS
Name: MARCHBANKS, Ottilie (Miss)
DOB - 15/06/1950
D.O.B.: 15 June 1950
NHS No:\t999 000 0018
Address: 4 Test Street
Larkmere
Mobile = 07700 900123

Referrer details
Name: Dr Fern Example
Role: GP partner
Telephone: 01632 960001
Reason for referral:
Lonely since her sister died.
Would like to be out more.
Social context
Lives alone with a cat.
Urgency: urgent please
Source: GP
Shoe size: 5`;

describe('a letter with labels', () => {
  const reading = readLabelledText(letter);
  const suggested = interpretReading(reading.fields);

  it('is read whatever its case, bullets and separators, and by the heading that a label stands under', () => {
    expect(suggested).toMatchObject({
      forename: 'Ottilie', surname: 'Marchbanks', dateOfBirth: '1950-06-15', nhsNumber: '999 000 0018', phone: '07700 900123',
      urgency: 'soon', source: 'gp', reason: 'Lonely since her sister died.\nWould like to be out more.',
      referrer: { name: 'Dr Fern Example', role: 'GP partner', phone: '01632 960001' }, unclear: [],
    });
    expect(reading.notes).toEqual([{ heading: 'Address', text: '4 Test Street\nLarkmere' }, { heading: 'Social context', text: 'Lives alone with a cat.' }]);
  });

  it('shows what it could not place', () => {
    const unplaced = reading.lines.filter(({ placed }) => placed === null).map(({ text }) => text);
    expect(unplaced).toEqual(['Thank you for seeing this lady.', 'D.O.B.: 15 June 1950', 'Shoe size: 5']);
  });

  it('keeps what was said first when a field is said twice, and leaves the second in sight', () => {
    const twice = readLabelledText('Surname: One\nSurname: Two');
    expect(twice.fields.surname).toBe('One');
    expect(twice.lines[1]).toMatchObject({ text: 'Surname: Two', placed: null });
  });

  it('names what does not read as a date or an urgency, and invents neither', () => {
    const { dateOfBirth, urgency, unclear } = interpretReading({ dateOfBirth: '31/02/1960', urgency: 'as you think best' });
    expect([dateOfBirth, urgency]).toEqual([null, null]);
    expect(unclear.map(({ field }) => field).sort()).toEqual(['dateOfBirth', 'urgency']);
  });

  it('loses no word of any text: each line went to a field or a heading that holds it, or is shown as unplaced', () => {
    const word = fc.stringMatching(/^[a-z:=\t .-]{0,12}$/);
    const line = fc.oneof(word, fc.constantFrom('Name: Ann Example', 'DOB: 1/2/1950', 'Reason for referral', 'Social context: alone', 'Referrer details', 'Phone', 'About me', 'Risks: none known'));
    fc.assert(fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const read = readLabelledText(lines.join('\n'));
      expect(read.lines.map(({ text }) => text)).toEqual(lines.map((one) => one.trim()).filter((one) => one !== ''));
      for (const { text, placed } of read.lines) {
        if (placed === null) continue;
        const held = 'field' in placed ? (read.fields[placed.field] ?? '') : (read.notes.find(({ heading }) => heading === placed.heading)?.text ?? '');
        const words = /[:=\t]/.test(text) ? text.slice(text.search(/[:=\t]/) + 1).trim() : '';
        expect(held.includes(words) || held.includes(text)).toBe(true);
      }
    }));
  });
});

describe('words of a letter', () => {
  it.each([
    ['Miss Ottilie Jane Marchbanks', 'Ottilie Jane', 'Marchbanks'],
    ['O’NEILL-SMITH, Ada', 'Ada', 'O’Neill-Smith'],
    ['McDonald, Ann', 'Ann', 'McDonald'],
    ['Cher', '', 'Cher'],
  ])('“%s” is a name of two parts', (text, forename, surname) => {
    expect(splitName(text)).toEqual({ forename, surname });
  });

  it.each([
    ['31/01/1960', '1960-01-31'], ['1.2.1960', '1960-02-01'], ['3rd March 1960', '1960-03-03'], ['3-Mar-1960', '1960-03-03'], ['1960-03-03', '1960-03-03'],
    ['31/02/1960', undefined], ['1/2/60', undefined], ['soon', undefined], ['3 Foo 1960', undefined],
  ])('“%s” as a date', (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
  });
});

describe('a list of referrals', () => {
  it('is read by the names of its columns, and keeps the columns that it does not know', () => {
    const read = readReferralRows([['First name', 'Surname', 'DOB', 'Cats'], ['Ann', 'Example', '1/2/1950', 'two'], ['', '', '', ''], ['Bo', 'Sample', 'never', '']]);
    expect(read).toMatchObject({ ok: true, value: [
      { line: 2, suggested: { forename: 'Ann', dateOfBirth: '1950-02-01' }, notes: [{ heading: 'Cats', text: 'two' }] },
      { line: 4, suggested: { unclear: [{ field: 'dateOfBirth', text: 'never' }] } },
    ] });
  });

  it.each([
    [[], 'CSV_EMPTY'],
    [[['Surname', 'DOB']], 'CSV_EMPTY'],
    [[['Surname'], ['Example']], 'CSV_COLUMNS_MISSING'],
    [[['Surname', 'Last name', 'DOB'], ['a', 'b', 'c']], 'CSV_COLUMN_TWICE'],
    [[['Surname', 'DOB'], ...Array.from({ length: 201 }, () => ['a', 'b'])], 'CSV_TOO_LONG'],
  ])('is refused with its reason', (rows, code) => {
    expect(readReferralRows(rows)).toMatchObject({ ok: false, refusal: { code } });
  });
});
