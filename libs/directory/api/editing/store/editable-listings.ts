import { createHash } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { nameOf, rebase, type HsdsLocation, type HsdsOrganization, type HsdsService, type ListingDocument, type ListingKind, type ListingState, type OurServiceFields } from '@linkwell/directory-domain';
import type { OrganisationId } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { Placement } from '../../listings/listing-to-publish';
import type { DraftRow } from './draft-row';
import { draftById, lastDecided, openDraft, owner, publishedOrganisation, publishedService } from './listings.sql';

export interface PublishedPlace {
  readonly record: HsdsLocation;
  /** `null` where nobody knows where it lies. */
  readonly placement: Placement | null;
  /** Whether another service is given there as well. */
  readonly shared: boolean;
}

/** What stands in the directory now. */
export interface Published {
  readonly document: ListingDocument;
  readonly revision: number;
  readonly version: number;
  readonly slug: string | null;
  readonly life: ListingState;
  readonly places: readonly PublishedPlace[];
}

/** A listing as whoever keeps it, or reviews it, must know it. */
export interface EditableListing {
  readonly kind: ListingKind;
  readonly id: string;
  readonly name: string;
  readonly organisation: { readonly id: OrganisationId; readonly name: string; readonly trusted: boolean; readonly record: HsdsOrganization };
  /** `null` for one that is only proposed. */
  readonly published: Published | null;
  readonly draft: DraftRow | null;
  /** The document as it would be published: the draft laid on what stands now; what stands now without a draft. */
  readonly document: ListingDocument;
  /** Changes when what is published changes: a decision names the one it was made on. */
  readonly mark: string;
}

export interface PlaceRow {
  readonly record: HsdsLocation;
  readonly precision: Placement['precision'] | 'unknown';
  readonly easting: number | null;
  readonly northing: number | null;
  readonly shared: boolean;
}
interface ServiceRow {
  readonly organisationId: OrganisationId;
  readonly slug: string;
  readonly life: ListingState;
  readonly version: number;
  readonly revision: number;
  readonly service: HsdsService;
  readonly ours: OurServiceFields;
  readonly places: PlaceRow[];
}
type OrganisationRow = Pick<ServiceRow, 'organisationId' | 'version' | 'revision'> & { readonly organization: HsdsOrganization };

/** Reads listings together with what is changed in them. */
@Injectable()
export class EditableListings {
  /** One of the viewer's own organisations, else `undefined`: what is another's does not exist. `lock` holds its open draft until the unit ends. */
  async mine(unit: UnitOfWork, kind: ListingKind, id: string, { lock = false } = {}): Promise<EditableListing | undefined> {
    const listing = await this.find(unit, kind, id, lock);
    return listing && unit.user.organisationIds.includes(listing.organisation.id) ? listing : undefined;
  }

  /** For a steward: the listing that a draft is about, with that draft whatever its state. */
  async ofDraft(unit: UnitOfWork, draftId: string, { lock = false } = {}): Promise<(EditableListing & { readonly draft: DraftRow }) | undefined> {
    const [draft] = await unit.query<DraftRow>(draftById(lock), [draftId]);
    if (!draft) return undefined;
    const published = await this.published(unit, draft.kind, draft.subjectId);
    const listing = await this.make(unit, draft.kind, draft.subjectId, draft.organisationId, published?.now, draft);
    return listing && { ...listing, draft };
  }

  /** Any listing, for a steward. */
  async any(unit: UnitOfWork, kind: ListingKind, id: string): Promise<EditableListing | undefined> {
    return this.find(unit, kind, id, false);
  }

  /** What a steward last said of a listing. */
  async lastDecision(unit: UnitOfWork, kind: ListingKind, id: string): Promise<DraftRow | undefined> {
    return (await unit.query<DraftRow>(lastDecided, [kind, id]))[0];
  }

  private async find(unit: UnitOfWork, kind: ListingKind, id: string, lock: boolean): Promise<EditableListing | undefined> {
    const [draft] = await unit.query<DraftRow>(openDraft(lock), [kind, id]);
    const published = await this.published(unit, kind, id);
    const organisationId = published?.organisationId ?? draft?.organisationId;
    return organisationId && this.make(unit, kind, id, organisationId, published?.now, draft);
  }

  private async make(unit: UnitOfWork, kind: ListingKind, id: string, organisationId: OrganisationId, published: Published | undefined, draft: DraftRow | undefined): Promise<EditableListing | undefined> {
    const [organisation] = await unit.query<EditableListing['organisation']>(owner, [organisationId]);
    const document = draft ? (draft.base && published ? rebase(draft.base, draft.document, published.document) : draft.document) : published?.document;
    if (!organisation || !document) return undefined;
    return { kind, id, name: nameOf(published?.document ?? document), organisation, published: published ?? null, draft: draft ?? null, document, mark: markOf(published?.document) };
  }

  private async published(unit: UnitOfWork, kind: ListingKind, id: string): Promise<{ readonly organisationId: OrganisationId; readonly now: Published } | undefined> {
    if (kind === 'organisation') {
      const [row] = await unit.query<OrganisationRow>(publishedOrganisation, [id]);
      return row && { organisationId: row.organisationId, now: { document: { organization: row.organization }, revision: row.revision, version: row.version, slug: null, life: 'published', places: [] } };
    }
    const [row] = await unit.query<ServiceRow>(publishedService, [id]);
    if (!row) return undefined;
    const places = row.places.map(publishedPlace);
    const document = { service: row.service, ours: row.ours, locations: places.map(({ record }) => record) };
    return { organisationId: row.organisationId, now: { document, revision: row.revision, version: row.version, slug: row.slug, life: row.life, places } };
  }
}

export const publishedPlace = ({ record, shared, precision, easting, northing }: PlaceRow): PublishedPlace => ({
  record, shared, placement: precision === 'unknown' || easting === null || northing === null ? null : { easting, northing, precision },
});

const markOf = (document: ListingDocument | undefined): string => createHash('sha256').update(JSON.stringify(document ?? null)).digest('base64url').slice(0, 16);

/** Whether the published words were changed elsewhere after the draft was begun. */
export const hasMovedOn = ({ draft, published }: EditableListing): boolean => Boolean(draft?.base && published && markOf(draft.base) !== markOf(published.document));
