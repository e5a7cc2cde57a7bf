import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { checkHeader, mapRow, type ImportedListing, type MappingRefusal, type ServiceMapping } from '@linkwell/directory-domain';
import { PlaceFinder, type Place } from '@linkwell/geography-api';
import { ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { fingerprintOf, listingOf, type KnownListing } from '../import/listing-of-row';
import { readServiceFile, type ServiceFile, type ServiceFileRefusal } from '../import/read-service-file';
import type { ListingToWrite } from '../listing-to-write';
import { WriteListings } from './write-listings';

/** Why a row was left out: one entry for each thing that is wrong with it. */
export interface FailedRow {
  readonly line: number;
  /** The column's name; `row` when it is the row as a whole. */
  readonly field: string;
  readonly reason: string;
}

export interface ServicesImported {
  readonly rows: number;
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Of the rows that are in: those placed by the middle of their postcode's sector or district. */
  readonly approximate: number;
  readonly openingTimes: { readonly given: number; readonly understood: number };
  readonly failed: readonly FailedRow[];
}

export type Progress = (step: 'reading' | 'placing' | 'writing', done: number, total: number) => void;

interface KnownRow extends KnownListing {
  readonly rowId: string;
  readonly fingerprint: string;
}

/** Index: service_source_id_source_row_id_key. */
const knownListings = `
  select id, organisation_id as "organisationId", source_row_id as "rowId", encode(source_fingerprint, 'hex') as fingerprint
  from directory.service where source_id = $1`;

/** The source's row is locked even when nothing of it changes, so that two imports of one source wait for each other. */
const writeSource = `
  insert into directory.source (id, title, attribution) values ($1, $2, $3)
  on conflict (id) do update set title = excluded.title, attribution = excluded.attribution
  where (source.title, source.attribution) is distinct from (excluded.title, excluded.attribution)`;

/**
 * Takes a CSV file of services into the directory, as `linkwell_job`. A row goes in whole or not at all; a row that cannot is told, and hinders no other.
 * Repeating it changes nothing. Refused, with nothing changed, when the file as a whole cannot be read.
 */
@Injectable()
export class ImportServices {
  constructor(
    private readonly places: PlaceFinder,
    private readonly listings: WriteListings,
  ) {}

  async run(unit: UnitOfWork, bytes: Buffer, mapping: ServiceMapping, onProgress: Progress = () => undefined): Promise<Result<ServicesImported, ServiceFileRefusal | MappingRefusal>> {
    const file = readServiceFile(bytes);
    if (!file.ok) return file;
    const header = checkHeader(mapping, file.value.header);
    if (!header.ok) return header;

    const failed: FailedRow[] = [];
    const rows = readRows(mapping, file.value, failed);
    onProgress('reading', file.value.rows.length, file.value.rows.length);
    await unit.query(writeSource, [mapping.name, mapping.title, mapping.attribution]);
    const placed = await this.place(unit, rows, failed, onProgress);

    const known = new Map((await unit.query<KnownRow>(knownListings, [mapping.name])).map((row) => [row.rowId, row]));
    const changed = placed.flatMap(({ row, place }): ListingToWrite[] => {
      const fingerprint = fingerprintOf(row, place);
      const before = known.get(row.sourceId);
      return before?.fingerprint === fingerprint.toString('hex') ? [] : [listingOf(row, place, fingerprint, before)];
    });
    await this.listings.run(unit, changed, (count) => onProgress('writing', count, changed.length));
    await unit.audit({ action: 'services.imported', subjectType: 'service', subjectIds: changed.map(({ id }) => id), detail: mapping.name });

    const updated = changed.filter(({ source }) => source !== null && known.has(source.rowId)).length;
    const given = placed.filter(({ row }) => row.openingText !== null);
    return ok({
      rows: file.value.rows.length,
      inserted: changed.length - updated,
      updated,
      unchanged: placed.length - changed.length,
      approximate: placed.filter(({ place }) => place.approximate).length,
      openingTimes: { given: given.length, understood: given.filter(({ row }) => row.openingTimes.length > 0).length },
      failed: failed.sort((a, b) => a.line - b.line),
    });
  }

  /** Finds the rows' postcodes on the map, each once; a row whose postcode is nowhere near known fails. */
  private async place(unit: UnitOfWork, rows: readonly ReadRow[], failed: FailedRow[], onProgress: Progress): Promise<PlacedRow[]> {
    const postcodes = [...new Set(rows.map(({ row }) => row.postcode))];
    const found = new Map<string, Result<Place, Refusal>>();
    for (const postcode of postcodes) {
      found.set(postcode, await this.places.find(unit, postcode));
      onProgress('placing', found.size, postcodes.length);
    }
    return rows.flatMap(({ row, postcodeColumn }) => {
      const place = found.get(row.postcode);
      if (place?.ok) return [{ row, place: place.value }];
      if (place) failed.push({ line: row.line, field: postcodeColumn, reason: place.refusal.message });
      return [];
    });
  }
}

interface ReadRow {
  readonly row: ImportedListing;
  readonly postcodeColumn: string;
}

interface PlacedRow {
  readonly row: ImportedListing;
  readonly place: Place;
}

function readRows(mapping: ServiceMapping, { header, rows }: ServiceFile, failed: FailedRow[]): ReadRow[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    const read = cells.length === header.length ? mapRow(mapping, Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])), line) : refused([wrongWidth(line, cells.length, header.length)]);
    if (!read.ok) {
      failed.push(...read.refusal.map(({ column, message }) => ({ line, field: column, reason: message })));
      return [];
    }
    const first = lines.get(read.value.sourceId);
    if (first !== undefined) {
      failed.push({ line, field: mapping.identity.join(', '), reason: `It is the same listing as line ${first}. Delete one of the two.` });
      return [];
    }
    lines.set(read.value.sourceId, line);
    return [{ row: read.value, postcodeColumn: mapping.postcode }];
  });
}

const wrongWidth = (line: number, width: number, wanted: number) => ({
  line, column: 'row', message: `It has ${width} cells, but the header has ${wanted}. Look for a missing or stray comma or quotation mark.`,
});
