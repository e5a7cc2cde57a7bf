import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '@linkwell/kernel';
import fc from 'fast-check';
import { releasedPackage, type HeldSection } from './access-package';
import { checkAsked, extend, monthsAfter, withhold, withholdingGrounds, type Decided } from './access-request';
import { packagePage } from './package-page';

const day = (text: string) => text as CalendarDate;

describe('a request for a copy', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('of %s is due %i months later on %s', (received, months, due) => expect(monthsAfter(day(received), months)).toBe(due));

  it('is never due before the shortest month has passed, nor after the longest', () =>
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const received = new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
      const passed = (Date.parse(monthsAfter(day(received), 1)) - Date.parse(received)) / 86_400_000;
      expect(passed).toBeGreaterThanOrEqual(28);
      expect(passed).toBeLessThanOrEqual(31);
    })));

  const asked = { askedBy: 'self' as const, identityCheck: 'known_to_team' as const, receivedOn: day('2026-05-01') };
  it.each([
    ['by the person, known to the team', asked, true],
    ['by a parent, without authority', { ...asked, askedBy: 'parent' as const, askerWords: ' ' }, 'AUTHORITY_MISSING'],
    ['by an attorney, with it', { ...asked, askedBy: 'attorney' as const, askerWords: 'The registered power was seen.' }, true],
    ['in the future', { ...asked, receivedOn: day('2026-05-03') }, 'RECEIVED_IN_FUTURE'],
    ['checked in another way, unsaid', { ...asked, identityCheck: 'other' as const }, 'IDENTITY_WORDS'],
  ])('%s', (_name, given, expected) => {
    const checked = checkAsked(given, day('2026-05-02'));
    expect(checked.ok ? true : checked.refusal.code).toBe(expected);
  });

  const request = { receivedOn: day('2026-05-01'), dueOn: day('2026-06-01'), extendedTo: null };
  it.each([
    ['to a day within two more months', request, '2026-08-01', 'Many records', '2026-05-20', true],
    ['no later', request, '2026-08-02', 'Many records', '2026-05-20', 'EXTENSION_DAY'],
    ['no earlier than it is due', request, '2026-06-01', 'Many records', '2026-05-20', 'EXTENSION_DAY'],
    ['not after the month', request, '2026-07-01', 'Many records', '2026-06-02', 'EXTENSION_TOO_LATE'],
    ['once', { ...request, extendedTo: day('2026-07-01') }, '2026-08-01', 'Many records', '2026-05-20', 'EXTENDED_BEFORE'],
    ['with a reason', request, '2026-07-01', ' ', '2026-05-20', 'WORDS_MISSING'],
  ])('is extended %s', (_name, given, to, reason, today, expected) => {
    const extended = extend(given, day(to), reason, day(today));
    expect(extended.ok ? true : extended.refusal.code).toBe(expected);
  });
});

describe('what is withheld', () => {
  it.each([
    ['with a reason', { ground: 'third_party' as const, parts: [], words: 'Names her sister.' }, true],
    ['not without', { ground: 'third_party' as const, parts: [], words: ' ' }, 'WORDS_MISSING'],
    ['for serious harm not without a health professional', { ground: 'serious_harm' as const, parts: [], words: 'It would harm her.' }, 'OPINION_MISSING'],
    ['for serious harm with one', { ground: 'serious_harm' as const, parts: [], words: 'It would harm her.', opinion: 'Dr Test, 2 May: yes.' }, true],
  ])('%s', (_name, given, expected) => {
    const decided = withhold(given);
    expect(decided.ok ? true : decided.refusal.code).toBe(expected);
  });

  const secret = 'Xq7-secret';
  const sections = (words: string): HeldSection[] => [{ kind: 'contact', title: 'Contacts', items: [{ key: 'contact:1', heading: `Call ${words}`, at: '2026-05-01', facts: [{ label: 'Note', value: words }, { label: 'Mode', value: 'phone' }] }, { key: 'contact:2', heading: 'Visit', at: null, facts: [] }] }];
  const decisions = (first: Decided) => new Map<string, Decided>([['contact:1', first], ['contact:2', { give: true }]]);

  it('is nowhere in what leaves the house, neither its words nor the reasons for it, whatever it is', () =>
    fc.assert(fc.property(fc.constantFrom(...withholdingGrounds), fc.boolean(), fc.string(), (ground, whole, around) => {
      const words = `${around}${secret}${around}`;
      const held = sections(words).map((section) => ({ ...section, items: section.items.map((item) => (whole || item.heading === 'Visit' ? item : { ...item, heading: 'Call' })) }));
      const made = releasedPackage(held, decisions({ give: false, ground, parts: whole ? [] : ['Note'], words: `why ${secret}`, opinion: `who ${secret}` }), [], '2026-05-02T10:00:00Z');
      for (const file of [JSON.stringify(made), packagePage(made)]) {
        expect(file).not.toContain(secret);
        expect(file).toContain(file.startsWith('{') ? ground : 'Withheld');
      }
      expect(packagePage(made)).toContain('Visit');
    })));

  it('is decided entry by entry, or nothing leaves', () => expect(() => releasedPackage(sections('x'), new Map(), [], '2026-05-02')).toThrow('not decided'));

  it('leaves a page that runs nothing that somebody typed', () => {
    const page = packagePage(releasedPackage(sections('<script>alert(1)</script> & "it"'), decisions({ give: true }), [], '2026-05-02'));
    expect(page).not.toContain('<script');
    expect(page).toContain('&#60;script&#62;');
    expect(page).not.toMatch(/https?:\/\//);
  });
});
