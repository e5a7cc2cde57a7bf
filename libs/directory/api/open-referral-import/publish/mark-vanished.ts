import type { UnitOfWork } from '@linkwell/database';
import type { CalendarDate } from '@linkwell/kernel';
import type { Taxonomies } from '@linkwell/taxonomy-api';
import type { Run } from '../staging/import-run';

export interface Vanished {
  readonly services: number;
  readonly organisations: number;
  readonly terms: number;
  readonly unpublished: number;
}

/** What the run has seen, refused or not, is still there. $1 the run, $2 the source, $3 the day. Index: open_referral_record_pkey. */
const notSeen = (table: string, kind: string) => `
  update directory.${table} as gone set vanished_on = $3
  where source_id = $2 and vanished_on is null and not exists (select from directory.open_referral_record where run_id = $1 and kind = '${kind}' and open_referral_record.id = gone.id)
  returning id`;

/** Every service that is missing has missed one complete run more; one that is back has missed none. $1 the source. */
const countMissed = `
  insert into directory.missed_service as mine (service_id, runs) select id, 1 from directory.service where source_id = $1 and vanished_on is not null
  on conflict (service_id) do update set runs = mine.runs + 1`;

/** Missed by two complete runs, it is no longer shown; unless somebody here has made it their own by changing it. $1 the source. */
const unpublish = `
  with gone as (
    update directory.service set listing_state = 'unpublished', version = version + 1
    where source_id = $1 and listing_state = 'published' and vanished_on is not null and record = source_record -> 'service' and ours = source_record -> 'ours'
      and id in (select service_id from directory.missed_service where runs >= 2)
    returning id)
  update directory.missed_service set unpublished = true where service_id in (select id from gone) returning service_id as id`;

const publishAgain = `
  with back as (delete from directory.missed_service where service_id in (select id from directory.service where source_id = $1 and vanished_on is null) returning service_id, unpublished)
  update directory.service set listing_state = 'published', version = version + 1
  where listing_state = 'unpublished' and id in (select service_id from back where unpublished) returning id`;

/** Marks what a complete run did not see. After an incomplete one only what came back is shown again. */
export async function markVanished(unit: UnitOfWork, run: Run, taxonomies: Taxonomies, day: CalendarDate, complete: boolean): Promise<Vanished> {
  const ids = async (statement: string, values: readonly unknown[]) => (await unit.query<{ id: string }>(statement, values)).map(({ id }) => id);
  await ids(publishAgain, [run.sourceId]);
  if (!complete) return { services: 0, organisations: 0, terms: 0, unpublished: 0 };
  const services = await ids(notSeen('service', 'service'), [run.id, run.sourceId, day]);
  const organisations = await ids(notSeen('organisation', 'organization'), [run.id, run.sourceId, day]);
  await unit.query(countMissed, [run.sourceId]);
  const unpublished = await ids(unpublish, [run.sourceId]);
  const terms = await vanishedTerms(unit, run, taxonomies, day);
  if (services.length + unpublished.length > 0) {
    await unit.audit({ action: 'services.vanished', subjectType: 'service', subjectIds: [...new Set([...services, ...unpublished])], detail: run.sourceId });
  }
  return { services: services.length, organisations: organisations.length, terms, unpublished: unpublished.length };
}

/** Only of a source that lists its taxonomies and terms; terms that are merely mentioned by services tell nothing of the others. */
async function vanishedTerms(unit: UnitOfWork, run: Run, taxonomies: Taxonomies, day: CalendarDate): Promise<number> {
  const lists = run.position.lists ?? {};
  if (!((lists['taxonomy_terms']?.read ?? 0) > 0)) return 0;
  const seen = await unit.query<{ kind: string; id: string }>(`select kind, id from directory.open_referral_record where run_id = $1 and kind in ('taxonomy', 'term')`, [run.id]);
  const of = (kind: string) => seen.filter((row) => row.kind === kind).map(({ id }) => id);
  const mine = await unit.query<{ id: string }>(`select id from taxonomy.directory_taxonomy where source = $1`, [run.sourceId]);
  return taxonomies.markVanished(unit, { taxonomyIds: mine.map(({ id }) => id), termIds: of('term'), source: run.sourceId, day });
}
