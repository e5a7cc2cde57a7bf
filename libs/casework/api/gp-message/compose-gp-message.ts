import {
  composeMessage, momentOf, readersOf, type ComposedMessage, type EpisodeCloseReason, type EpisodeState, type MessageAudience, type MessageMoment, type NeedStatus, type Reader,
} from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { notFound } from '@linkwell/graphql';
import { Clock, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { showTerm } from '../graphql/need.type';
import { IncomingFields } from '../intake/incoming-fields';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { ReadPlan } from '../plan/read-plan';
import type { ReferralSource } from '../referral-source';
import { messageRecord } from './gp-message.sql';
import { ServicesToldSources } from './services-told';

interface RecordRow extends SealedIdentity {
  readonly patientId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly about: string | null;
  readonly nhsNumberTraced: boolean;
  readonly siteName: string;
  readonly odsCode: string;
  readonly episodeId: string;
  readonly state: EpisodeState;
  readonly source: ReferralSource;
  readonly closingReason: EpisodeCloseReason | null;
  readonly planId: string | null;
  readonly referredOn: CalendarDate;
  readonly incomingId: string | null;
  readonly incomingDetails: string | null;
  readonly eventOn: CalendarDate;
  readonly workerName: string | null;
  readonly workerEmail: string | null;
  readonly supportStands: boolean;
  readonly failedTries: number;
  readonly letterSentOn: CalendarDate | null;
  readonly needs: readonly { readonly id: string; readonly termId: string; readonly status: NeedStatus }[];
}

/** Where a person's latest episode stands, for messages about it. */
export interface MessageStanding {
  readonly row: RecordRow;
  /** `undefined` while there is nothing to tell, and once messages have stopped. */
  readonly moment: MessageMoment | undefined;
  readonly readers: readonly Reader[];
  /** They are registered with no practice. */
  readonly notRegistered: boolean;
}

/** Composes messages from the record. Nothing confidential is read for them, so that nothing can tell it. */
@Injectable()
export class ComposeGpMessage {
  constructor(
    private readonly fields: PatientFields,
    private readonly incoming: IncomingFields,
    private readonly plans: ReadPlan,
    private readonly services: ServicesToldSources,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for a patient who is not this viewer's. */
  async standing(unit: UnitOfWork, patientId: string): Promise<MessageStanding> {
    const [row] = await unit.query<RecordRow>(messageRecord, [patientId]);
    if (!row) throw notFound();
    const moment = momentOf(row.state, row.closingReason);
    const { gpPractice } = this.fields.openAbout(row.patientId, row.about).home;
    return { row, moment, readers: moment ? readersOf(moment, row.source, row.supportStands) : [], notRegistered: gpPractice === 'not_registered' };
  }

  /** The message to one reader, as it would read at a moment. */
  async compose(unit: UnitOfWork, { row }: MessageStanding, moment: MessageMoment, { extent }: Reader, composedAt: Date): Promise<ComposedMessage> {
    const person = this.fields.open(row.patientId, row);
    const { home, me } = this.fields.openAbout(row.patientId, row.about);
    const { gpPractice, gpOdsCode } = home;
    const elsewhere = gpPractice === 'another';
    const referrer = row.incomingId !== null && row.incomingDetails !== null ? this.incoming.openDetails(row.incomingId, row.incomingDetails).referrer : null;
    const whole = extent === 'whole';
    const plan = whole && row.planId !== null ? await this.plans.shared(unit, row.planId, '') : null;
    return composeMessage({
      moment, extent, composedAt,
      person: { ...person, nhsNumberTraced: row.nhsNumberTraced },
      practice: elsewhere ? { name: null, odsCode: gpOdsCode } : { name: row.siteName, odsCode: row.odsCode },
      referral: { on: row.referredOn, source: row.source, referrer },
      outcome: { on: row.eventOn, closingReason: row.closingReason, failedTries: row.failedTries, letterSentOn: row.letterSentOn },
      aboutMe: me.tellGp ? me : { matters: null, support: null },
      needs: row.needs.map(({ id, termId, status }) => ({ id, status, label: showTerm(termId).label })),
      services: whole ? await this.services.of(unit, row.episodeId) : [],
      goals: plan?.goals.map(({ id, words, steps }) => ({ id, words, steps: steps.length, done: steps.filter(({ done }) => done).length })) ?? [],
      worker: row.workerName !== null && row.workerEmail !== null ? { name: row.workerName, email: row.workerEmail } : null,
      teamName: row.teamName,
      author: { name: unit.user.displayName, role: unit.user.roles.includes('team_lead') ? 'Social prescribing team lead' : 'Social prescribing link worker' },
    });
  }

  /** Where a message to this reader usually goes. */
  usualRecipient({ row }: MessageStanding, audience: MessageAudience): string {
    if (audience === 'gp') return row.siteName;
    const referrer = row.incomingId !== null && row.incomingDetails !== null ? this.incoming.openDetails(row.incomingId, row.incomingDetails).referrer : null;
    return referrer ? [referrer.name, referrer.organisation, referrer.email].filter((part) => part !== '').join(', ') : '';
  }

  now(): Date {
    return this.clock.now();
  }

  /** Stands for what was composed, for whom and when: who sends it gives it back, and a record that has changed meanwhile gives another. */
  mark(standing: MessageStanding, moment: MessageMoment, audience: MessageAudience, composedAt: Date, message: ComposedMessage): string {
    return this.fields.requestMark(['gp-message', standing.row.episodeId, moment, audience, composedAt.toISOString(), message]);
  }
}
