import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { loadOpening } from './end-opening';
import { putFinding } from './openings.sql';

export interface OpeningFinding {
  readonly id: string;
  readonly finding: 'justified' | 'not_justified';
  readonly words?: string | null | undefined;
  readonly version: number;
}

const notLed = refusal('NOT_FOUND', 'There is no such opening of a record of yours.', 'id');
const judged = refusal('ALREADY_JUDGED', 'This was judged before. Load the page again.', 'id');
const wordsNeeded = refusal('WORDS_NEEDED', 'Say what was wrong and what you have done about it.', 'words');

/** A lead says whether a record of the team was opened for good reason. It is said once; an opening that still runs ends with it. */
@Injectable()
export class ReviewOpening {
  constructor(private readonly fields: PatientFields) {}

  async run(unit: UnitOfWork, { id, finding, words, version }: OpeningFinding): Promise<Result<string, Refusal>> {
    const loaded = await loadOpening(unit, id, version);
    if (!loaded.ok) return loaded;
    if (!loaded.value.isLed) return refused(notLed);
    if (loaded.value.finding !== null) return refused(judged);
    if (finding === 'not_justified' && !words?.trim()) return refused(wordsNeeded);
    await unit.query(putFinding, [id, finding, this.fields.sealWords('opening.finding_words', id, words?.trim()), unit.user.id]);
    await unit.audit({ action: 'opening.judged', subjectType: 'patient', subjectIds: [loaded.value.patientId], detail: finding });
    return ok(id);
  }
}
