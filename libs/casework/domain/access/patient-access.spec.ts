import { describe, expect, it } from '@jest/globals';
import { checkOpening, patientAccess, type Opening } from './patient-access';

const now = new Date('2026-03-02T10:00:00Z');
const viewer = { userId: 'worker', teamIds: ['a', 'b'] };
const opening = (change: Partial<Opening> = {}): Opening => ({ userId: 'worker', patientId: 'p', expiresAt: new Date('2026-03-02T10:01:00Z'), endedAt: null, ...change });

describe('a patient is seen', () => {
  it.each([
    ['by one of the team', { id: 'p', teamId: 'b' }, null, { by: 'team' }],
    ['by one of the team whatever was opened', { id: 'p', teamId: 'a' }, opening(), { by: 'team' }],
    ['through an opening of one’s own', { id: 'p', teamId: 'c' }, opening(), { by: 'opening', until: opening().expiresAt }],
    ['by nobody of another team', { id: 'p', teamId: 'c' }, null, null],
    ['by nobody through a colleague’s opening', { id: 'p', teamId: 'c' }, opening({ userId: 'colleague' }), null],
    ['by nobody through an opening of another record', { id: 'q', teamId: 'c' }, opening(), null],
    ['by nobody from the moment at which the opening ends', { id: 'p', teamId: 'c' }, opening({ expiresAt: now }), null],
    ['by nobody once the opening was ended', { id: 'p', teamId: 'c' }, opening({ endedAt: new Date('2026-03-02T09:59:00Z') }), null],
  ] as const)('%s', (_name, patient, opened, expected) => expect(patientAccess(viewer, patient, opened, now)).toEqual(expected));
});

describe('who asks to open a record', () => {
  const words = 'She is in reception and says that she is not safe.';
  it.each([
    ['with nothing', { words }, 'OPENING_WHO'],
    ['with half a name', { surname: 'Marchbanks', dateOfBirth: '1950-06-15', words }, 'OPENING_WHO'],
    ['without a day of birth', { forename: 'Ottilie', surname: 'Marchbanks', words }, 'OPENING_WHO'],
    ['without saying why', { nhsNumber: '999 000 0018', words: ' urgent ' }, 'OPENING_WORDS'],
  ] as const)('%s is refused', (_name, asked, code) => expect(checkOpening(asked as never)).toMatchObject({ ok: false, refusal: { code } }));

  it.each([[{ nhsNumber: '999 000 0018', words }], [{ forename: 'Ottilie', surname: 'Marchbanks', dateOfBirth: '1950-06-15', words }]])('with enough is let through', (asked) =>
    expect(checkOpening(asked as never)).toMatchObject({ ok: true }));
});
