import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { checkSynonym, phraseKey, type NeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { takeNextVersion, type NeedTermVersion } from './edit-need-term';
import { Vocabularies } from './vocabularies';

export interface SynonymOfTerm extends NeedTermVersion {
  readonly text: string;
}

/** What a steward does with the words that lead to a need. It counts from the next search on. */
@Injectable()
export class EditSynonyms {
  constructor(private readonly vocabularies: Vocabularies) {}

  async add(unit: UnitOfWork, input: SynonymOfTerm): Promise<Result<NeedTermId, Refusal>> {
    const term = await takeNextVersion(unit, input);
    if (!term.ok) return term;
    const checked = checkSynonym(input.text, term.value, await this.vocabularies.lock(unit));
    if (!checked.ok) return checked;
    const { text, words } = checked.value;
    const added = await unit.query<{ id: string }>(
      `insert into taxonomy.synonym (term_id, text, words, added_by) values ($1, $2, $3, $4) returning id`, [term.value.id, text, words, unit.user.id]);
    await unit.audit({ action: 'synonym.added', subjectType: 'need_term', subjectIds: [term.value.id, ...added.map(({ id }) => id)] });
    return ok(term.value.id);
  }

  async remove(unit: UnitOfWork, input: SynonymOfTerm): Promise<Result<NeedTermId, Refusal>> {
    const term = await takeNextVersion(unit, input);
    if (!term.ok) return term;
    const removed = await unit.query<{ id: string }>(`delete from taxonomy.synonym where term_id = $1 and words = $2 returning id`, [term.value.id, phraseKey(input.text)]);
    if (removed.length === 0) return refused(refusal('NOT_A_SYNONYM', `“${input.text}” is not among this need’s words.`, 'text'));
    await unit.audit({ action: 'synonym.removed', subjectType: 'need_term', subjectIds: [term.value.id, ...removed.map(({ id }) => id)] });
    return ok(term.value.id);
  }
}
