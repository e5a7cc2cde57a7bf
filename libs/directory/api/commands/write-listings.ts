import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import type { ListingToWrite } from '../listing-to-write';
import { listingInFull } from '../listings/listing-in-full';
import type { CauseOfRevision } from '../listings/listing-to-publish';
import { PublishListings } from '../listings/publish-listings';

/** Documents weigh more than rows: they are made for so many at a time. */
const batch = 500;

/** Publishes flat listings, as `linkwell_job`: an import's rows, or the demonstration's. A listing whose id is there already takes what its source says anew. */
@Injectable()
export class WriteListings {
  private readonly publish = new PublishListings();

  /** `onWritten` hears how many have been written since its last call. The caller keeps the audit trail. */
  async run(unit: UnitOfWork, listings: readonly ListingToWrite[], onWritten?: (count: number) => void, cause: CauseOfRevision = 'import'): Promise<void> {
    for (let from = 0; from < listings.length; from += batch) await this.publish.run(unit, listings.slice(from, from + batch).map(listingInFull), cause, onWritten);
  }
}
