import type { DraftIntent, DraftState, ListingDocument, ListingKind } from '@linkwell/directory-domain';
import type { OrganisationId } from '@linkwell/kernel';

/** Who last wrote a page, at which version of the draft, and when. */
export interface Touch {
  readonly version: number;
  readonly by: string;
  readonly at: string;
}

/** A change to a listing as it is stored. */
export interface DraftRow {
  readonly id: string;
  readonly kind: ListingKind;
  readonly subjectId: string;
  readonly organisationId: OrganisationId;
  readonly intent: DraftIntent;
  readonly state: DraftState;
  readonly document: ListingDocument;
  /** What was published when it was begun; `null` for a proposed listing. */
  readonly base: ListingDocument | null;
  readonly baseRevision: number | null;
  readonly restoredFrom: number | null;
  /** By page: what was typed and not finished. */
  readonly unfinished: Readonly<Record<string, unknown>>;
  readonly touched: Readonly<Record<string, Touch>>;
  /** Why the listing is to end or be taken down. */
  readonly reason: string | null;
  readonly stewardNote: string | null;
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly submittedAt: Date | null;
  readonly submittedBy: string | null;
  readonly decidedAt: Date | null;
}

export const draftColumns = `
  draft.id, draft.kind, draft.subject_id as "subjectId", draft.organisation_id as "organisationId", draft.intent, draft.state, draft.document, draft.base,
  draft.base_revision as "baseRevision", draft.restored_from as "restoredFrom", draft.unfinished, draft.touched, draft.reason, draft.steward_note as "stewardNote",
  draft.version, draft.updated_at as "updatedAt", draft.updated_by as "updatedBy", draft.submitted_at as "submittedAt", draft.submitted_by as "submittedBy",
  draft.decided_at as "decidedAt"`;
