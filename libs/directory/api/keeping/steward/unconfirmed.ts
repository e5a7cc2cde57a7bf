import type { UnitOfWork } from '@linkwell/database';
import { addMonths, confirmationInWords, freshnessOn } from '@linkwell/directory-domain';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { addressShape } from '../ask/asks.sql';
import { askJob } from '../ask/ask-for-confirmation';
import { UnconfirmedOrganisation } from '../graphql/steward.types';
import { insertUnreached, unconfirmed } from './unconfirmed.sql';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly sortName: string;
  readonly askedOn: CalendarDate | null;
  readonly escalated: boolean;
  readonly tries: number;
  readonly lastTriedOn: CalendarDate | null;
  readonly total: number;
  readonly listings: { id: string; slug: string; name: string; lastConfirmedOn: CalendarDate | null }[];
  readonly phones: string[];
}

const monthsOld = 6;
const triesCountFor = 90 * 86_400_000;

/** What is left for a steward's telephone when asking by e-mail did not do. */
@Injectable()
export class Unconfirmed {
  constructor(private readonly clock: Clock) {}

  async list(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<UnconfirmedOrganisation>> {
    const today = dayInLondon(this.clock.now());
    const [tries, name, id] = decodeCursor(after, ['number', 'text', 'id']) ?? [null, null, null];
    const rows = await unit.query<Row>(unconfirmed, this.values(first + 1, [tries, name, id]));
    const total = after === undefined ? (rows[0]?.total ?? 0) : await this.count(unit);
    return page(rows, first, total, (row) => [row.tries, row.sortName, row.id], (row) => show(row, today));
  }

  /** How many organisations wait to be rung. */
  async count(unit: UnitOfWork): Promise<number> {
    return (await unit.query<Row>(unconfirmed, this.values(1, [null, null, null])))[0]?.total ?? 0;
  }

  private values(limit: number, cursor: readonly unknown[]): unknown[] {
    const now = this.clock.now();
    return [limit, ...cursor, addMonths(dayInLondon(now), -monthsOld), addressShape, new Date(now.getTime() - triesCountFor)];
  }

  async couldNotReach(unit: UnitOfWork, organisationId: string): Promise<Result<string, Refusal>> {
    const written = await unit.query(insertUnreached, [organisationId, this.clock.now(), unit.user.id]);
    if (written.length === 0) return refused(refusal('NOT_FOUND', 'There is no such organisation.'));
    await unit.audit({ action: 'organisation.not-reached', subjectType: 'organisation', subjectIds: [organisationId] });
    return ok(organisationId);
  }

  /** Does the daily round of asks now, whatever day it is; who may be asked is the same. */
  async askNow(unit: UnitOfWork): Promise<true> {
    await unit.enqueue({ job: askJob, payload: { anyDay: true }, key: 'now' });
    await unit.audit({ action: 'directory.asks-started' });
    return true;
  }
}

const show = ({ id, name, askedOn, escalated, tries, lastTriedOn, listings, phones }: Row, today: CalendarDate): UnconfirmedOrganisation =>
  Object.assign(new UnconfirmedOrganisation(), {
    id, name, phones, tries, lastTriedOn, askedOn: escalated ? askedOn : null,
    listings: listings.map(({ lastConfirmedOn, ...listing }) => ({
      ...listing, freshness: { status: freshnessOn(today, lastConfirmedOn), lastConfirmedOn, words: confirmationInWords(today, lastConfirmedOn) },
    })),
  });
