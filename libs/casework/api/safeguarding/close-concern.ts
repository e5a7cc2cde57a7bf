import { checkClosing, type ConcernOutcome, type WishesMet } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { ConcernTrail, noSuchConcern } from './concern-trail';
import { waitingOf } from './concerns.sql';

export interface ConcernClosing {
  readonly concernId: string;
  readonly outcome: ConcernOutcome;
  readonly wishesMet: WishesMet;
  readonly words: string;
  /** The version that was seen. */
  readonly version: number;
}

/** A lead of the team ends a concern, with what became of the risk and of what the person wanted. Returns the concern's id. */
@Injectable()
export class CloseConcern {
  constructor(
    private readonly trail: ConcernTrail,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, { concernId, outcome, wishesMet, words, version }: ConcernClosing): Promise<Result<string, Refusal>> {
    const loaded = await this.trail.load(unit, concernId, version);
    if (!loaded.ok) return loaded;
    const concern = loaded.value;
    if (!concern.isLed) return refused(noSuchConcern);
    const [waiting] = await unit.query<{ count: number }>(waitingOf, [concern.id]);
    const checked = checkClosing(concern.state, waiting?.count ?? 0, words);
    if (!checked.ok) return checked;
    await this.trail.add(unit, concern, { step: 'closed', words: checked.value, takenOn: dayInLondon(this.clock.now()) });
    await this.trail.move(unit, concern.id, 'closed', outcome, wishesMet);
    await unit.audit({ action: 'safeguarding.concern_closed', subjectType: 'safeguarding_concern', subjectIds: [concern.id, concern.patientId], detail: outcome });
    return ok(concern.id);
  }
}
