import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { waitingForReview } from './concerns.sql';
import { ReviewItemType, type ReviewKind } from './review.type';

interface Row extends ReviewItemType, SealedIdentity {
  readonly rank: number;
  readonly moment: number;
  readonly totalCount: number;
}

/** What waits for the leads of a team: what is urgent first, then the oldest. */
@Injectable()
export class ListReview {
  constructor(
    private readonly fields: PatientFields,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, first: number, after: string | undefined, kind: ReviewKind | undefined): Promise<Connection<ReviewItemType>> {
    const [rank, moment, id] = decodeCursor(after, ['number', 'number', 'id']) ?? [null, null, null];
    const rows = await unit.query<Row>(waitingForReview, [first + 1, rank, moment, id, kind ?? null, dayInLondon(this.clock.now())]);
    const found = rows.filter((row) => row.id !== null);
    const shown = found.slice(0, first);
    await unit.audit({ action: 'safeguarding.review_viewed', subjectType: 'patient', subjectIds: [...new Set(shown.flatMap((row) => [row.patientId, row.id, row.concernId ?? row.id]))] });
    return page(found, first, rows[0]?.totalCount ?? 0, (row) => [row.rank, row.moment, row.id], (row) => {
      const { forename, surname } = this.fields.open(row.patientId, row);
      return Object.assign(new ReviewItemType(), row, { patientName: `${forename} ${surname}` });
    });
  }
}
