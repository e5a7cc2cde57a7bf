import type { UnitOfWork } from '@linkwell/database';
import { badInput, decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { refusal } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { TimelineSources, type TimelineRow } from './timeline-source';
import { timelinePage } from './timeline.sql';
import { TimelineEntry } from './timeline.type';

interface PageRow extends TimelineRow, Pick<TimelineEntry, 'kind' | 'at' | 'dayOnly' | 'by' | 'subjectId'> {
  readonly patientId: string;
  readonly totalCount: number;
  readonly moment: number;
  readonly key: string;
}

/** Everything that happened to a patient, newest first, from every feature that tells of it. */
@Injectable()
export class ShowTimeline {
  constructor(private readonly sources: TimelineSources) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async run(unit: UnitOfWork, patientId: string, kinds: readonly string[], first: number, after: string | undefined): Promise<Connection<TimelineEntry>> {
    const unknown = kinds.find((kind) => !this.sources.kinds.includes(kind));
    if (unknown !== undefined) throw badInput(refusal('TIMELINE_KIND', `Choose kinds among: ${this.sources.kinds.join(', ')}.`, 'kinds'));
    const [moment, key] = decodeCursor(after, ['number', 'text']) ?? [null, null];
    const rows = await unit.query<PageRow>(timelinePage(this.sources.chosen(kinds)), [patientId, first + 1, moment, key]);
    if (!rows[0]) throw notFound();
    const happened = rows.filter(({ kind }) => kind !== null);
    const shown = page(happened, first, rows[0].totalCount, (row) => [row.moment, row.key], (row) => this.show(row));
    await unit.audit({ action: 'patient.timeline_viewed', subjectType: 'patient', subjectIds: [rows[0].patientId] });
    return shown;
  }

  private show(row: PageRow): TimelineEntry {
    const source = this.sources.of(row.kind);
    const { key, kind, what, at, dayOnly, by, subjectId } = row;
    const about = row.about !== null && source.about ? source.about(row.about) : row.about;
    return Object.assign(new TimelineEntry(), { id: key, kind, what, about, words: source.open?.(row) ?? null, at, dayOnly, by, subjectId });
  }
}
