import type { UnitOfWork } from '@linkwell/database';
import { mayDo, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { noSuchListing } from '../desk/own-listing';
import { KeepConfirmation } from './keep-confirmation';

/** Index: service_pkey. */
const ownPublished = `select id from directory.service where id = any($1::uuid[]) and organisation_id = any($2::uuid[]) and listing_state = 'published' and merged_into is null`;
const published = `select id from directory.service where id = any($1::uuid[]) and listing_state = 'published' and merged_into is null`;

const noneNamed = refusal('LISTING_NEEDED', 'Say which listings are still correct.', 'serviceIds');

/** "All still correct", from somebody who is signed in. Answers with the ids. */
@Injectable()
export class ConfirmListings {
  constructor(private readonly confirmations: KeepConfirmation) {}

  /** By an editor or manager, of their own organisations' listings; one that is not theirs refuses all. */
  async asEditor(unit: UnitOfWork, serviceIds: readonly string[]): Promise<Result<string[], Refusal>> {
    const asked = [...new Set(serviceIds)];
    if (asked.length === 0) return refused(noneNamed);
    const own = await unit.query<{ id: string }>(ownPublished, [asked, unit.user.organisationIds]);
    if (own.length !== asked.length) return refused(noSuchListing);
    return ok(await this.confirmations.run(unit, asked, { source: 'editor', userId: unit.user.id }));
  }

  /** By a link worker or steward who rang the organisation. */
  async byPhone(unit: UnitOfWork, serviceIds: readonly string[]): Promise<Result<string[], Refusal>> {
    const asked = [...new Set(serviceIds)];
    if (asked.length === 0) return refused(noneNamed);
    const found = await unit.query<{ id: string }>(published, [asked]);
    if (found.length !== asked.length) return refused(noSuchListing);
    const source = mayDo(unit.user.roles, 'listing.review') ? 'steward_phone' : 'link_worker_phone';
    return ok(await this.confirmations.run(unit, asked, { source, userId: unit.user.id }));
  }
}
