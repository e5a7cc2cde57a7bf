import type { UnitOfWork } from '@linkwell/database';
import type { DraftIntent, DraftState, ListingDocument, ListingKind } from '@linkwell/directory-domain';
import type { DraftRow, Touch } from './draft-row';
import type { EditableListing } from './editable-listings';

interface NewDraft {
  readonly kind: ListingKind;
  readonly subjectId: string;
  readonly organisationId: string;
  readonly document: ListingDocument;
  readonly base: ListingDocument | null;
  readonly baseRevision: number | null;
  readonly intent?: DraftIntent;
  readonly reason?: string;
  readonly restoredFrom?: number;
}

/** Begins a change; `undefined` when somebody else has just begun one. Index: draft_open. */
export async function beginDraft(unit: UnitOfWork, draft: NewDraft): Promise<string | undefined> {
  const [row] = await unit.query<{ id: string }>(
    `insert into directory.draft (kind, subject_id, organisation_id, document, base, base_revision, intent, reason, restored_from, begun_by, updated_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict do nothing returning id`,
    [draft.kind, draft.subjectId, draft.organisationId, JSON.stringify(draft.document), draft.base && JSON.stringify(draft.base), draft.baseRevision,
      draft.intent ?? 'publish', draft.reason ?? null, draft.restoredFrom ?? null, unit.user.id]);
  if (row) await unit.audit({ action: 'listing.draft-begun', subjectType: draft.kind, subjectIds: [draft.subjectId] });
  return row?.id;
}

/** From what is published now. */
export const beginFromPublished = (unit: UnitOfWork, { kind, id, organisation, published }: EditableListing, more: Partial<NewDraft> = {}): Promise<string | undefined> =>
  published === null
    ? Promise.resolve(undefined)
    : beginDraft(unit, { kind, subjectId: id, organisationId: organisation.id, document: published.document, base: published.document, baseRevision: published.revision, ...more });

/** Writes a page into a draft that this unit holds locked; the new version. */
export async function writePage(unit: UnitOfWork, draft: DraftRow, page: { readonly section: string; readonly document: ListingDocument; readonly unfinished: Readonly<Record<string, unknown>> }): Promise<number> {
  const version = draft.version + 1;
  const touched: Record<string, Touch> = { ...draft.touched, [page.section]: { version, by: unit.user.id, at: '' } };
  await unit.query(
    `update directory.draft set document = $2, unfinished = $3, touched = jsonb_set($4::jsonb, array[$5, 'at'], to_jsonb(now())), version = $6,
       restored_from = case when document = $2 then restored_from end, updated_at = now(), updated_by = $7 where id = $1`,
    [draft.id, JSON.stringify(page.document), JSON.stringify(page.unfinished), JSON.stringify(touched), page.section, version, unit.user.id]);
  return version;
}

/** Lays the draft on what is published now, so that whoever reviews it sees only its own changes. */
export async function rebaseDraft(unit: UnitOfWork, { draft, document, published }: EditableListing): Promise<void> {
  if (!draft?.base || !published) return;
  await unit.query(`update directory.draft set document = $2, base = $3, base_revision = $4 where id = $1`, [draft.id, JSON.stringify(document), JSON.stringify(published.document), published.revision]);
}

interface Move {
  readonly to: DraftState;
  readonly note?: string | null;
}

/** Moves a draft that this unit holds locked to its next state. */
export async function moveDraft(unit: UnitOfWork, draft: DraftRow, { to, note = draft.stewardNote }: Move): Promise<void> {
  const submitted = to === 'in_review' || (to === 'approved' && draft.state !== 'in_review');
  const decided = to === 'approved' || to === 'rejected' || to === 'changes_asked';
  await unit.query(
    `update directory.draft set state = $2, version = version + 1, steward_note = $3, updated_at = now(), updated_by = $4,
       submitted_at = case when $5 then now() else submitted_at end, submitted_by = case when $5 then $4::uuid else submitted_by end,
       decided_at = case when $6 then now() else decided_at end, decided_by = case when $6 then $4::uuid else decided_by end
     where id = $1`,
    [draft.id, to, note, unit.user.id, submitted, decided]);
}
