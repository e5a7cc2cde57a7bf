import type { UnitOfWork } from '@linkwell/database';
import { differences, inWords, isService, postcodeOf, type Difference, type ListingDocument } from '@linkwell/directory-domain';
import { PlaceFinder } from '@linkwell/geography-api';
import { notFound } from '@linkwell/graphql';
import { Clock } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ListingReview } from '../graphql/review.types';
import { wordsFor } from '../need-labels';
import { EditableListings, hasMovedOn } from '../store/editable-listings';
import { showDraft, ShowListing } from './show-listing';

/** A submitted change as a steward judges it: field by field beside what is published. */
@Injectable()
export class ShowReview {
  constructor(
    private readonly listings: EditableListings,
    private readonly listing: ShowListing,
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, draftId: string): Promise<ListingReview> {
    const found = await this.listings.ofDraft(unit, draftId);
    if (!found || found.draft.submittedAt === null) throw notFound();
    const { draft, published, kind, id, organisation, mark, name } = found;
    const words = wordsFor(this.clock);
    const waits = draft.state === 'in_review';
    // What was decided is shown as it was decided; what waits, as it would be published now.
    const [before, after] = waits ? [published?.document ?? null, found.document] : [draft.base, draft.document];
    const names = await this.listing.names(unit, draft);
    return Object.assign(new ListingReview(), {
      id: draftId, version: draft.version, seen: mark, kind, subjectId: id, name: published ? name : nameIn(draft.document), organisationName: organisation.name,
      life: published?.life ?? null, slug: published?.slug ?? null, draft: showDraft(draft, names), submittedBy: names.get(draft.submittedBy ?? '') ?? null,
      differences: await this.withNotes(unit, differences(before, after, words), before, after),
      changedMeanwhile: waits && draft.base && published && hasMovedOn(found) ? differences(draft.base, published.document, words) : [],
      inWords: inWords(after, words),
    });
  }

  /** How far each place moves, by its postcodes. */
  private async withNotes(unit: UnitOfWork, changes: readonly Difference[], before: ListingDocument | null, after: ListingDocument): Promise<readonly (Difference & { note: string | null })[]> {
    const noted: (Difference & { note: string | null })[] = [];
    for (const change of changes) noted.push({ ...change, note: change.field.startsWith('place ') ? await this.move(unit, change.field.slice('place '.length), before, after) : null });
    return noted;
  }

  private async move(unit: UnitOfWork, locationId: string, before: ListingDocument | null, after: ListingDocument): Promise<string | null> {
    const [was, is] = [postcodeIn(before, locationId), postcodeIn(after, locationId)];
    if (!was || !is || was === is) return null;
    const [from, to] = [await this.places.find(unit, was), await this.places.find(unit, is)];
    if (!from.ok || !to.ok) return `Moves from ${was} to ${is}; how far, the map does not know.`;
    const metres = Math.hypot(from.value.easting - to.value.easting, from.value.northing - to.value.northing);
    return `Moves ${metres < 1000 ? `${Math.max(10, Math.round(metres / 10) * 10)} m` : `${(metres / 1000).toFixed(1)} km`}${to.value.approximate ? `, about: only the area ${to.value.label} of the new postcode is known` : ''}.`;
  }
}

const postcodeIn = (document: ListingDocument | null, locationId: string): string => {
  const location = document && isService(document) ? document.locations.find(({ id }) => id === locationId) : undefined;
  return location ? postcodeOf(location) : '';
};

const nameIn = (document: ListingDocument): string => (isService(document) ? document.service.name : document.organization.name);
