import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { needTerm, needTermAsHsds, needTermIdOfHsds, readParentTree, type Branch, type HsdsTaxonomy, type HsdsTaxonomyTerm, type NeedTermId, type TermToTake } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import * as read from './read-terms.sql';
import * as write from './write-terms.sql';

/** What became of the records that were given. */
export interface Written {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface RecordPage {
  readonly search?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface TermPage extends RecordPage {
  readonly taxonomyId?: string | undefined;
  readonly parentId?: string | undefined;
  readonly topOnly?: boolean | undefined;
}

/** Everything of a source or of some taxonomies that was seen, by id. */
export interface Seen {
  readonly taxonomyIds: readonly string[];
  readonly termIds: readonly string[];
  readonly source: string;
  readonly day: CalendarDate;
}

const rowsAtOnce = 1_000;

/**
 * The taxonomies of other directories, with ours among them, and which of their terms mean which of our needs. Writing needs the role
 * `linkwell_job`. Records are HSDS objects, kept and given back as they came.
 */
@Injectable()
export class Taxonomies {
  async upsertTaxonomies(unit: UnitOfWork, taxonomies: readonly HsdsTaxonomy[], source: string): Promise<Written> {
    const records = onceEach(taxonomies, ({ id }) => id).map((taxonomy) => ({ ...taxonomy, taxonomy_terms: undefined }));
    const changed = await this.writeRows(unit, write.upsertTaxonomies, records, source);
    const fresh = changed.filter(({ inserted }) => inserted).map(({ id }) => id);
    if (fresh.length > 0) await unit.query(write.adoptTerms, [fresh]);
    return counted(records.length, changed);
  }

  /**
   * A parent that is not there yet leaves its term at the top until it comes. Refuses parents that go round in a circle with CYCLE; the unit must
   * then be ended as failed. A bare term belongs to its `taxonomy_id`, when that taxonomy is known.
   */
  async upsertTerms(unit: UnitOfWork, terms: readonly (HsdsTaxonomyTerm | TermToTake)[], source: string): Promise<Result<Written, Refusal<'CYCLE'>>> {
    const rows = onceEach(terms.map((term) => (isPlaced(term) ? term : { record: term, taxonomyId: term.taxonomy_id ?? null })), ({ record }) => record.id);
    const changed = await this.writeRows(unit, write.upsertTerms, rows, source);
    if (changed.length > 0) {
      const circle = rows.some(({ record }) => record.parent_id) ? await this.findCircle(unit) : undefined;
      if (circle) return refused(refusal('CYCLE', `Terms are each other’s parents in a circle: ${circle.slice(0, 3).join(', ')}${circle.length > 3 ? ' …' : ''}.`, 'parent_id'));
      await unit.query(write.linkParents, [changed.map(({ id }) => id)]);
    }
    return ok(counted(rows.length, changed));
  }

  /** Marks terms of these taxonomies, and of the source without any, that were not seen. What is mapped to them stays mapped. Returns how many. */
  async markVanished(unit: UnitOfWork, { taxonomyIds, termIds, source, day }: Seen): Promise<number> {
    return (await unit.query(write.markTermsVanished, [taxonomyIds, termIds, source, day])).length;
  }

  /** Marks taxonomies of a source that were not among all that it has. Returns how many. */
  async markTaxonomiesVanished(unit: UnitOfWork, { taxonomyIds, source, day }: Omit<Seen, 'termIds'>): Promise<number> {
    return (await unit.query(write.markTaxonomiesVanished, [taxonomyIds, source, day])).length;
  }

  /** The needs that directory terms mean: those that stewards mapped and, for our own terms, the need itself. Terms that mean none are left out. */
  async needTermsOf(unit: UnitOfWork, directoryTermIds: readonly string[]): Promise<ReadonlyMap<string, readonly NeedTermId[]>> {
    const ids = [...new Set(directoryTermIds.map((id) => id.toLowerCase()))];
    const rows = ids.length === 0 ? [] : await unit.query<{ id: string; needTermId: NeedTermId }>(read.needsOfTerms, [ids]);
    const own = ids.flatMap((id) => {
      const needTermId = needTermIdOfHsds(id);
      return needTermId === undefined ? [] : [{ id, needTermId }];
    });
    return grouped([...own, ...rows].map(({ id, needTermId }) => [id, needTermId]));
  }

