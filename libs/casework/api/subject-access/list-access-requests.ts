import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { accessRequest, accessRequests, releasesOf } from './access.sql';
import { AccessReleaseMadeType, AccessRequestType, HeldItemType, WithheldType, type HeldItemsShown } from './access.types';
import { ReviewHeld, type ReviewedItem } from './review-held';

type RequestRow = Omit<AccessRequestType, 'forename' | 'surname' | 'isOverdue' | 'items' | 'undecided' | 'releases'> & SealedIdentity & { readonly key?: number; readonly totalCount?: number };

/** Requests for a copy, and what is gone through for one. */
@Injectable()
export class ListAccessRequests {
  constructor(
    private readonly fields: PatientFields,
    private readonly review: ReviewHeld,
    private readonly clock: Clock,
  ) {}

  async list(unit: UnitOfWork, open: boolean, first: number, after: string | undefined): Promise<Connection<AccessRequestType>> {
    const [key, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const rows = await unit.query<RequestRow>(accessRequests, [first + 1, key, id, open]);
    const list = page(rows, first, rows[0]?.totalCount ?? 0, (row) => [row.key ?? 0, row.id], (row) => this.show(row));
    await unit.audit({ action: 'access_requests.viewed', subjectType: 'patient', subjectIds: list.edges.map(({ node }) => node.patientId) });
    return list;
  }

  /** Throws NOT_FOUND for another team's. */
  async one(unit: UnitOfWork, id: string): Promise<AccessRequestType> {
    const shown = await this.changed(unit, id);
    await unit.audit({ action: 'access_request.viewed', subjectType: 'patient', subjectIds: [shown.patientId] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async changed(unit: UnitOfWork, id: string): Promise<AccessRequestType> {
    const row = await this.row(unit, id);
    const items = row.state === 'open' ? (await this.review.items(unit, id, row.patientId)).items : [];
    const releases = await unit.query<AccessReleaseMadeType>(releasesOf, [id]);
    return Object.assign(this.show(row), {
      items: items.length, undecided: items.filter(({ decision }) => decision === null).length, releases: releases.map((release) => Object.assign(new AccessReleaseMadeType(), release)),
    });
  }

  async items(unit: UnitOfWork, id: string, which: HeldItemsShown, first: number, after: string | undefined): Promise<Connection<HeldItemType>> {
    const [place, key] = (decodeCursor(after, ['number', 'text']) ?? [-1, '']) as [number, string];
    const { patientId } = await this.row(unit, id);
    const wanted = (await this.review.items(unit, id, patientId)).items
      .map((reviewed, index) => ({ ...reviewed, index }))
      .filter(({ decision }) => which === 'all' || (which === 'undecided' ? decision === null : decision !== null && !decision.decided.give));
    // By its place, for an entry that was the last of a page may have been decided since.
    const rest = wanted.filter(({ index, item }) => index > place || (index === place && item.key !== key));
    await unit.audit({ action: 'access_request.items_viewed', subjectType: 'patient', subjectIds: [patientId] });
    return page(rest.slice(0, first + 1), first, wanted.length, ({ index, item }) => [index, item.key], showItem);
  }

  private async row(unit: UnitOfWork, id: string): Promise<RequestRow> {
    const [row] = await unit.query<RequestRow>(accessRequest, [id]);
    if (!row) throw notFound();
    return row;
  }

  private show(row: RequestRow): AccessRequestType {
    const { forename, surname } = this.fields.open(row.patientId, row);
    const words = (column: 'asker_words' | 'identity_words' | 'extension_reason' | 'closed_reason', stored: string | null) => this.fields.openWords(`access_request.${column}`, row.id, stored);
    const { id, patientId, state, askedBy, identityCheck, receivedOn, firstDueOn, extendedTo, dueOn, endedAt, openedAt, openedBy, version } = row;
    return Object.assign(new AccessRequestType(), {
      id, patientId, state, askedBy, identityCheck, receivedOn, firstDueOn, extendedTo, dueOn, endedAt, openedAt, openedBy, version, forename, surname,
      askerWords: words('asker_words', row.askerWords), identityWords: words('identity_words', row.identityWords), extensionReason: words('extension_reason', row.extensionReason), closedReason: words('closed_reason', row.closedReason),
      isOverdue: state === 'open' && dueOn < dayInLondon(this.clock.now()), items: 0, undecided: 0, releases: [],
    });
  }
}

function showItem({ section, item, mark, decision }: ReviewedItem): HeldItemType {
  const { key, heading, at, facts } = item;
  const withheld = decision && !decision.decided.give ? Object.assign(new WithheldType(), decision.decided) : null;
  return Object.assign(new HeldItemType(), { key, mark, section, heading, on: at?.slice(0, 10) ?? null, facts, isDecided: decision !== null, withheld, decidedBy: decision?.decidedBy ?? null });
}
