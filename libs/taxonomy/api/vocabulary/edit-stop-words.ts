import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { checkStopWord, phraseKey } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { Vocabularies } from './vocabularies';

/** What a steward does with the words that searches pass over. Both return the word as it is kept. */
@Injectable()
export class EditStopWords {
  constructor(private readonly vocabularies: Vocabularies) {}

  async add(unit: UnitOfWork, written: string): Promise<Result<string, Refusal>> {
    const checked = checkStopWord(written, await this.vocabularies.lock(unit));
    if (!checked.ok) return checked;
    await unit.query(`insert into taxonomy.stop_word (word, added_by) values ($1, $2)`, [checked.value, unit.user.id]);
    await unit.audit({ action: 'stop_word.added', subjectType: 'stop_word', subjectIds: [checked.value] });
    return checked;
  }

  async remove(unit: UnitOfWork, written: string): Promise<Result<string, Refusal>> {
    const word = phraseKey(written);
    const removed = await unit.query(`delete from taxonomy.stop_word where word = $1 returning word`, [word]);
    if (removed.length === 0) return refused(refusal('NOT_A_STOP_WORD', `“${written}” is not passed over.`, 'word'));
    await unit.audit({ action: 'stop_word.removed', subjectType: 'stop_word', subjectIds: [word] });
    return ok(word);
  }
}
