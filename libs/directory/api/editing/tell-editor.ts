import type { UnitOfWork } from '@linkwell/database';
import { nameOf, type DraftState } from '@linkwell/directory-domain';
import { Messenger, type MessageContent } from '@linkwell/jobs';
import { Injectable } from '@nestjs/common';
import type { DraftRow } from './store/draft-row';
import type { EditableListing } from './store/editable-listings';

export type Decision = Extract<DraftState, 'approved' | 'changes_asked' | 'rejected'>;

/** Tells whoever submitted a change what came of it. */
@Injectable()
export class TellEditor {
  constructor(private readonly messenger: Messenger) {}

  async ofDecision(unit: UnitOfWork, listing: EditableListing & { readonly draft: DraftRow }, decision: Decision, note: string | null): Promise<void> {
    const { draft } = listing;
    if (draft.submittedBy === null) return;
    await this.messenger.send(unit, {
      kind: 'directory.review-decided',
      to: { userId: draft.submittedBy },
      key: `directory.review-decided:${draft.id}:${draft.version}`,
      when: 'now',
      content: { ...wordsOf(listing, decision, note), footer: 'You get this because you submitted a change to a listing.' },
    });
  }
}

function wordsOf({ draft, document, kind, id }: EditableListing & { readonly draft: DraftRow }, decision: Decision, note: string | null): MessageContent {
  const name = nameOf(document);
  const said = note === null ? [] : [`The steward writes: ${note}`];
  const edit = kind === 'service' ? `/listings/${id}/edit` : `/organisations/${id}/edit`;
  switch (decision) {
    case 'approved':
      return draft.intent === 'publish'
        ? { subject: `Published: ${name}`, paragraphs: [`Your changes to ${name} were approved. Everybody can read them now.`, ...said], action: { label: 'See the history', path: `${edit.replace(/edit$/, 'history')}` } }
        : { subject: `Taken down: ${name}`, paragraphs: [`${name} is not shown in the directory any more, as you asked.`, ...said], action: { label: 'See the history', path: edit.replace(/edit$/, 'history') } };
    case 'changes_asked':
      return { subject: `Please look again: ${name}`, paragraphs: [`A steward has looked at your changes to ${name} and asks for something before they are published.`, ...said], action: { label: 'Open your changes', path: edit } };
    case 'rejected':
      return { subject: `Not published: ${name}`, paragraphs: [`Your changes to ${name} were not accepted. What was published before stays as it is.`, ...said], action: { label: 'See the listing', path: edit } };
  }
}
