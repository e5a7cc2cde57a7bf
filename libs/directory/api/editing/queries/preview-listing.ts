import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Injectable } from '@nestjs/common';
import type { Service } from '../../graphql/service.type';
import { ShowService } from '../../queries/show-service';
import { PublishDraft } from '../publish-draft';
import { EditableListings, type EditableListing } from '../store/editable-listings';

/**
 * A draft as the public would read it: it is published, read as anybody reads it, and the publication undone with the unit, before anybody else could see
 * it. So the preview cannot say anything else than the page will. Offered as a mutation, because no other operation may share its unit.
 */
@Injectable()
export class PreviewListing {
  constructor(
    private readonly listings: EditableListings,
    private readonly publish: PublishDraft,
    private readonly show: ShowService,
  ) {}

  async forEditor(unit: UnitOfWork, id: string): Promise<Service> {
    return this.preview(unit, await this.listings.mine(unit, 'service', id));
  }

  async forSteward(unit: UnitOfWork, draftId: string): Promise<Service> {
    return this.preview(unit, await this.listings.ofDraft(unit, draftId));
  }

  private async preview(unit: UnitOfWork, listing: EditableListing | undefined): Promise<Service> {
    if (listing?.kind !== 'service') throw notFound();
    unit.undoAtEnd();
    await this.publish.run(unit, { ...listing, draft: null }, 'editor');
    unit.recordAfterwards({ action: 'listing.previewed', subjectType: 'service', subjectIds: [listing.id] });
    return this.show.run(unit, listing.id);
  }
}
