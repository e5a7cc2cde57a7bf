import type { UnitOfWork } from '@linkwell/database';
import { answersIn, differences, inWords, isService, problemsOf, sectionsOf, titleOfSection, type Difference, type ListingKind, type SectionId } from '@linkwell/directory-domain';
import { notFound } from '@linkwell/graphql';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { PageChangedMeanwhile } from '../commands/save-answers';
import { ListingDraftType, ListingPageChangedMeanwhile, ListingSectionType, ListingToEdit } from '../graphql/listing.types';
import { wordsFor } from '../need-labels';
import type { DraftRow } from '../store/draft-row';
import { EditableListings, hasMovedOn, type EditableListing } from '../store/editable-listings';

/** Index: app_user_pkey. */
const namesOf = `select id, display_name as name from identity.app_user where id = any($1::uuid[])`;

/** A listing as its editor works on it. */
@Injectable()
export class ShowListing {
  constructor(
    private readonly listings: EditableListings,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, kind: ListingKind, id: string): Promise<ListingToEdit> {
    const listing = await this.listings.mine(unit, kind, id);
    if (!listing) throw notFound();
    return this.show(unit, listing);
  }

  async show(unit: UnitOfWork, listing: EditableListing): Promise<ListingToEdit> {
    const { kind, id, name, organisation, published, draft, document, mark } = listing;
    const words = wordsFor(this.clock);
    const changes = draft ? differences(published?.document ?? null, document, words) : [];
    const decided = draft ? undefined : await this.listings.lastDecision(unit, kind, id);
    const names = await this.names(unit, draft, decided);
    return Object.assign(new ListingToEdit(), {
      kind, id, name, organisationId: organisation.id, organisationName: organisation.name, publishesAtOnce: organisation.trusted, life: published?.life ?? null, slug: published?.slug ?? null,
      draft: draft && showDraft(draft, names),
      lastDecision: decided ? showDraft(decided, names) : null,
      version: draft?.version ?? 0,
      seen: mark,
      answers: { ...answersIn(document), ...draft?.unfinished },
      sections: showSections(listing, changes, names, unit.user.id),
      inWords: inWords(document, words),
      differences: changes,
      changedMeanwhile: draft?.base && published && hasMovedOn(listing) ? differences(draft.base, published.document, words) : [],
    });
  }

  showConflict(unit: UnitOfWork, { listing, section, theirs, yours }: PageChangedMeanwhile): Promise<ListingPageChangedMeanwhile> {
    const touch = listing.draft.touched[section];
    return this.names(unit, listing.draft).then((names) => Object.assign(new ListingPageChangedMeanwhile(), {
      message: `${touch?.by === unit.user.id ? 'You wrote' : `${names.get(touch?.by ?? '') ?? 'Somebody else'} wrote`} this page meanwhile${touch?.by === unit.user.id ? ', in another window' : ''}.`,
      version: listing.draft.version,
      theirs: { ...answersIn(theirs), ...listing.draft.unfinished }[section] ?? {},
      differences: yours ? differences(theirs, yours, wordsFor(this.clock)) : [],
    }));
  }

  /** Display names of everyone a draft mentions. */
  async names(unit: UnitOfWork, ...drafts: readonly (DraftRow | null | undefined)[]): Promise<ReadonlyMap<string, string>> {
    const ids = drafts.flatMap((draft) => (draft ? [draft.updatedBy, draft.submittedBy, ...Object.values(draft.touched).map(({ by }) => by)] : [])).filter((id) => id !== null);
    const rows = ids.length === 0 ? [] : await unit.query<{ id: string; name: string }>(namesOf, [[...new Set(ids)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

export const showDraft = (draft: DraftRow, names: ReadonlyMap<string, string>): ListingDraftType =>
  Object.assign(new ListingDraftType(), {
    id: draft.id, state: draft.state, intent: draft.intent, reason: draft.reason, stewardNote: draft.stewardNote, restoredFrom: draft.restoredFrom,
    updatedAt: draft.updatedAt, updatedBy: names.get(draft.updatedBy) ?? null, submittedAt: draft.submittedAt, decidedAt: draft.decidedAt,
  });

function showSections({ document, draft, published }: EditableListing, changes: readonly Difference[], names: ReadonlyMap<string, string>, userId: string): ListingSectionType[] {
  const problems = problemsOf(document);
  const standing = (id: SectionId, hasProblem: boolean): ListingSectionType['standing'] => {
    if (draft?.unfinished[id] !== undefined) return 'unfinished';
    const isUntouched = !published && !draft?.touched[id];
    if (hasProblem) return isUntouched && id !== 'name' ? 'not_started' : 'incomplete';
    if (isUntouched && isService(document)) return 'not_started';
    return changes.some(({ section }) => section === id) ? 'changed' : 'done';
  };
  return sectionsOf(document).map((id) => {
    const problem = problems.find(({ section }) => section === id);
    const by = draft?.touched[id]?.by;
    return Object.assign(new ListingSectionType(), { id, title: titleOfSection(id), standing: standing(id, problem !== undefined), problem: problem?.message ?? null, writtenBy: by && by !== userId ? (names.get(by) ?? null) : null });
  });
}
