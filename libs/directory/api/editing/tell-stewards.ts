import type { UnitOfWork } from '@linkwell/database';
import { nameOf, type DraftIntent } from '@linkwell/directory-domain';
import { UsersByRole } from '@linkwell/identity-api';
import { Messenger } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';
import type { DraftRow } from './store/draft-row';
import type { EditableListing } from './store/editable-listings';

const asks: Readonly<Record<DraftIntent, string>> = { publish: 'has changed or proposed a listing', unpublish: 'asks to take a listing down', end: 'says that a service has ended' };

/** Puts what was submitted into the one message a day that each steward gets. */
@Injectable()
export class TellStewards {
  constructor(
    private readonly users: UsersByRole,
    private readonly messenger: Messenger,
  ) {}

  async ofSubmission(unit: UnitOfWork, { draft, document, organisation }: EditableListing & { readonly draft: DraftRow }): Promise<void> {
    const path = `/steward/reviews/${draft.id}`;
    for (const userId of await this.users.run(unit, 'directory_steward')) {
      await this.messenger.send(unit, {
        kind: 'directory.review-asked',
        to: { userId },
        key: `directory.review-asked:${draft.id}:${draft.version}`,
        when: 'digest',
        content: {
          subject: `To review: ${nameOf(document)}`,
          paragraphs: [`${organisation.name} ${asks[draft.intent]}: ${nameOf(document)}. It waits for a review.`],
          action: { label: 'Review it', path },
          footer: 'You get this because you are a directory steward.',
        },
      });
    }
  }
}
