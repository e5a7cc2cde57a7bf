import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

export interface Report {
  readonly id: string;
  readonly serviceId: string;
  readonly slug: string;
  readonly name: string;
  readonly organisation: string;
  readonly phones: string[];
  /** What is wrong: closed, contact, times, place, other. */
  readonly about: string;
  readonly words: string;
  readonly saidBy: string;
  readonly madeAt: Date;
  readonly handledAt: Date | null;
}
type Row = Report & { madeAtExactly: string };

/** $1 whether handled; $2 the page's size and one; $3, $4 the cursor. Oldest first. Index: report_open. */
const reportPage = `
  select report.id, service.id as "serviceId", service.slug, service.name, organisation.name as organisation, report.about, report.words, report.said_by as "saidBy",
    report.made_at as "madeAt", report.made_at::text as "madeAtExactly", report.handled_at as "handledAt",
    array(select number from directory.phone where phone.service_id = service.id order by 1) as phones
  from directory.report join directory.service on service.id = report.service_id join directory.organisation on organisation.id = service.organisation_id
  where (report.handled_at is not null) = $1 and ($3::timestamptz is null or (report.made_at, report.id) > ($3::timestamptz, $4::uuid))
  order by report.made_at, report.id limit $2`;

/** What people say is wrong with a listing, and that somebody has seen to it. */
@Injectable()
export class Reports {
  constructor(private readonly clock: Clock) {}

  async list(unit: UnitOfWork, handled: boolean, first: number, after: string | undefined): Promise<Connection<Report>> {
    const [madeAt, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<Row>(reportPage, [handled, first + 1, madeAt, id]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from directory.report where (handled_at is not null) = $1`, [handled]);
    return page(rows, first, total?.count ?? 0, (row) => [row.madeAtExactly, row.id], ({ madeAtExactly: _, ...row }) => row);
  }

  async handle(unit: UnitOfWork, id: string): Promise<Result<string, Refusal>> {
    const [found] = await unit.query<{ handledAt: Date | null }>(`select handled_at as "handledAt" from directory.report where id = $1 for update`, [id]);
    if (!found) return refused(refusal('NOT_FOUND', 'There is no such report.', 'id'));
    if (found.handledAt) return ok(id);
    await unit.query(`update directory.report set handled_at = $2, handled_by = $3 where id = $1`, [id, this.clock.now(), unit.user.id]);
    await unit.audit({ action: 'report.handled', subjectType: 'report', subjectIds: [id] });
    return ok(id);
  }
}
