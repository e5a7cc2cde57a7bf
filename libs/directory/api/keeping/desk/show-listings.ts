import type { UnitOfWork } from '@linkwell/database';
import {
  accessWayLabels, assuranceLabels, assuranceStanding, capacityOn, closureOn, confirmationInWords, draftStateLabels, freshnessOn, isDue, isShutTo, reportSubjectLabels,
  type AccessWay, type AssuranceRecord, type CapacityState, type DraftState, type ListingState, type ReportSubject, type ServiceStatus,
} from '@linkwell/directory-domain';
import { OrganisationAccounts } from '@linkwell/identity-api';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { capacityInWords, waitInWords } from '../../service-words';
import { capacityOf } from '../../stored-capacity';
import { KeptListing, KeptOrganisation } from '../graphql/desk.types';
import { myListings, organisationNames } from './my-listings.sql';

interface ListingRow {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly version: number;
  readonly status: ServiceStatus;
  readonly listingState: ListingState;
  readonly doNotList: boolean;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly capacity: CapacityState;
  readonly capacityUntil: CalendarDate | null;
  readonly usualWaitDays: number | null;
  readonly closedFrom: CalendarDate | null;
  readonly closedUntil: CalendarDate | null;
  readonly closureNote: string | null;
  readonly accessWay: AccessWay;
  readonly dbsApplies: boolean;
  readonly assurance: AssuranceRecord[];
  readonly suggestions: { id: string; about: ReportSubject; words: string; saidBy: 'link_worker' | 'steward' | 'organisation'; madeOn: CalendarDate }[];
  readonly draft: DraftState | null;
}

const stateWords: Readonly<Record<ListingState, string>> = {
  draft: 'Not published yet', in_review: 'Not published yet: in review', published: 'Published', unpublished: 'Taken down', defunct: 'Has ended',
};
const sayers = { link_worker: 'A link worker', steward: 'A directory steward', organisation: 'Somebody at your organisation, through the e-mail link' } as const;

/** What an editor or manager sees first: their organisations, each with its listings. */
@Injectable()
export class ShowListings {
  constructor(
    private readonly accounts: OrganisationAccounts,
    private readonly clock: Clock,
  ) {}

  async mine(unit: UnitOfWork): Promise<KeptOrganisation[]> {
    const { organisationIds, id } = unit.user;
    const managed = await this.accounts.managedBy(unit, id);
    const organisations = await unit.query<{ id: string; name: string }>(organisationNames, [organisationIds]);
    const rows = await unit.query<ListingRow>(myListings, [organisationIds]);
    const today = dayInLondon(this.clock.now());
    return organisations.map((organisation) =>
      Object.assign(new KeptOrganisation(), {
        ...organisation, mayManage: managed.includes(organisation.id),
        listings: rows.filter(({ organisationId }) => organisationId === organisation.id).map((row) => show(row, today)),
      }));
  }

  /** One listing, as it stands after a change of it. */
  async one(unit: UnitOfWork, serviceId: string): Promise<KeptListing> {
    const rows = await unit.query<ListingRow>(myListings, [unit.user.organisationIds]);
    const row = rows.find(({ id }) => id === serviceId);
    if (!row) throw new Error('A listing that was just changed cannot be read.');
    return show(row, dayInLondon(this.clock.now()));
  }
}

function show(row: ListingRow, today: CalendarDate): KeptListing {
  const capacity = capacityOn(today, capacityOf(row.capacity, row.capacityUntil));
  const closure = row.closedFrom === null ? null : { from: row.closedFrom, until: row.closedUntil, note: row.closureNote };
  const standing = closureOn(closure, today);
  const assurance = assuranceStanding({ dbsApplies: row.dbsApplies, records: row.assurance }, today);
  return Object.assign(new KeptListing(), {
    id: row.id, slug: row.slug, name: row.name, version: row.version,
    published: row.listingState === 'published', stateWords: row.doNotList ? 'Hidden by a directory steward' : stateWords[row.listingState],
    draft: row.draft && draftStateLabels[row.draft],
    due: row.listingState === 'published' && isDue(row.lastConfirmedOn, today),
    freshness: { status: freshnessOn(today, row.lastConfirmedOn), lastConfirmedOn: row.lastConfirmedOn, words: confirmationInWords(today, row.lastConfirmedOn) },
    capacity: { state: capacity.state, words: capacityInWords(capacity), usualWait: row.usualWaitDays === null ? null : waitInWords(row.usualWaitDays) },
    fullUntil: capacity.state === 'full' ? capacity.until : null,
    waitWeeks: row.usualWaitDays === null ? null : Math.round(row.usualWaitDays / 7),
    closure: closure && standing ? { ...closure, state: standing } : null,
    takesReferrals: !isShutTo(row.accessWay, 'professional'), accessWords: accessWayLabels[row.accessWay],
    assurance: assurance.map(({ kind, state, record }) => ({ kind, label: capital(assuranceLabels[kind]), state, recordedBy: record?.recordedBy ?? null, recordedOn: record?.recordedOn ?? null, expiresOn: record?.expiresOn ?? null })),
    suggestions: row.suggestions.map(({ id, about, words, saidBy, madeOn }) => ({ id, about: reportSubjectLabels[about], words, saidBy: sayers[saidBy], madeOn })),
  });
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
