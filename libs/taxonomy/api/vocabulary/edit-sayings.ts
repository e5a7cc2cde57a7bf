import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { checkSaying, needTerm, phraseKey, type NeedTerm } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { Vocabularies } from './vocabularies';

export interface EditedSaying {
  readonly text: string;
  readonly terms: readonly NeedTerm[];
}

/** What a steward does with the sayings by which troubles are understood. It counts from the next search on. Both return the saying as it is, or was, kept. */
@Injectable()
export class EditSayings {
  constructor(private readonly vocabularies: Vocabularies) {}

  async add(unit: UnitOfWork, written: string, termIds: readonly string[]): Promise<Result<EditedSaying, Refusal>> {
    const checked = checkSaying(written, termIds, await this.vocabularies.lock(unit));
    if (!checked.ok) return checked;
    const { text, words, terms } = checked.value;
    const [added] = await unit.query<{ id: string }>(`insert into taxonomy.saying (text, words, added_by) values ($1, $2, $3) returning id`, [text, words, unit.user.id]);
    if (!added) throw new Error('A saying was not written.');
    const ids = terms.map(({ id }) => id);
    await unit.query(`insert into taxonomy.saying_need (saying_id, term_id, position) select $1, term_id, position from unnest($2::text[]) with ordinality as need(term_id, position)`, [added.id, ids]);
    await unit.audit({ action: 'saying.added', subjectType: 'saying', subjectIds: [added.id, ...ids] });
    return ok({ text, terms });
  }

  async remove(unit: UnitOfWork, written: string): Promise<Result<EditedSaying, Refusal>> {
    await this.vocabularies.lock(unit);
    const [found] = await unit.query<{ id: string; text: string; termIds: string[] }>(
      `select id, text, array(select term_id from taxonomy.saying_need where saying_id = saying.id order by position) as "termIds" from taxonomy.saying where words = $1`, [phraseKey(written)]);
    if (!found) return refused(refusal('NOT_A_SAYING', `“${written}” is not among the sayings.`, 'text'));
    await unit.query(`delete from taxonomy.saying where id = $1`, [found.id]);
    await unit.audit({ action: 'saying.removed', subjectType: 'saying', subjectIds: [found.id, ...found.termIds] });
    return ok({ text: found.text, terms: found.termIds.flatMap((id) => needTerm(id) ?? []) });
  }
}
