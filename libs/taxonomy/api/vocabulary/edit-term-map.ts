import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { NeedTermId } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { ownSource } from '../directory-terms/own-source';
import { takeNextVersion, type NeedTermVersion } from './edit-need-term';

export interface MappedTerm extends NeedTermVersion {
  readonly directoryTermId: string;
}

const noSuchTerm = refusal('NOT_FOUND', 'There is no such term in the taxonomies of other directories.', 'directoryTermId');
const ownTerm = refusal('OWN_TERM', 'This term is our own: it means its need already.', 'directoryTermId');

/** Says which terms of other directories mean which of our needs: one may mean several, and several one. Imports read it. */
@Injectable()
export class EditTermMap {
  async add(unit: UnitOfWork, input: MappedTerm): Promise<Result<NeedTermId, Refusal>> {
    const term = await takeNextVersion(unit, input);
    if (!term.ok) return term;
    const [found] = await unit.query<{ source: string }>(`select source from taxonomy.directory_term where id = $1`, [input.directoryTermId]);
    if (!found) return refused(noSuchTerm);
    if (found.source === ownSource) return refused(ownTerm);
    const made = await unit.query(
      `insert into taxonomy.term_map (need_term_id, directory_term_id, made_by) values ($1, $2, $3) on conflict do nothing returning need_term_id`,
      [term.value.id, input.directoryTermId, unit.user.id]);
    if (made.length === 0) return refused(refusal('ALREADY_THERE', 'This term is mapped to this need already.', 'directoryTermId'));
    await unit.audit({ action: 'term_map.added', subjectType: 'need_term', subjectIds: [term.value.id, input.directoryTermId] });
    return ok(term.value.id);
  }

  async remove(unit: UnitOfWork, input: MappedTerm): Promise<Result<NeedTermId, Refusal>> {
    const term = await takeNextVersion(unit, input);
    if (!term.ok) return term;
    const removed = await unit.query(`delete from taxonomy.term_map where need_term_id = $1 and directory_term_id = $2 returning need_term_id`, [term.value.id, input.directoryTermId]);
    if (removed.length === 0) return refused(refusal('NOT_MAPPED', 'This term is not mapped to this need.', 'directoryTermId'));
    await unit.audit({ action: 'term_map.removed', subjectType: 'need_term', subjectIds: [term.value.id, input.directoryTermId] });
    return ok(term.value.id);
  }
}
