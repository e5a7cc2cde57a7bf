import { checkReview, type DisclosureFinding } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields } from '../patient-fields';
import { disclosureToReview, putReview } from './concerns.sql';

export interface DisclosureReview {
  readonly id: string;
  readonly finding: DisclosureFinding;
  readonly words?: string | null | undefined;
  /** The version that was seen. */
  readonly version: number;
}

interface DisclosureRow {
  readonly id: string;
  readonly concernId: string;
  readonly patientId: string;
  readonly authoriserId: string | null;
  readonly recordedBy: string;
  readonly reviewedAt: Date | null;
  readonly version: number;
}

const noSuchDisclosure = refusal('NOT_FOUND', 'There is no such disclosure, or it is not your team’s.', 'id');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else reviewed this meanwhile. Load the page again.', 'version');

/** A lead who did not write it down says, once, whether a disclosure without agreement was right. Returns the concern's id. */
@Injectable()
export class ReviewDisclosure {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, { id, finding, words, version }: DisclosureReview): Promise<Result<string, Refusal>> {
    const [disclosure] = await unit.query<DisclosureRow>(disclosureToReview, [id]);
    if (!disclosure) return refused(noSuchDisclosure);
    const checked = checkReview(disclosure, unit.user.id, finding, words ?? '');
    if (!checked.ok) return checked;
    const reviewed = await unit.query(putReview, [id, finding, this.fields.sealWords('safeguarding_disclosure.finding_words', id, checked.value), this.clock.now(), unit.user.id, version]);
    if (reviewed.length === 0) return refused(changedMeanwhile);
    await unit.audit({ action: 'safeguarding.disclosure_reviewed', subjectType: 'safeguarding_concern', subjectIds: [id, disclosure.concernId, disclosure.patientId], detail: finding });
    return ok(disclosure.concernId);
  }
}
