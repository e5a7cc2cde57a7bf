import { randomUUID } from 'node:crypto';
import { bankHolidayCalendar, FieldCipher, type Database, type UnitOfWork } from '@linkwell/database';
import { askLifeMilliseconds, chooseAsks, followUp, type AskableOrganisation } from '@linkwell/directory-domain';
import { HandlesJob, Messenger, type JobHandler, type JobRun, type Recipient } from '@linkwell/jobs';
import { Clock, dayInLondon, isWorkingDay, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { newLinkToken } from '../link-token';
import { askMessage } from './ask-message';
import { addressShape, askableOrganisations, insertAsk, markEscalated, markReminded, unansweredAsks } from './asks.sql';

export const askJob = 'directory.ask-for-confirmation';
const viewer = { kind: 'job', name: askJob } as const;

interface Askable extends AskableOrganisation {
  readonly name: string;
  readonly serviceIds: readonly string[];
  readonly names: readonly string[];
}

interface Unanswered {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly sentOn: CalendarDate;
  readonly reminded: boolean;
  readonly address: string | null;
  readonly names: readonly string[];
}

/**
 * Asks organisations whether their listings are still true, reminds those that are silent, and hands over to the stewards those that stay so. On working days,
 * so that whoever has a question finds somebody. Each organisation is a unit of its own: a worker that is killed goes on where it was, and nobody is asked twice.
 */
@Injectable()
@HandlesJob(askJob, { cron: '0 8 * * 1-5' })
export class AskForConfirmation implements JobHandler<{ anyDay?: boolean }> {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  async run({ anyDay }: { anyDay?: boolean }, { database, signal }: Pick<JobRun, 'database' | 'signal'>): Promise<void> {
    const today = dayInLondon(this.clock.now());
    const { holidays, unanswered, organisations } = await inUnit(database, async (unit) => ({
      holidays: (await bankHolidayCalendar(unit)).of('england_and_wales'),
      unanswered: await unit.query<Unanswered>(unansweredAsks, [addressShape]),
      organisations: await unit.query<Askable>(askableOrganisations, [addressShape]),
    }));
    if (!anyDay && !isWorkingDay(today, holidays)) return;
    for (const ask of unanswered) {
      signal.throwIfAborted();
      const due = followUp({ ...ask, answered: false, escalated: false }, today);
      if (due === 'remind') await inUnit(database, (unit) => this.remind(unit, ask));
      if (due === 'escalate') await inUnit(database, (unit) => this.escalate(unit, ask));
    }
    for (const organisation of chooseAsks(organisations, today)) {
      signal.throwIfAborted();
      await inUnit(database, (unit) => this.ask(unit, organisation, today));
    }
  }

  private async ask(unit: UnitOfWork, organisation: Askable, today: CalendarDate): Promise<void> {
    const id = randomUUID();
    const { token, hash } = newLinkToken(this.cipher, 'freshness-ask');
    const now = this.clock.now();
    const serviceIds = organisation.serviceIds.slice(0, mostListings);
    const written = await unit.query(insertAsk, [id, organisation.id, serviceIds, hash, today, now, new Date(now.getTime() + askLifeMilliseconds)]);
    if (written.length === 0) return;
    const content = askMessage({ organisation: organisation.name, listings: organisation.names.slice(0, mostListings), token }, 'ask');
    await this.messenger.send(unit, { kind: 'directory.freshness-ask', to: recipient(organisation.address, organisation.id), content, key: `directory.freshness-ask:${id}`, when: 'now' });
    await unit.audit({ action: 'organisation.asked-for-confirmation', subjectType: 'organisation', subjectIds: [organisation.id], detail: id });
  }

  /** With a link of its own, for the first is kept as a hash only; the first goes on working until one of the two is used. */
  private async remind(unit: UnitOfWork, ask: Unanswered): Promise<void> {
    const { token, hash } = newLinkToken(this.cipher, 'freshness-ask');
    const marked = await unit.query(markReminded, [ask.id, hash, this.clock.now()]);
    if (marked.length === 0 || ask.names.length === 0) return;
    const content = askMessage({ organisation: ask.name, listings: ask.names, token }, 'reminder');
    await this.messenger.send(unit, { kind: 'directory.freshness-reminder', to: recipient(ask.address, ask.organisationId), content, key: `directory.freshness-reminder:${ask.id}`, when: 'now' });
    await unit.audit({ action: 'organisation.reminded-of-confirmation', subjectType: 'organisation', subjectIds: [ask.organisationId], detail: ask.id });
  }

  private async escalate(unit: UnitOfWork, ask: Unanswered): Promise<void> {
    const marked = await unit.query(markEscalated, [ask.id, this.clock.now()]);
    if (marked.length > 0) await unit.audit({ action: 'organisation.confirmation-escalated', subjectType: 'organisation', subjectIds: [ask.organisationId], detail: ask.id });
  }
}

/** More than a person looks through at once; the others of so large an organisation are for its editors, or the steward who rings. */
const mostListings = 100;

const recipient = (address: string | null, organisationId: string): Recipient => (address === null ? { organisationId } : { email: address });

const inUnit = <T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> => database.within(viewer, work, 'linkwell_job');
