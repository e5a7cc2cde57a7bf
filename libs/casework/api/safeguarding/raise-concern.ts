import { randomUUID } from 'node:crypto';
import { checkConcern, type ConcernDetails } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, wholeYears, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';
import { ConcernTrail } from './concern-trail';
import { putConcern } from './concerns.sql';

export interface NewConcern extends ConcernDetails {
  readonly patientId: string;
  readonly idempotencyKey: string;
}

/** Anybody of the team raises a concern about a patient, whether support runs or not. The leads are told at once. Returns the concern's id. */
@Injectable()
export class RaiseConcern {
  constructor(
    private readonly fields: PatientFields,
    private readonly trail: ConcernTrail,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewConcern): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'raiseSafeguardingConcern', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await loadPatient(unit, input.patientId);
      if (!loaded.ok) return loaded;
      const { id: patientId, teamId } = loaded.value;
      const now = this.clock.now();
      const today = dayInLondon(now);
      const checked = checkConcern(input, wholeYears(this.fields.open(patientId, loaded.value).dateOfBirth, today), today);
      if (!checked.ok) return checked;
      const { subject, categories, danger, noticedOn, seenWords, wishesAsked, whyNotAsked, wishesWords } = checked.value;
      const id = randomUUID();
      await unit.query(putConcern, [
        id, teamId, patientId, subject, categories, danger, noticedOn, this.fields.sealWords('safeguarding_concern.seen_words', id, seenWords),
        wishesAsked, whyNotAsked, this.fields.sealWords('safeguarding_concern.wishes_words', id, wishesWords), now, unit.user.id,
      ]);
      await this.trail.add(unit, { id, teamId, patientId }, { step: 'raised', words: null, takenOn: noticedOn });
      await unit.audit({ action: 'safeguarding.concern_raised', subjectType: 'safeguarding_concern', subjectIds: [id, patientId], detail: danger });
      await this.trail.tell(unit, teamId, danger === 'none' ? 'raised' : 'in_danger', id);
      return ok(id);
    });
  }
}
