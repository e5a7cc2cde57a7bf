import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { exposureRatio } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { newestReport, rowsOfReport, unseenOfReport } from './exposure.sql';
import type { ExposureReportType, ExposureRowType, UnseenListingType } from './exposure.types';

interface ReportRow extends Omit<ExposureReportType, 'rows'> {
  readonly id: string;
}

type Row = Omit<ExposureRowType, 'ratio5' | 'ratio10'>;

/** The newest report of who is found. */
@Injectable()
export class ShowExposure {
  /** `null` while none has been made. */
  async newest(unit: UnitOfWork): Promise<ExposureReportType | null> {
    const [report] = await unit.query<ReportRow>(newestReport);
    if (!report) return null;
    const rows = await unit.query<Row>(rowsOfReport, [report.id]);
    return { ...report, rows: rows.map((row) => ({ ...row, ratio5: exposureRatio(row.slots5, row.expected5), ratio10: exposureRatio(row.slots10, row.expected10) })) };
  }

  /** Listings of the newest report that answer needs and stand among nobody's first ten. */
  async unseen(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<UnseenListingType>> {
    const [position] = decodeCursor(after, ['number', 'id']) ?? [null];
    const [report] = await unit.query<ReportRow & { unseenListed: number }>(newestReport);
    const rows = report ? await unit.query<UnseenListingType & { position: number }>(unseenOfReport, [report.id, position, first + 1]) : [];
    return page(rows, first, report?.unseenListed ?? 0, (row) => [row.position, row.serviceId], ({ position: _, ...row }) => row);
  }
}
