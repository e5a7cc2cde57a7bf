import type { UnitOfWork } from '@linkwell/database';
import { refusal } from '@linkwell/kernel';

export interface OwnListing {
  readonly id: string;
  readonly version: number;
}

/** Index: service_pkey. Locks it until the unit ends. */
const ownListing = `
  select id, version from directory.service where id = $1 and organisation_id = any($2::uuid[]) and merged_into is null for update`;

export const noSuchListing = refusal('NOT_FOUND', 'There is no such listing among those you keep.');
export const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this listing meanwhile. It is shown as it stands now: look at it, then try again.');

/** A listing of one of the user's organisations. For everybody else's it does not exist. */
export async function findOwnListing(unit: UnitOfWork, serviceId: string): Promise<OwnListing | undefined> {
  const [found] = await unit.query<OwnListing>(ownListing, [serviceId, unit.user.organisationIds]);
  return found;
}
