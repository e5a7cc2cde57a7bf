import type { UnitOfWork } from '@linkwell/database';
import type { Taxonomies } from '@linkwell/taxonomy-api';
import { needTermIdOfHsds, needsTaxonomyId, readParentTree, type HsdsTaxonomy, type HsdsTaxonomyTerm } from '@linkwell/taxonomy-domain';
import type { Work } from '../progress';
import { Gathering } from '../staging/gathering';
import { holdRun, type Run } from '../staging/import-run';
import type { Step } from '../steps';
import { allRecords, countPending, Outcomes, type GatheredRecord, type Outcome } from './outcomes';

/** Taxonomies or terms that are there already: whose they are, and what they say. */
interface Standing {
  readonly id: string;
  readonly source: string;
}

const tables = { taxonomy: 'taxonomy.directory_taxonomy', term: 'taxonomy.directory_term' } as const;

/**
 * Takes in taxonomies, then all their terms at once, so that a tree that was turned round is never seen half turned. Many feeds use the same taxonomies:
 * one that another source brought stays as that source says it, and our own needs are never changed. Terms that are each other's parents in a circle
 * are taken in at the top level.
 */
export class TakeInTerms {
  constructor(
    private readonly taxonomies: Taxonomies,
    private readonly step: Step,
    private readonly run: Run,
    private readonly work: Work,
  ) {}

  async do(): Promise<void> {
    this.work.add(await this.step((unit) => countPending(unit, this.run.id, ['taxonomy', 'term'])));
    this.work.progress.say('taking in taxonomies');
    await this.step((unit) => this.openCircles(unit));
    await this.all('taxonomy', (unit, records, outcomes) => this.takeInTaxonomies(unit, records, outcomes));
    await this.all('term', (unit, records, outcomes) => this.takeInTerms(unit, records, outcomes));
  }

  private all(kind: 'taxonomy' | 'term', takeIn: (unit: UnitOfWork, mine: readonly GatheredRecord[], outcomes: Outcomes) => Promise<void>): Promise<void> {
    return this.step(async (unit) => {
      await holdRun(unit, this.run.id);
      const records = await allRecords(unit, this.run.id, kind);
      if (records.length === 0) return;
      const outcomes = new Outcomes();
      await takeIn(unit, await this.onlyMine(unit, kind, records, outcomes), outcomes);
      await outcomes.write(unit, this.run.id);
      this.work.progress.advance(records.length);
    });
  }

  private async onlyMine(unit: UnitOfWork, kind: 'taxonomy' | 'term', records: readonly GatheredRecord[], outcomes: Outcomes): Promise<readonly GatheredRecord[]> {
    const standing = await unit.query<Standing>(`select id, source from ${tables[kind]} where id = any($1::uuid[])`, [records.map(({ id }) => id)]);
    const others = new Set(standing.filter(({ source }) => source !== this.run.sourceId).map(({ id }) => id));
    const ours = (id: string) => id === needsTaxonomyId || needTermIdOfHsds(id) !== undefined;
    for (const { id } of records) if (others.has(id) || ours(id)) outcomes.set(kind, id, 'unchanged');
    return records.filter(({ id }) => !others.has(id) && !ours(id));
  }

  private async takeInTaxonomies(unit: UnitOfWork, records: readonly GatheredRecord[], outcomes: Outcomes): Promise<void> {
    const before = await recordsOf(unit, 'taxonomy', records);
    await this.taxonomies.upsertTaxonomies(unit, records.map(({ record }) => record as HsdsTaxonomy), this.run.sourceId);
    for (const each of records) outcomes.set('taxonomy', each.id, outcomeOf(each, before));
  }

  private async takeInTerms(unit: UnitOfWork, records: readonly GatheredRecord[], outcomes: Outcomes): Promise<void> {
    const before = await recordsOf(unit, 'term', records);
    await unit.query('savepoint terms');
    const written = await this.taxonomies.upsertTerms(unit, records.map(({ record }) => record as HsdsTaxonomyTerm), this.run.sourceId);
    if (written.ok) {
      for (const each of records) outcomes.set('term', each.id, outcomeOf(each, before));
      return;
    }
    await unit.query('rollback to savepoint terms');
    for (const each of records) outcomes.refuse(each, 'CIRCLE', '/parent_id', `With the terms that are here already: ${written.refusal.message}`);
  }

  private async openCircles(unit: UnitOfWork): Promise<void> {
    await holdRun(unit, this.run.id);
    const terms = await allRecords(unit, this.run.id, 'term');
    const inCircles = new Set(readParentTree(terms.map(({ id, record }) => ({ id, parentId: typeof record['parent_id'] === 'string' ? record['parent_id'] : null }))).cycles.flat());
    const opened = terms.filter(({ id }) => inCircles.has(id));
    if (opened.length === 0) return;
    await unit.query(`update directory.open_referral_record set record = record - 'parent_id' where run_id = $1 and kind = 'term' and id = any($2::uuid[])`, [this.run.id, [...inCircles]]);
    const gathering = new Gathering(unit, this.run.id);
    for (const { place, pointer } of opened) {
      await gathering.warn(place, [{ code: 'CIRCLE', pointer: `${pointer}/parent_id`, message: 'This term is among its own parents. It is taken in at the top level.' }]);
    }
  }
}

/** Records that are there, as text, to see what changes. */
async function recordsOf(unit: UnitOfWork, kind: 'taxonomy' | 'term', records: readonly GatheredRecord[]): Promise<ReadonlyMap<string, boolean>> {
  const rows = await unit.query<{ id: string; same: boolean }>(
    `select id, there.record = given.record and vanished_on is null as same
     from ${tables[kind]} as there join jsonb_to_recordset($1::jsonb) as given (id uuid, record jsonb) using (id)`,
    [JSON.stringify(records.map(({ id, record }) => ({ id, record })))]);
  return new Map(rows.map(({ id, same }) => [id, same]));
}

function outcomeOf({ id }: GatheredRecord, before: ReadonlyMap<string, boolean>): Outcome {
  const same = before.get(id);
  return same === undefined ? 'inserted' : same ? 'unchanged' : 'updated';
}
