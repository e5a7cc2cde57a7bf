import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FieldCipher, parseFieldKeys, type UnitOfWork } from '@linkwell/database';
import { schedulesOf } from '@linkwell/directory-domain';
import { publicViewer, type CalendarDate } from '@linkwell/kernel';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { aListing } from '../a-listing';
import { WriteListings } from '../commands/write-listings';
import type { ListingToWrite } from '../listing-to-write';
import { ShowService } from '../queries/show-service';
import { CountUse } from './commands/count-use';
import { ForgetShortlists } from './commands/forget-shortlists';
import { ReportListing } from './commands/report-listing';
import { ShareShortlist } from './commands/share-shortlist';
import { PublicDirectory } from './pages/public-directory';
import { ServiceTimes } from './queries/service-times';
import { ShowShortlist } from './queries/show-shortlist';

const cipher = new FieldCipher(parseFieldKeys(JSON.stringify({ current: 'k1', keys: { k1: Buffer.alloc(32, 1).toString('base64') }, hashKey: Buffer.alloc(32, 2).toString('base64') })));
const origin = 'https://linkwell.example';

describe('the public door', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterAll(() => db.drop());

  const write = async (...listings: ListingToWrite[]): Promise<ListingToWrite> => {
    await db.database.within({ kind: 'job', name: 'test' }, (unit) => new WriteListings().run(unit, listings), 'linkwell_job');
    return listings[0]!;
  };
  const asPublic = <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => db.database.within(publicViewer, work);
  /** Monday 18 May 2026, ten in the morning in the United Kingdom, unless said. */
  const at = (moment = '2026-05-18T09:00:00Z') => {
    const clock = new FixedClock(new Date(moment));
    const show = new ShowService(clock);
    const times = new ServiceTimes(clock);
    const shortlists = new ShowShortlist(cipher, clock, show);
    return { clock, times, shortlists, share: new ShareShortlist(cipher, clock), pages: new PublicDirectory(show, times, shortlists, clock) };
  };

  describe('"tell us this is wrong"', () => {
    const report = (serviceId: string, said: object = {}) => asPublic((unit) => new ReportListing().run(unit, { serviceId, about: 'times', words: 'Closed on Tuesdays now.', ...said }));

    it('is kept for the stewards with what it is about and nothing of who said it, and told to whoever listens', async () => {
      const { id } = await write(aListing());
      expect(await report(id)).toEqual({ ok: true, value: true });
      const rows = await db.look<Record<string, unknown>>(`select * from directory.report where service_id = $1`, [id]);
      expect(rows).toMatchObject([{ about: 'times', words: 'Closed on Tuesdays now.', said_by: 'public', handled_at: null, handled_by: null }]);
      expect(Object.keys(rows[0]!).sort()).toEqual(['about', 'handled_at', 'handled_by', 'id', 'made_at', 'said_by', 'service_id', 'words']);
      expect(await db.look(`select payload from linkwell.outbox where type = 'directory.listing-reported' and payload ->> 'serviceId' = $1`, [id])).toHaveLength(1);
    });

    it('of a machine that fills in every box is thanked for and kept nowhere', async () => {
      const { id } = await write(aListing());
      expect(await report(id, { website: 'https://spam.example' })).toEqual({ ok: true, value: true });
      expect(await db.look(`select from directory.report where service_id = $1`, [id])).toEqual([]);
    });

    it('is not taken of a listing that nobody can see, nor without words', async () => {
      const draft = await write(aListing({ state: 'draft' }));
      expect(await report(draft.id)).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
      const { id } = await write(aListing());
      expect(await report(id, { words: '  ' })).toMatchObject({ ok: false, refusal: { code: 'WORDS_NEEDED', field: 'words' } });
    });
  });

  describe('a shared shortlist', () => {
    it('is found again by its link alone, in its order, and only its hash is kept', async () => {
      const [one, two] = [await write(aListing({ name: 'One' })), await write(aListing({ name: 'Two' }))];
      const { share, shortlists } = at();
      const shared = await asPublic((unit) => share.run(unit, [two.id, one.id]));
      if (!shared.ok) throw new Error(shared.refusal.message);
      const { token, expiresOn } = shared.value;
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(expiresOn).toBe('2026-08-16');
      const found = await asPublic((unit) => shortlists.shared(unit, token));
      expect(found).toMatchObject({ expiresOn: '2026-08-16', gone: 0, services: [{ name: 'Two' }, { name: 'One' }] });
      expect(await asPublic((unit) => shortlists.shared(unit, 'x'.repeat(43)))).toBeUndefined();
      expect(JSON.stringify(await db.look(`select * from directory.shortlist`))).not.toContain(token);
    });

    it('leads nowhere from the day it ends, and is gone the night after', async () => {
      const { id } = await write(aListing());
      const shared = await asPublic((unit) => at('2020-01-01T12:00:00Z').share.run(unit, [id]));
      if (!shared.ok) throw new Error(shared.refusal.message);
      const on = (moment: string) => asPublic((unit) => at(moment).shortlists.shared(unit, shared.value.token));
      expect(await on('2020-03-30T22:59:59Z')).toBeDefined();
      expect(await on('2020-03-30T23:00:00Z')).toBeUndefined();
      await new ForgetShortlists().run({}, { database: db.database, attempt: 1, last: false, signal: new AbortController().signal });
      expect(await db.look(`select from directory.shortlist where expires_on <= '2020-04-01'`)).toEqual([]);
    });

    it('counts what is not listed any more, and refuses one of nothing', async () => {
      const [kept, gone] = [await write(aListing()), await write(aListing())];
      const { share, shortlists } = at();
      const shared = await asPublic((unit) => share.run(unit, [gone.id, kept.id]));
      if (!shared.ok) throw new Error(shared.refusal.message);
      await db.look(`update directory.service set listing_state = 'unpublished' where id = $1`, [gone.id]);
      expect(await asPublic((unit) => shortlists.shared(unit, shared.value.token))).toMatchObject({ gone: 1, services: [{ id: kept.id }] });
      expect(await asPublic((unit) => share.run(unit, [gone.id]))).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } });
    });
  });

  it('counts looks and shortlistings by service and day, and nothing else', async () => {
    const { id } = await write(aListing());
    const count = (moment: string, use: 'viewed' | 'shortlisted') => asPublic((unit) => new CountUse(at(moment).clock).run(unit, { serviceId: id, use }));
    await Promise.all([count('2026-05-18T09:00:00Z', 'viewed'), count('2026-05-18T22:59:00Z', 'viewed'), count('2026-05-18T23:01:00Z', 'viewed'), count('2026-05-18T09:00:00Z', 'shortlisted')]);
    expect(await db.look(`select to_char(day, 'YYYY-MM-DD') as day, views, shortlistings from directory.service_usage where service_id = $1 order by day`, [id]))
      .toEqual([{ day: '2026-05-18', views: 2, shortlistings: 1 }, { day: '2026-05-19', views: 1, shortlistings: 0 }]);
  });

  describe('a service’s times', () => {
    const [place] = aListing().places;
    const weekly = (name: string, weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, opens: string, closes: string) => ({ ...place!, name, opening: { words: null, schedules: schedulesOf([{ weekday, opens, closes }]), closedOnBankHolidays: 'unknown' as const } });
    const timesAt = async (id: string, moment?: string) => {
      const { times } = at(moment);
      const timetables = await asPublic((unit) => times.of(unit, id));
      if (!timetables) throw new Error('not found');
      return { now: times.openNow(timetables), next: times.next(timetables).map(({ session, place: where }) => `${session.day} ${session.opens} ${where?.label ?? ''}${session.cautions.join()}`.trim()) };
    };

    it('say whether it is open now and when it is next, at each of its places', async () => {
      const { id } = await write(aListing({ places: [weekly('Hope Hall', 1, '09:30', '12:00'), weekly('Second Hall', 4, '14:00', '16:00')] }));
      const { now, next } = await timesAt(id);
      expect(now).toMatchObject({ state: 'open', closes: '12:00', at: { label: 'Hope Hall' } });
      expect(next.slice(0, 3)).toEqual(['2026-05-21 14:00 Second Hall', '2026-05-25 09:30 Hope HallBANK_HOLIDAY', '2026-05-28 14:00 Second Hall']);
      expect((await timesAt(id, '2026-05-18T11:00:00Z')).now.state).toBe('closed');
    });

    it('are not known, rather than closed, where nobody said them', async () => {
      const { id } = await write(aListing({ places: [{ ...place!, opening: null }] }));
      expect(await timesAt(id)).toMatchObject({ now: { state: 'unknown' }, next: [] });
      expect(await asPublic((unit) => at().pages.calendar(unit, id, origin))).toBeUndefined();
    });

    it('go into a calendar at the hour on the door, before and after the clocks change', async () => {
      const { id } = await write(aListing({ name: 'Sunday lunch, with "friends"; all welcome', places: [weekly('Hope Hall', 7, '12:30', '14:00')] }));
      const calendar = await asPublic((unit) => at('2026-10-17T12:00:00Z').pages.calendar(unit, id, origin));
      const text = calendar?.text ?? '';
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/London');
      const starts = text.match(/DTSTART;TZID=Europe\/London:\d+T\d+/g) ?? [];
      expect(starts.slice(0, 3)).toEqual(['20261018', '20261025', '20261101'].map((day) => `DTSTART;TZID=Europe/London:${day}T123000`));
      expect(text).toContain('SUMMARY:Sunday lunch\\, with "friends"\\; all welcome');
      expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(starts.length);
    });
  });

  describe('a page without a script', () => {
    it('shows what a reader needs, and nothing that a listing brought can become part of the page', async () => {
      const { id } = await write(aListing({ name: 'Tea <script>alert(1)</script>', description: 'Come & "sit".</script><b>', website: 'https://a.example/"onload="x' }));
      const page = await asPublic((unit) => at().pages.service(unit, id, origin));
      const body = page?.body.text ?? '';
      expect(body).toContain('Tea &lt;script&gt;alert(1)&lt;/script&gt;');
      expect(body).toContain('Confirmed 4 weeks ago');
      expect(body).toContain('116 123');
      expect(body).not.toMatch(/<script|<b>|"onload/);
      expect(page?.data?.text).not.toContain('<');
      expect(JSON.parse(page?.data?.text ?? '')).toMatchObject({ '@type': 'Service', name: 'Tea <script>alert(1)</script>', url: `${origin}${page?.path}` });
    });

    it('is not there for a listing that is not published', async () => {
      const { id } = await write(aListing({ state: 'draft' }));
      expect(await asPublic((unit) => at().pages.service(unit, id, origin))).toBeUndefined();
    });
  });

  it('tells search engines of every published service, and of no other', async () => {
    const [shown, draft] = [await write(aListing({ name: 'Shown', lastConfirmedOn: '2099-01-02' as CalendarDate })), await write(aListing({ name: 'Draft', state: 'draft' }))];
    const file = await asPublic((unit) => at().pages.sitemapFile(unit, origin, 1));
    expect(file).toContain(`<url><loc>${origin}/services/${shown.id}/shown</loc><lastmod>2099-01-02</lastmod></url>`);
    expect(file).not.toContain(draft.id);
    expect(await asPublic((unit) => at().pages.sitemapFile(unit, origin, 2))).toBeUndefined();
    expect(await asPublic((unit) => at().pages.sitemapIndex(unit, origin))).toContain(`<loc>${origin}/sitemaps/1.xml</loc>`);
  });
});