  /** The terms by which others know our needs: our own first, then those that stewards mapped. */
  async directoryTermsOf(unit: UnitOfWork, needTermIds: readonly NeedTermId[]): Promise<ReadonlyMap<NeedTermId, readonly HsdsTaxonomyTerm[]>> {
    const ids = [...new Set(needTermIds)];
    const rows = ids.length === 0 ? [] : await unit.query<{ needTermId: NeedTermId; record: HsdsTaxonomyTerm }>(read.termsOfNeeds, [ids]);
    const own = ids.flatMap((needTermId) => {
      const term = needTerm(needTermId);
      return term ? [{ needTermId, record: needTermAsHsds(term) }] : [];
    });
    return grouped([...own, ...rows].map(({ needTermId, record }) => [needTermId, record]));
  }

  async taxonomyRecord(unit: UnitOfWork, id: string): Promise<HsdsTaxonomy | undefined> {
    const [row] = await unit.query<{ record: HsdsTaxonomy }>(`select record from taxonomy.directory_taxonomy where id = $1`, [id]);
    return row?.record;
  }

  async termRecord(unit: UnitOfWork, id: string): Promise<HsdsTaxonomyTerm | undefined> {
    const [row] = await unit.query<{ record: HsdsTaxonomyTerm }>(`select record from taxonomy.directory_term where id = $1`, [id]);
    return row?.record;
  }

  /** By name, without those that vanished. */
  taxonomyRecords(unit: UnitOfWork, { search, limit, offset }: RecordPage): Promise<{ total: number; records: HsdsTaxonomy[] }> {
    return this.readPage(unit, read.taxonomyRecords, read.taxonomyCount, [search ?? null], limit, offset);
  }

  /** By name, without those that vanished. */
  termRecords(unit: UnitOfWork, { search, taxonomyId, parentId, topOnly, limit, offset }: TermPage): Promise<{ total: number; records: HsdsTaxonomyTerm[] }> {
    return this.readPage(unit, read.termRecords, read.termCount, [search ?? null, taxonomyId ?? null, parentId ?? null, topOnly ?? false], limit, offset);
  }

  private async readPage<Thing>(unit: UnitOfWork, page: string, count: string, wanted: readonly unknown[], limit: number, offset: number): Promise<{ total: number; records: Thing[] }> {
    const rows = await unit.query<{ record: Thing }>(page, [...wanted, limit, offset]);
    const [all] = await unit.query<{ total: number }>(count, wanted);
    return { total: all?.total ?? 0, records: rows.map(({ record }) => record) };
  }

  private async writeRows(unit: UnitOfWork, statement: string, rows: readonly object[], source: string): Promise<readonly Changed[]> {
    const changed: Changed[] = [];
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      changed.push(...(await unit.query<Changed>(statement, [JSON.stringify(rows.slice(start, start + rowsAtOnce)), source])));
    }
    return changed;
  }

  private async findCircle(unit: UnitOfWork): Promise<readonly string[] | undefined> {
    return readParentTree(await unit.query<Branch>(write.namedParents)).cycles[0];
  }
}

interface Changed {
  readonly id: string;
  readonly inserted: boolean;
}

/** Of several things with one id the last counts. */
const onceEach = <Thing>(things: readonly Thing[], idOf: (thing: Thing) => string): readonly Thing[] => [...new Map(things.map((thing) => [idOf(thing).toLowerCase(), thing])).values()];

const isPlaced = (term: HsdsTaxonomyTerm | TermToTake): term is TermToTake => typeof term.record === 'object' && term.record !== null && 'taxonomyId' in term;

function counted(given: number, changed: readonly Changed[]): Written {
  const inserted = changed.filter((row) => row.inserted).length;
  return { inserted, updated: changed.length - inserted, unchanged: given - changed.length };
}

function grouped<Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
