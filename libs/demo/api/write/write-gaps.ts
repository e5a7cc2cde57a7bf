import { createHash } from 'node:crypto';
import type { Database } from '@linkwell/database';
import { Chooser, demoSeed } from '@linkwell/demo-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { StoredTasks } from '@linkwell/jobs';
import { addDays, type CalendarDate, type Clock } from '@linkwell/kernel';
import { FindSupport, ReleaseUnmetNeeds, ReportExposure, TrackRecords } from '@linkwell/matching-api';
import { categoryOf, daysOfQuarter, quarterOfDay } from '@linkwell/matching-domain';
import { CountAnswers } from '@linkwell/referrals-api';
import type { NeedTermId } from '@linkwell/taxonomy-domain';

/** Enough for a report that shows something, and soon done. */
const questionsAsked = 120;

/** What the nightly work leaves: how services answer, unmet needs of the last three quarters, and a report of who is found. */
export async function writeGaps(database: Database, clock: Clock, today: CalendarDate): Promise<void> {
  const job = { database, signal: new AbortController().signal };
  await new CountAnswers(new TrackRecords(clock), clock).run({}, job);
  await database.within({ kind: 'job', name: 'seed-demo' }, (unit) => unit.query(writeUnmetNeeds, [JSON.stringify(unmetNeeds(today))]), 'linkwell_job');
  await new ReleaseUnmetNeeds(clock).run({}, job);
  const [made] = await database.within({ kind: 'job', name: 'seed-demo' }, (unit) => unit.query(`select id from matching.exposure_report limit 1`), 'linkwell_job');
  if (!made) await new ReportExposure(new FindSupport(new PlaceFinder(), clock), new StoredTasks(), clock).make({ most: questionsAsked }, job);
}

const writeUnmetNeeds = `
  insert into matching.unmet_need (noted_on, need_term_id, category, district, kind, why, mark, who)
  select noted_on, need_term_id, category, district, kind, why, mark, who from jsonb_populate_recordset(null::matching.unmet_need, $1::jsonb)
  on conflict do nothing`;

/** What Larkmere has little of, and how many people and public searches a quarter find it missing in the middle of the town. */
const missing: readonly (readonly [term: string, people: number, searches: number])[] = [
  ['counselling', 46, 60], ['debt-advice', 12, 18], ['homelessness', 31, 24], ['community-transport', 24, 35], ['learning-disability-and-autism', 7, 21], ['immigration-status', 17, 6], ['chronic-pain', 22, 14], ['food-parcels', 4, 12], ['volunteering', 3, 2],
];
/** How much of that is looked for from each district. */
const districts: readonly (readonly [district: string, share: number])[] = [['QX1', 1], ['QX2', 0.7], ['QX3', 0.35], ['QX4', 0.3], ['QX5', 0.1]];

function unmetNeeds(today: CalendarDate) {
  const choose = new Chooser(demoSeed, 'unmet needs');
  return [3, 2, 1].flatMap((ago) => {
    const { from } = daysOfQuarter(quarterOfDay(monthsBefore(today, ago * 3)));
    return missing.flatMap(([term, people, searches]) => districts.flatMap(([district, share]) => {
      const rows = (kind: 'patient' | 'public', count: number) => Array.from({ length: Math.round((count * share * choose.between(80, 120)) / 100) }, (_, each) => {
        const key = `${from} ${term} ${district} ${kind} ${each}`;
        return {
          noted_on: addDays(from, choose.between(0, 88)), need_term_id: term, category: categoryOf(term as NeedTermId), district, kind, why: choose.chance(0.3) ? 'all_full' : 'nothing',
          mark: noHash(`search ${key}`), who: kind === 'patient' ? noHash(`person ${key}`) : null,
        };
      });
      return [...rows('patient', people), ...rows('public', searches)];
    }));
  });
}

function monthsBefore(day: CalendarDate, months: number): CalendarDate {
  const moved = new Date(`${day.slice(0, 7)}-15T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() - months);
  return moved.toISOString().slice(0, 10) as CalendarDate;
}

/** In the place of a keyed hash: of nobody. */
const noHash = (of: string): string => `\\x${createHash('sha256').update(`nobody: ${of}`).digest('hex')}`;
