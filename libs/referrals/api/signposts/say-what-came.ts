import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import type { SignpostOutcome } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { lockSignpost, setOutcome } from './signposts.sql';

export interface WhatCame {
  readonly id: string;
  readonly outcome: SignpostOutcome;
  readonly version: number;
  readonly idempotencyKey: string;
}

const noSuchSignpost = refusal('NOT_FOUND', 'There is no such signpost, or it is not your team’s.', 'id');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else of your team has said meanwhile what came of it. Look at it again.', 'version');

/** Whether the person went. It can be said anew: they may go later. */
@Injectable()
export class SayWhatCameOfSignpost {
  constructor(private readonly clock: Clock) {}

  /** Returns the signpost's id. */
  run(unit: UnitOfWork, { id, outcome, version, idempotencyKey }: WhatCame): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'sayWhatCameOfSignpost', idempotencyKey, { id, outcome, version }, async () => {
      const [signpost] = await unit.query<{ patientId: string; version: number }>(lockSignpost, [id]);
      if (!signpost) return refused(noSuchSignpost);
      if (signpost.version !== version) return refused(changedMeanwhile);
      await unit.query(setOutcome, [id, outcome, this.clock.now(), unit.user.id]);
      await unit.audit({ action: 'signpost.answered', subjectType: 'patient', subjectIds: [signpost.patientId], detail: outcome });
      return ok(id);
    });
  }
}
