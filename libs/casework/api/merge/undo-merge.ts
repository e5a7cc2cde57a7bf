import { emptyAgain } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import type { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { MergeFields } from './merge-fields';
import { changeEpisode, episodesOf, laterMerge, mergeToUndo, numberGivenSince, type EpisodeRow, type MergeRow } from './merge.sql';

/** What an undoing leaves with the surviving record, because it was written after the merge. */
export interface Stayed {
  readonly what: string;
  readonly count: number;
}

const isRunning = ({ state }: EpisodeRow): boolean => state === 'offered' || state === 'accepted';

/** Makes two records of one again, each as it was. What was written since the merge stays with the surviving record, and is named. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly fields: PatientFields,
    private readonly merges: MergeFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the surviving patient's id. */
  async run(unit: UnitOfWork, mergeId: string): Promise<Result<string, Refusal>> {
    const [merge] = await unit.query<MergeRow>(mergeToUndo, [mergeId]);
    if (!merge) return refused(refusal('NOT_FOUND', 'There is no such merge, or it is not your team’s.', 'id'));
    if (merge.undoneAt) return refused(refusal('MERGE_UNDONE', 'This merge has been undone already.'));
    const loaded = await loadPatient(unit, merge.survivorId);
    if (!loaded.ok) return refused(refusal('MERGE_NOT_LAST', 'The record has itself become part of another. Undo that merge first.'));
    if ((await unit.query(laterMerge, [merge.survivorId, merge.mergedAt, merge.id])).length > 0) return refused(refusal('MERGE_NOT_LAST', 'Another record has been merged in since. Undo that merge first.'));
    const { survivorId, absorbedId, moves } = merge;
    const returning = moves.patient.filter(({ table }) => table === 'casework.episode').flatMap(({ keys }) => keys.map((key) => String((key as { id: string }).id)));
    const episodes = await unit.query<EpisodeRow>(episodesOf, [[survivorId]]);
    const problem = this.cannotRestore(merge, episodes, returning);
    if (problem) return refused(problem);
    const { absorbed } = this.merges.open(merge.id, merge.identities);
    if (absorbed.nhsNumber !== null && (await unit.query(numberGivenSince, [merge.teamId, survivorId, this.fields.hash('nhs_number', absorbed.nhsNumber)])).length > 0) {
      return refused(refusal('DUPLICATE_NHS_NUMBER', 'Another patient of the team has been given this NHS number since. Put that right first.'));
    }

    if (merge.episodes.ends) await unit.query(`select casework.move_back($1, $2, $3)`, [JSON.stringify(moves.episode), merge.episodes.goesOn, merge.episodes.ends]);
    const changed = await this.restoreSurvivor(unit, loaded.value, merge);
    await unit.query(`select casework.set_merged($1, null)`, [absorbedId]);
    await unit.query(`select casework.move_back($1, $2, $3)`, [JSON.stringify(moves.patient), survivorId, absorbedId]);
    const kept = await this.restoreEpisodes(unit, merge, episodes);
    const home = await this.homeOf(unit, survivorId);
    const [since] = await unit.query<{ stayed: { table: string; count: number }[] }>(`select casework.keep_since($1, $2) as stayed`, [survivorId, home]);
    const stayed: Stayed[] = [...(since?.stayed ?? []).map(({ table, count }) => ({ what: table.split('.')[1] ?? table, count })), ...changed.map((what) => ({ what, count: 1 })), ...kept];
    await unit.query(`update casework.patient_merge set undone_at = $2, undone_by = $3, stayed = $4 where id = $1`, [merge.id, this.clock.now(), unit.user.id, JSON.stringify(stayed)]);
    await unit.audit({ action: 'patient.merge_undone', subjectType: 'patient', subjectIds: [survivorId, absorbedId], detail: merge.id });
    return ok(survivorId);
  }

  /** Support has begun anew since, in an episode that stays, where the record's own support would begin to run again as well. */
  private cannotRestore({ episodes: plan, survivorId }: MergeRow, now: readonly EpisodeRow[], returning: readonly string[]): Refusal | undefined {
    const again = plan.before.filter(({ id, patientId }) => id === plan.ends && patientId === survivorId);
    const since = now.find((episode) => isRunning(episode) && !returning.includes(episode.id) && episode.id !== plan.goesOn);
    return again.length > 0 && since ? refusal('UNDO_SUPPORT_SINCE', 'New support has begun since the merge. End it first, so that each record has at most one that runs.') : undefined;
  }

  private async restoreSurvivor(unit: UnitOfWork, survivor: Patient, merge: MergeRow): Promise<readonly string[]> {
    const { survivor: before, absorbed, taken } = this.merges.open(merge.id, merge.identities);
    const now = this.fields.open(survivor.id, survivor);
    const { restored, changedSince } = emptyAgain(now, before, absorbed, taken);
    const manager = await unit.manager();
    await manager.save(Object.assign(survivor, this.fields.seal(survivor.id, restored), { lastActivityAt: this.clock.now() }));
    return changedSince;
  }

  /** Each as it stood before the merge, unless it has been changed since: then it stays as it is now. The one that goes on first, so that no two run at once. */
  private async restoreEpisodes(unit: UnitOfWork, { episodes: plan }: MergeRow, now: readonly EpisodeRow[]): Promise<readonly Stayed[]> {
    const kept: Stayed[] = [];
    for (const before of [...plan.before].sort((one) => (one.id === plan.goesOn ? -1 : 1))) {
      const asMerged = before.version + 1 === now.find(({ id }) => id === before.id)?.version;
      if (asMerged) await unit.query(changeEpisode, [before.id, before.state, before.answeredOn, before.firstContactOn, before.closedOn, before.closingReason, null]);
      else kept.push({ what: 'episode', count: 1 });
    }
    return kept;
  }

  /** The surviving record's own episode in which what was written since belongs: the one that runs, else the last. */
  private async homeOf(unit: UnitOfWork, patientId: string): Promise<string> {
    const [home] = await unit.query<{ id: string }>(
      `select id from casework.episode where patient_id = $1 order by state in ('offered', 'accepted') desc, offered_on desc, opened_at desc, id desc limit 1`, [patientId]);
    if (!home) throw new Error('A patient has an episode from the beginning.');
    return home.id;
  }
}
