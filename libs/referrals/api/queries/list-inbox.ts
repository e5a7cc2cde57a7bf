import type { UnitOfWork } from '@linkwell/database';
import { daysBetween } from '@linkwell/directory-domain';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import type { ReferralState } from '@linkwell/referrals-domain';
import { Injectable } from '@nestjs/common';
import { Inbox, InboxCounts, InboxEntry } from '../graphql/inbox.type';
import type { ReferralFacts } from '../graphql/referral.type';
import { ReferralWords } from '../store/referral-words';
import { cursorDay, cursorMoment } from './cursor-moment';
import { inboxTrays, statesIn, type InboxTray } from './inbox-trays';
import { closedTray, inboxCounts, openTray } from './lists.sql';
import { sideVersion } from './side-version';

interface Row extends ReferralFacts {
  readonly snapshot: string;
  readonly teamName: string;
  readonly dueKey?: string;
  readonly endedAt?: Date;
}

/** What was sent to the viewer's organisations. Every look is audited with each referral it showed. */
@Injectable()
export class ListInbox {
  constructor(
    private readonly words: ReferralWords,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, tray: InboxTray, first: number, after: string | undefined): Promise<Inbox> {
    const today = dayInLondon(this.clock.now());
    const version = await sideVersion(unit, 'organisation');
    const counts = await this.counts(unit, today);
    const shown = tray === 'closed' ? await this.closed(unit, today, counts, first, after) : await this.open(unit, tray, today, counts, first, after);
    await unit.audit({ action: 'inbox.viewed', subjectType: 'referral', subjectIds: shown.edges.map(({ node }) => node.id), detail: tray });
    return Object.assign(new Inbox(), shown, { counts, version });
  }

  private async open(unit: UnitOfWork, tray: InboxTray, today: CalendarDate, counts: InboxCounts, first: number, after: string | undefined): Promise<Connection<InboxEntry>> {
    const [due, sentAt, id] = decodeCursor(after, ['text', 'number', 'id']) ?? [null, null, null];
    const rows = await unit.query<Row>(openTray, [today, unit.user.organisationIds, statesIn(tray), first + 1, cursorDay(due), cursorMoment(sentAt), id]);
    return page(rows, first, counts[tray], (row) => [row.dueKey ?? 'infinity', row.sentAt.getTime(), row.id], (row) => this.show(row, today));
  }

  private async closed(unit: UnitOfWork, today: CalendarDate, counts: InboxCounts, first: number, after: string | undefined): Promise<Connection<InboxEntry>> {
    const [endedAt, id] = decodeCursor(after, ['number', 'id']) ?? [null, null];
    const rows = await unit.query<Row>(closedTray, [today, unit.user.organisationIds, statesIn('closed'), first + 1, cursorMoment(endedAt), id]);
    return page(rows, first, counts.closed, (row) => [row.endedAt?.getTime() ?? null, row.id], (row) => this.show(row, today));
  }

  private async counts(unit: UnitOfWork, today: CalendarDate): Promise<InboxCounts> {
    const rows = await unit.query<{ state: ReferralState; count: number; overdue: number }>(inboxCounts, [today, unit.user.organisationIds]);
    const sum = (wanted: readonly ReferralState[]) => rows.filter(({ state }) => wanted.includes(state)).reduce((total, { count }) => total + count, 0);
    const trays = Object.fromEntries(inboxTrays.map((tray) => [tray, sum(statesIn(tray))])) as Record<InboxTray, number>;
    return Object.assign(new InboxCounts(), trays, { overdue: rows.reduce((total, row) => total + row.overdue, 0) });
  }

  private show(row: Row, today: CalendarDate): InboxEntry {
    const { id, serviceName, state, urgency, sentAt, dueOn, overdue, teamName } = row;
    const { name, needs = [] } = this.words.openSnapshot(id, row.snapshot);
    const ageDays = daysBetween(dayInLondon(sentAt), today);
    return Object.assign(new InboxEntry(), { id, serviceName, state, urgency, sentAt, dueOn, overdue, teamName, ageDays, personName: name, needs: needs.map(({ label }) => label) });
  }
}
