import { checkStep, type StepDetails } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { ConcernTrail } from './concern-trail';

export interface NewStep extends StepDetails {
  readonly concernId: string;
  /** The version that was seen. */
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Adds what was done about a concern. Nothing in its trail is ever changed. Returns the concern's id. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly fields: PatientFields,
    private readonly trail: ConcernTrail,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, { idempotencyKey, ...input }: NewStep): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'addSafeguardingStep', idempotencyKey, this.fields.requestMark(input), async () => {
      const loaded = await this.trail.load(unit, input.concernId, input.version);
      if (!loaded.ok) return loaded;
      const concern = loaded.value;
      const checked = checkStep(concern.state, input, dayInLondon(this.clock.now()));
      if (!checked.ok) return checked;
      const { state, ...step } = checked.value;
      const entry = await this.trail.add(unit, concern, step);
      await this.trail.move(unit, concern.id, state);
      await unit.audit({ action: 'safeguarding.step_added', subjectType: 'safeguarding_concern', subjectIds: [concern.id, concern.patientId], detail: step.step });
      if (step.step === 'reopened') await this.trail.tell(unit, concern.teamId, 'reopened', entry);
      else if (step.step === 'asked_lead' || (state === 'escalated' && concern.state !== 'escalated')) await this.trail.tell(unit, concern.teamId, 'escalated', entry);
      return ok(concern.id);
    });
  }
}
