import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import type { ImportedListing, ServiceMapping } from '@linkwell/directory-domain';
import { PlaceFinder, type CsvTable, type Place } from '@linkwell/geography-api';
import { fingerprintOf, listingOf, type KnownListing } from '../import/listing-of-row';
import { mostProblems, readListings, type FailedRow, type RowsRead } from '../import/read-listings';
import type { ListingToWrite } from '../listing-to-write';
import { WriteListings } from './write-listings';

export interface ServicesImported {
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Of the rows that are in: those placed by the middle of their postcode's sector or district. */
  readonly approximate: number;
  /** Of the rows that are in: those that give opening times, and those whose times were understood for certain. */
  readonly openingTimes: { readonly given: number; readonly understood: number };
  /** What is wrong, row by row; the first few thousand of a file that is wrong throughout. */
  readonly failed: readonly FailedRow[];
  /** Rows that were left out. */
  readonly leftOut: number;
}

/** What an import would do. */
export interface PreparedImport extends ServicesImported {
  /** The listings that are new, or that the file says anew. */
  readonly changed: readonly ListingToWrite[];
}

export interface ImportProgress {
  /** Rows read since the last call. */
  count(rows: number): void;
  /** How many rows there are to deal with, once all are read. */
  expect(rows: number): void;
  /** Rows dealt with since the last call: in, unchanged or left out. */
  advance(rows: number): void;
}

const nobody: ImportProgress = { count: () => undefined, expect: () => undefined, advance: () => undefined };

interface KnownRow extends KnownListing {
  readonly rowId: string;
  readonly fingerprint: string;
}

/** Index: service_source_id_source_row_id_key. */
const knownListings = `
  select id, organisation_id as "organisationId", source_row_id as "rowId", encode(source_fingerprint, 'hex') as fingerprint
  from directory.service where source_id = $1`;

const writeSource = `
  insert into directory.source (id, title, attribution) values ($1, $2, $3)
  on conflict (id) do update set title = excluded.title, attribution = excluded.attribution
  where (source.title, source.attribution) is distinct from (excluded.title, excluded.attribution)`;

/**
 * Takes a CSV file of services into the directory, as `linkwell_job`. A row goes in whole or not at all; one that cannot is told, and hinders no other.
 * Repeating it changes nothing; a listing that is no longer in the file stays. Throws `UnusableFile`, and changes nothing, when the file as a whole cannot be read.
 */
@Injectable()
export class ImportServices {
  constructor(
    private readonly places: PlaceFinder,
    private readonly listings: WriteListings,
  ) {}

  async run(unit: UnitOfWork, table: CsvTable, mapping: ServiceMapping, progress: ImportProgress = nobody): Promise<ServicesImported> {
    const read = await this.read(table, mapping, (rows) => progress.count(rows));
    progress.expect(read.rows);
    await this.writeSource(unit, mapping);
    const { changed, ...result } = await this.compare(unit, read, mapping);
    progress.advance(read.rows - changed.length);
    await this.listings.run(unit, changed, (count) => progress.advance(count));
    if (changed.length > 0) await unit.query(`select linkwell.gather_statistics('directory')`);
    await unit.audit({ action: 'services.imported', subjectType: 'service', subjectIds: changed.map(({ id }) => id), detail: mapping.name });
    return result;
  }

  /** Reads the whole file; no database is needed yet. */
  read(table: CsvTable, mapping: ServiceMapping, onRows: (rows: number) => void | Promise<void>): Promise<RowsRead> {
    return readListings(table, mapping, onRows);
  }

  /** The source's row is locked even when nothing of it changes, so that two imports of one source wait for each other. */
  async writeSource(unit: UnitOfWork, mapping: ServiceMapping): Promise<void> {
    await unit.query(writeSource, [mapping.name, mapping.title, mapping.attribution]);
  }

  /** Compares what was read with what is there: what an import would do, without doing it. */
  async compare(unit: UnitOfWork, { rows, listings, failed, leftOut }: RowsRead, mapping: ServiceMapping): Promise<PreparedImport> {
    const { placed, nowhere } = await this.place(unit, listings, mapping.postcode);
    const known = new Map((await unit.query<KnownRow>(knownListings, [mapping.name])).map((row) => [row.rowId, row]));
    const changed = placed.flatMap(({ row, place }): ListingToWrite[] => {
      const fingerprint = fingerprintOf(row, place);
      const before = known.get(row.sourceId);
      return before?.fingerprint === fingerprint.toString('hex') ? [] : [listingOf(row, place, fingerprint, before)];
    });
    const updated = changed.filter(({ source }) => source !== null && known.has(source.rowId)).length;
    const given = placed.filter(({ row }) => row.openingText !== null);
    return {
      changed,
      rows,
      inserted: changed.length - updated,
      updated,
      unchanged: placed.length - changed.length,
      approximate: placed.filter(({ place }) => place.approximate).length,
      openingTimes: { given: given.length, understood: given.filter(({ row }) => row.schedules.length > 0).length },
      failed: [...failed, ...nowhere].sort((a, b) => a.line - b.line).slice(0, mostProblems),
      leftOut: leftOut + nowhere.length,
    };
  }

  /** Finds each postcode on the map once. `nowhere`: rows whose postcode is nowhere near known. */
  private async place(unit: UnitOfWork, rows: readonly ImportedListing[], field: string): Promise<{ placed: { row: ImportedListing; place: Place }[]; nowhere: FailedRow[] }> {
    const found = new Map<string, Awaited<ReturnType<PlaceFinder['find']>>>();
    for (const { postcode } of rows) if (!found.has(postcode)) found.set(postcode, await this.places.find(unit, postcode));
    const nowhere: FailedRow[] = [];
    const placed = rows.flatMap((row) => {
      const place = found.get(row.postcode);
      if (place?.ok) return [{ row, place: place.value }];
      if (place) nowhere.push({ line: row.line, field, reason: place.refusal.message });
      return [];
    });
    return { placed, nowhere };
  }
}
