import { randomUUID } from 'node:crypto';
import { checkFlag, checkReviewDay, longestFlagReason, type FlagDetails } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';
import { endFlag, flagToChange, keepFlag, putFlag, putFlagReason } from './flags.sql';

export interface NewFlag extends FlagDetails {
  readonly patientId: string;
  readonly idempotencyKey: string;
}

export interface FlagLookedAt {
  readonly flagId: string;
  /** Until when it stays; left out where it ends. */
  readonly reviewOn: CalendarDate | null;
  readonly words: string;
  /** The version that was seen. */
  readonly version: number;
}

interface FlagRow {
  readonly id: string;
  readonly teamId: string;
  readonly patientId: string;
  readonly endedAt: Date | null;
  readonly version: number;
}

const noSuchFlag = refusal('NOT_FOUND', 'There is no such flag, or it is not yours to change.', 'flagId');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this flag meanwhile. Load the page again.', 'version');
const ended = refusal('FLAG_ENDED', 'This flag has ended. Set another if one is needed.', 'flagId');
const wordsNeeded = refusal('FLAG_END_WORDS', `Say in a few words why it stays, or ends, in ${longestFlagReason} characters at most.`, 'words');

/** Flags on a patient's record. Every method answers the patient's id. */
@Injectable()
export class SafetyFlags {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async set(unit: UnitOfWork, { idempotencyKey, ...input }: NewFlag): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'setSafetyFlag', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await loadPatient(unit, input.patientId);
      if (!loaded.ok) return loaded;
      const { id: patientId, teamId } = loaded.value;
      const now = this.clock.now();
      const checked = checkFlag(input, dayInLondon(now));
      if (!checked.ok) return checked;
      const { kind, precautions, visitWords, reason, reviewOn } = checked.value;
      const id = randomUUID();
      await unit.query(putFlag, [id, teamId, patientId, kind, precautions, this.fields.sealWords('safety_flag.visit_words', id, visitWords), reviewOn, now, unit.user.id]);
      await this.because(unit, { id, teamId, patientId }, 'set', reason);
      await unit.audit({ action: 'safeguarding.flag_set', subjectType: 'safety_flag', subjectIds: [id, patientId], detail: kind });
      return ok(patientId);
    });
  }

  /** Somebody looked at a flag again: it stays until another day, or it ends. It is never taken out. */
  async lookAt(unit: UnitOfWork, { flagId, reviewOn, words, version }: FlagLookedAt): Promise<Result<string, Refusal>> {
    const [flag] = await unit.query<FlagRow>(flagToChange, [flagId]);
    if (!flag) return refused(noSuchFlag);
    if (flag.version !== version) return refused(changedMeanwhile);
    if (flag.endedAt !== null) return refused(ended);
    const now = this.clock.now();
    const said = words.trim();
    if (said === '' || [...said].length > longestFlagReason) return refused(wordsNeeded);
    const day = reviewOn === null ? ok(null) : checkReviewDay(reviewOn, dayInLondon(now));
    if (!day.ok) return day;
    if (day.value === null) await unit.query(endFlag, [flagId, now, unit.user.id]);
    else await unit.query(keepFlag, [flagId, day.value]);
    await this.because(unit, flag, day.value === null ? 'ended' : 'kept', said);
    await unit.audit({ action: day.value === null ? 'safeguarding.flag_ended' : 'safeguarding.flag_kept', subjectType: 'safety_flag', subjectIds: [flagId, flag.patientId] });
    return ok(flag.patientId);
  }

  private async because(unit: UnitOfWork, { id: flagId, teamId, patientId }: Pick<FlagRow, 'id' | 'teamId' | 'patientId'>, what: 'set' | 'kept' | 'ended', words: string): Promise<void> {
    const id = randomUUID();
    await unit.query(putFlagReason, [id, teamId, patientId, flagId, what, this.fields.sealWords('safety_flag_reason.words', id, words), this.clock.now(), unit.user.id]);
  }
}
