import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseworkEntities } from '@linkwell/casework-api';
import { Messenger, type MessageToSend } from '@linkwell/jobs';
import type { CalendarDate } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { randomUUID } from 'node:crypto';
import { referralsEntities } from '../index';
import { aPatient, aReferral, aService, asServer, aTeam, referralsOn, type TestService, type TestTeam } from '../testing/referral-world';
import { NudgeOverdue } from './nudge-overdue';

describe('an organisation that is silent past its day', () => {
  // Ten working days from Tuesday 9 December end on Tuesday 23 December 2025.
  const clock = new FixedClock(new Date('2025-12-09T10:00:00Z'));
  const referrals = referralsOn(clock);
  const told: MessageToSend[] = [];
  const messenger = new (class extends Messenger {
    async send(_: unknown, message: MessageToSend): Promise<void> {
      told.push(message);
    }
  })();
  let db: TestDatabase;
  let team: TestTeam;
  let english: TestService;
  let scottish: TestService;
  let waiting: string;

  const sent = async (service: TestService, urgency: 'routine' | 'crisis' = 'routine') => {
    const result = await asServer(db.database, team.viewer, async (unit) => referrals.send.run(unit, aReferral(await aPatient(db.look, team), service, { urgency })));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  };
  const on = async (moment: string) => {
    clock.moveTo(moment);
    told.length = 0;
    await new NudgeOverdue(messenger, clock).run({}, { database: db.database, signal: new AbortController().signal });
    return told.map(({ to, content }) => [to, content.subject, ...content.paragraphs.slice(0, -1)]);
  };
  const to = ({ organisationId }: TestService) => ({ organisationId });

  beforeAll(async () => {
    db = await aDatabase([...caseworkEntities, ...referralsEntities]);
    team = await aTeam(db.look, 'Our team');
    [english, scottish] = [await aService(db.look, 'Hope Hall'), await aService(db.look, 'Leith Hall')];
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source, country) values ('EH6 6AA', st_setsrid(st_makepoint(400000, 400000), 27700), 10, 'test', 'S92000003')`);
    const [location] = await db.look<{ id: string }>(`insert into directory.location (id, postcode, geom, precision, record) values ($1, 'EH6 6AA', st_setsrid(st_makepoint(400000, 400000), 27700), 'postcode', '{}') returning id`, [randomUUID()]);
    await db.look(`insert into directory.service_at_location (service_id, location_id) values ($1, $2)`, [scottish.serviceId, location!.id]);
    for (const service of [english, english, scottish]) waiting = await sent(service);
  });
  afterAll(() => db.drop());

  it('hears nothing on the last day of its target', async () => expect(await on('2025-12-23T05:20:00Z')).toEqual([]));

  it('is told once, from the working day after, how many wait', async () => expect(await on('2025-12-24T05:20:00Z')).toEqual(expect.arrayContaining([
    [to(english), '2 referrals wait past their day', '2 referrals are past the day by which you were to answer them.'],
    [to(scottish), 'A referral waits past its day', 'One referral is past the day by which you were to answer it.'],
  ])));

  it.each([['a weekend', '2025-12-27'], ['a bank holiday', '2025-12-26']])('hears nothing on %s', async (_, day) => expect(await on(`${day}T05:20:00Z`)).toEqual([]));

  it('is told by the bank holidays of the nation in which the service is given', async () =>
    expect((await on('2026-01-02T05:20:00Z')).map(([organisation]) => organisation)).toEqual([to(english)]));

  it('is reminded of a waiting list whose day has passed, and of a crisis after one working day', async () => {
    clock.moveTo('2026-01-05T10:00:00Z');
    await sent(scottish, 'crisis');
    const waitlisted = await asServer(db.database, scottish.viewer, (unit) =>
      referrals.act.run(unit, 'organisation', { id: waiting, version: 1, idempotencyKey: randomUUID() }, { type: 'waitlist', reviewOn: '2026-01-06' as CalendarDate }));
    expect(waitlisted).toMatchObject({ ok: true });
    expect((await on('2026-01-06T05:20:00Z')).map(([organisation]) => organisation)).toEqual([to(english)]);
    expect(await on('2026-01-07T05:20:00Z')).toContainEqual([
      to(scottish), '2 referrals wait past their day', 'One referral is past the day by which you were to answer it.', 'One person on your waiting list was to be looked at again by now.',
      'One of them is marked as a crisis. Please look at it first.',
    ]);
  });

  it('is told with one key a day, and with no id, name or word of anybody', async () => {
    await on('2026-01-07T05:20:00Z');
    expect(told.map(({ key, when }) => [key, when])).toContainEqual([`referrals-overdue:${english.organisationId}:2026-01-07`, 'digest']);
    expect(JSON.stringify(told.map(({ content }) => content))).not.toMatch(/Ottilie|Marchbanks|Hall|debt|900123|[0-9a-f]{8}-/);
  });

  it('the job reads how many wait, and nothing of whom, and no other job reads that', async () => {
    const read = (name: string, columns: string) => db.database.within({ kind: 'job', name }, (unit) => unit.query(`select ${columns} from referrals.referral`), 'linkwell_job');
    expect(await read('referrals.nudge-overdue', 'organisation_id, due_on')).toHaveLength(4);
    expect(await read('another job', 'organisation_id, due_on')).toEqual([]);
    for (const column of ['patient_id', 'team_id', 'need_ids', 'reason']) await expect(read('referrals.nudge-overdue', column)).rejects.toThrow(/permission denied/);
  });
});
