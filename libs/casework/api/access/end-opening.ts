import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { endNow, openingToChange } from './openings.sql';

export interface OpeningToChange {
  readonly id: string;
  readonly patientId: string;
  readonly userId: string;
  readonly endedAt: Date | null;
  readonly expiresAt: Date;
  readonly finding: string | null;
  readonly version: number;
  readonly isLed: boolean;
}

const noSuchOpening = refusal('NOT_FOUND', 'There is no such opening, or it is not yours to change.', 'id');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load the page again.', 'version');

/** Locks an opening at the version that was seen. */
export async function loadOpening(unit: UnitOfWork, id: string, version: number): Promise<Result<OpeningToChange, Refusal>> {
  const [opening] = await unit.query<OpeningToChange>(openingToChange, [id]);
  if (!opening) return refused(noSuchOpening);
  return opening.version === version ? ok(opening) : refused(changedMeanwhile);
}

/** Ends an opening before its time: by whoever made it, or by the lead of the record's team. Ending one that has ended does nothing. */
@Injectable()
export class EndOpening {
  async run(unit: UnitOfWork, { id, version }: { readonly id: string; readonly version: number }): Promise<Result<string, Refusal>> {
    const loaded = await loadOpening(unit, id, version);
    if (!loaded.ok) return loaded;
    if (loaded.value.endedAt === null) {
      await unit.query(endNow, [id, unit.user.id]);
      await unit.audit({ action: 'opening.ended', subjectType: 'patient', subjectIds: [loaded.value.patientId] });
    }
    return ok(id);
  }
}
