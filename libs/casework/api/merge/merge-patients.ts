import { randomUUID } from 'node:crypto';
import { fillUp, planEpisodes, type EpisodePlan } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { Patient } from '../entities/patient.entity';
import { PatientFields } from '../patient-fields';
import { MergeFields } from './merge-fields';
import { changeEpisode, episodesOf, type EpisodeRow, type Move } from './merge.sql';

export interface RecordsToMerge {
  readonly survivorId: string;
  readonly survivorVersion: number;
  readonly absorbedId: string;
  readonly absorbedVersion: number;
  readonly idempotencyKey: string;
}

/** Said in the episode that ends because support goes on in another. */
const endedInto = 'Two records of this person were merged. Support goes on in the other episode.';

/** Makes two records of one person one. Everything of the second follows, whatever feature wrote it; the second goes out of sight, and can be brought back. */
@Injectable()
export class MergePatients {
  constructor(
    private readonly fields: PatientFields,
    private readonly merges: MergeFields,
    private readonly clock: Clock,
  ) {}

  /** Returns the surviving patient's id. */
  async run(unit: UnitOfWork, { idempotencyKey, ...input }: RecordsToMerge): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'mergePatients', idempotencyKey, input, () => this.merge(unit, input));
  }

  private async merge(unit: UnitOfWork, input: Omit<RecordsToMerge, 'idempotencyKey'>): Promise<Result<string, Refusal>> {
    const both = await this.load(unit, input);
    if (!both.ok) return both;
    const { survivor, absorbed } = both.value;
    const episodes = await unit.query<EpisodeRow>(episodesOf, [[survivor.id, absorbed.id]]);
    const plan = planEpisodes(episodes);
    if (!plan.ok) return plan;

    const id = randomUUID();
    const now = this.clock.now();
    const before = { survivor: this.fields.open(survivor.id, survivor), absorbed: this.fields.open(absorbed.id, absorbed) };
    const { filled, taken } = fillUp(before.survivor, before.absorbed);
    const intoEpisode = await this.endInto(unit, plan.value);
    const [row] = await unit.query<{ moves: Move[] }>(`select casework.move_rows('casework.patient', $1, $2) as moves`, [absorbed.id, survivor.id]);
    await unit.query(`select casework.set_merged($1, $2)`, [absorbed.id, survivor.id]);
    const manager = await unit.manager();
    await manager.save(Object.assign(survivor, this.fields.seal(survivor.id, filled), { lastActivityAt: now }));

    const kept = episodes.filter((one) => one.id === plan.value.ends || (plan.value.ends !== null && one.id === plan.value.goesOn));
    await unit.query(
      `insert into casework.patient_merge (id, team_id, survivor_id, absorbed_id, identities, episodes, moves, merged_at, merged_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, survivor.teamId, survivor.id, absorbed.id, this.merges.seal(id, { ...before, taken }),
        JSON.stringify({ ...plan.value, before: kept }), JSON.stringify({ episode: intoEpisode, patient: row?.moves ?? [] }), now, unit.user.id]);
    await unit.audit({ action: 'patient.merged', subjectType: 'patient', subjectIds: [survivor.id, absorbed.id], detail: id });
    return ok(survivor.id);
  }

  private async load(unit: UnitOfWork, input: Omit<RecordsToMerge, 'idempotencyKey'>): Promise<Result<{ survivor: Patient; absorbed: Patient }, Refusal>> {
    const manager = await unit.manager();
    // In the order of their ids, so that two merges at once do not wait for each other.
    const found = await manager.createQueryBuilder(Patient, 'patient').where('patient.id in (:...ids)', { ids: [input.survivorId, input.absorbedId] }).orderBy('patient.id').setLock('pessimistic_write').getMany();
    const survivor = found.find(({ id }) => id === input.survivorId);
    const absorbed = found.find(({ id }) => id === input.absorbedId);
    if (!survivor || !absorbed || survivor.teamId !== absorbed.teamId) return refused(refusal('NOT_FOUND', 'There is no such patient, or they are not this team’s.', survivor ? 'absorbedId' : 'survivorId'));
    if (survivor.id === absorbed.id) return refused(refusal('SAME_RECORD', 'Choose two records: this is one.', 'absorbedId'));
    if (survivor.version !== input.survivorVersion || absorbed.version !== input.absorbedVersion) {
      return refused(refusal('CONFLICT', 'Somebody else has changed one of these records meanwhile. Look at them again.', 'survivorVersion'));
    }
    return ok({ survivor, absorbed });
  }

  /** What hangs on the episode that ends goes on with the other one. */
  private async endInto(unit: UnitOfWork, { goesOn, ends, takesOn }: EpisodePlan): Promise<readonly Move[]> {
    if (!ends || !goesOn || !takesOn) return [];
    const [row] = await unit.query<{ moves: Move[] }>(`select casework.move_rows('casework.episode', $1, $2) as moves`, [ends, goesOn]);
    const today = dayInLondon(this.clock.now());
    await unit.query(`update casework.episode set state = 'closed', answered_on = coalesce(answered_on, $2::date), closed_on = $2::date, closing_reason = 'other', closing_words = $3, version = version + 1 where id = $1`,
      [ends, today, this.fields.sealWords('episode.closing_words', ends, endedInto)]);
    await unit.query(changeEpisode, [goesOn, takesOn.state, takesOn.answeredOn, takesOn.firstContactOn, null, null, null]);
    return row?.moves ?? [];
  }
}
