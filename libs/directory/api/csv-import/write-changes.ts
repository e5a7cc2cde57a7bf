import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import type { JobRun } from '@linkwell/jobs';
import { ImportServices, type PreparedImport } from '../commands/import-services';
import { listingInFull } from '../listings/listing-in-full';
import type { ListingToPublish } from '../listings/listing-to-publish';
import { PublishListings } from '../listings/publish-listings';
import { asJob } from './csv-file';
import type { CsvImportRow } from './csv-import-row';
import { rememberAfter, rememberBefore, whatWasDone } from './changes.sql';

/** Listings that are written, and remembered for an undo, in one transaction. */
const batch = 200;

/** Writes what an import changes, each batch together with what undoing it needs. */
@Injectable()
export class WriteChanges {
  constructor(
    private readonly importing: ImportServices,
    private readonly publish: PublishListings,
  ) {}

  /** What an earlier try has written is not among `changed` any more; the figures returned are the whole import's. */
  async run({ id, mapping }: CsvImportRow, { changed }: PreparedImport, { database, signal }: JobRun, onDone: (done: number) => Promise<void>): Promise<{ inserted: number; updated: number }> {
    if (!mapping) throw new Error('An import without a mapping cannot be written.');
    for (let from = 0; from < changed.length; from += batch) {
      signal.throwIfAborted();
      const together = changed.slice(from, from + batch).map(listingInFull);
      await asJob(database, async (unit) => {
        await this.importing.writeSource(unit, mapping);
        await this.write(unit, id, together);
        await unit.audit({ action: 'services.imported', subjectType: 'service', subjectIds: together.map(({ service }) => service.id), detail: mapping.name });
      });
      await onDone(from + together.length);
    }
    return asJob(database, async (unit) => {
      await unit.query(`select linkwell.gather_statistics('directory')`);
      const [count] = await unit.query<{ inserted: number; updated: number }>(whatWasDone, [id]);
      return count ?? { inserted: 0, updated: 0 };
    });
  }

  private async write(unit: UnitOfWork, importId: string, listings: readonly ListingToPublish[]): Promise<void> {
    await unit.query(rememberBefore, [importId, JSON.stringify(listings.flatMap(subjectsOf))]);
    await this.publish.run(unit, listings, 'import');
    await unit.query(rememberAfter, [importId, listings.map(({ service }) => service.id)]);
  }
}

const subjectsOf = ({ organization, service, locations }: ListingToPublish) => [
  { service: service.id, type: 'service', id: service.id },
  { service: service.id, type: 'organisation', id: organization.record.id },
  ...locations.map(({ record }) => ({ service: service.id, type: 'location', id: record.id })),
];
