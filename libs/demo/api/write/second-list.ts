import type { UnitOfWork } from '@linkwell/database';
import { demoId } from '@linkwell/demo-domain';
import type { ListingToWrite } from '@linkwell/directory-api';
import type { OrganisationId, ServiceId } from '@linkwell/kernel';
import { createHash } from 'node:crypto';

const source = { id: 'larkmere-food-map', title: 'Larkmere food map', attribution: 'An invented list, made up for the demonstration' };

export const writeSecondSource = (unit: UnitOfWork) =>
  unit.query(`insert into directory.source (id, title, attribution) values ($1, $2, $3) on conflict do nothing`, [source.id, source.title, source.attribution]);

/** What another list tells of a service that the directory has already, a little differently: a likely duplicate for the steward to find. */
export function fromSecondList(listing: ListingToWrite): ListingToWrite {
  return {
    ...listing,
    id: demoId<ServiceId>('service', `${source.id}/${listing.name}`),
    organisation: { ...listing.organisation, id: demoId<OrganisationId>('organisation', `${source.id}/${listing.organisation.name}`), description: null, website: null },
    name: `${listing.name} (cookery course)`,
    description: 'Cookery on a budget, six Tuesdays, free of charge.',
    capacity: { state: 'unknown' },
    usualWaitDays: null,
    lastConfirmedOn: null,
    email: null,
    assurance: [],
    source: { id: source.id, rowId: listing.name.toLowerCase().replaceAll(' ', '-'), fingerprint: createHash('sha256').update(listing.name).digest() },
  };
}
