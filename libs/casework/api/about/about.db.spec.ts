import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { nothingAsked } from '@linkwell/casework-domain';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { caseworkEntities } from '../index';
import { aPatient, asServer, aTeam, caseworkOn, type TestTeam } from '../testing/casework-world';
import type { AboutGiven } from './record-about';

const { home, communication, background } = nothingAsked;

describe('what else is asked about a person', () => {
  const casework = caseworkOn(new FixedClock(new Date('2026-05-01T09:00:00Z')));
  let db: TestDatabase;
  let ours: TestTeam;
  let theirs: TestTeam;
  let id: string;
  beforeAll(async () => {
    db = await aDatabase(caseworkEntities);
    ours = await aTeam(db.look, 'Our team');
    theirs = await aTeam(db.look, 'Their team');
    const added = await asServer(db.database, ours, (unit) =>
      casework.add.run(unit, aPatient(ours, { nhsNumber: '9990000018', safeContact: { number: '', times: 'Evenings', leaveMessages: false, email: 'ottilie@linkwell.example' } })));
    if (!added.ok) throw new Error(added.refusal.code);
    id = added.value;
  });
  afterAll(() => db.drop());

  const page = () => db.database.within(ours.viewer, (unit) => casework.show.run(unit, id));
  const record = async (given: Omit<AboutGiven, 'patientId' | 'version'>, team = ours) => {
    const { version } = await page();
    return asServer(db.database, team, (unit) => casework.about.run(unit, { ...given, patientId: id, version }));
  };
  const dump = async () => (await db.look<{ text: string }>(`select p::text as text from casework.patient p`))[0]!.text;

  it('is unasked at first, and a safe e-mail address is enough to reach somebody', async () => {
    expect(await page()).toMatchObject({
      about: nothingAsked, nhsNumberStatus: 'not_traced',
      safeContact: { number: '', times: 'Evenings', leaveMessages: false, email: 'ottilie@linkwell.example', preferred: 'email' },
    });
  });

  it('is kept section by section, sealed, with wide groups beside it', async () => {
    expect(await record({ home: { ...home, addressAnswer: 'lives_at', address: '1 Heron Road\nLarkmere', livingAlone: 'yes', caresForSomebody: 'not_known' } })).toMatchObject({ ok: true });
    expect(await record({ communication: { ...communication, firstLanguage: 'ur', interpreter: 'needed', accessNeeds: ['step_free'] }, background: { ...background, gender: 'woman', ethnicCategory: 'J' } })).toMatchObject({ ok: true });
    const { about } = await page();
    expect(about).toMatchObject({ home: { address: '1 Heron Road\nLarkmere', caresForSomebody: 'not_known' }, communication: { firstLanguage: 'ur', communicationNeeds: null, accessNeeds: ['step_free'] }, background: { ethnicCategory: 'J' } });
    const text = await dump();
    for (const secret of ['Heron', 'step_free', 'ottilie@', '"ur"']) expect(text).not.toContain(secret);
    expect(await db.look(`select gender_group, ethnic_group, language_group, lives_alone, is_carer from casework.patient`)).toEqual([
      { gender_group: 'woman', ethnic_group: 'other', language_group: 'other', lives_alone: true, is_carer: null },
    ]);
  });

  it.each([
    [{ home: { ...home, addressAnswer: 'lives_at' } }, 'ADDRESS_MISSING', 'home.address'],
    [{ communication: { ...communication, communicationNeeds: ['none', 'braille'] } }, 'NEEDS_CONTRADICT', 'communication.communicationNeeds'],
    [{ background: { ...background, birthSex: 'female' } }, 'BIRTH_SEX_PURPOSE', 'background.birthSexPurpose'],
  ] as const)('%j is refused as %s at %s', async (given, code, field) => expect(await record(given)).toMatchObject({ ok: false, refusal: { code, field } }));

  it('is the team’s own, and nobody overwrites what they have not seen', async () => {
    expect(await record({ home }, theirs)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    expect(await asServer(db.database, ours, (unit) => casework.about.run(unit, { patientId: id, version: 1, home }))).toMatchObject({ ok: false, refusal: { code: 'CONFLICT' } });
  });

  it('an NHS number stays traced for as long as it is the same', async () => {
    const change = async (nhsNumber: string | null, nhsNumberTraced?: boolean) => {
      const { forename, surname, dateOfBirth, version } = await page();
      await asServer(db.database, ours, (unit) => casework.update.run(unit, { patientId: id, version, forename, surname, dateOfBirth, nhsNumber, nhsNumberTraced }));
      return (await page()).nhsNumberStatus;
    };
    expect(await change('9990000018', true)).toBe('traced');
    expect(await change('9990000018')).toBe('traced');
    expect(await change('9990000034')).toBe('not_traced');
    expect(await change(null, true)).toBe('number_unknown');
  });

  it('is not kept about somebody who said no', async () => {
    const added = await asServer(db.database, ours, (unit) => casework.add.run(unit, aPatient(ours, { surname: 'Refuser', agreement: { answer: 'no', givenBy: 'self', how: 'spoken', wordingVersion: 'support-1' } })));
    if (!added.ok) throw new Error(added.refusal.code);
    expect(await asServer(db.database, ours, (unit) => casework.about.run(unit, { patientId: added.value, version: 1, home: { ...home, livingAlone: 'yes' } }))).toMatchObject({ ok: false, refusal: { code: 'MINIMAL_RECORD' } });
  });
});
