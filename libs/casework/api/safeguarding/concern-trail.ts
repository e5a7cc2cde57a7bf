import { randomUUID } from 'node:crypto';
import type { ConcernOutcome, ConcernRecipient, ConcernState, ConcernStep, ConcernSubject, Danger, WishesMet } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Messenger } from '@linkwell/jobs';
import { Clock, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { tellLeads } from '../access/tell-leads';
import { PatientFields } from '../patient-fields';
import { changeConcern, concernToChange, putEntry } from './concerns.sql';

export interface ConcernToChange {
  readonly id: string;
  readonly teamId: string;
  readonly patientId: string;
  readonly subject: ConcernSubject;
  readonly danger: Danger;
  readonly state: ConcernState;
  readonly version: number;
  readonly isLed: boolean;
}

export interface NewEntry {
  readonly step: ConcernStep;
  readonly recipient?: ConcernRecipient | null;
  readonly words: string | null;
  readonly takenOn: CalendarDate;
}

export const noSuchConcern = refusal('NOT_FOUND', 'There is no such concern, or it is not yours to see.', 'concernId');
const addedMeanwhile = refusal('CONFLICT', 'Somebody else added to this concern meanwhile. Load the page again and read it first.', 'version');

/** Why the leads of a team are told: in words that name nobody and say nothing of what was seen. */
const toldWhen = {
  raised: ['A safeguarding concern was raised', 'Somebody of your team has raised a safeguarding concern.'],
  in_danger: ['A safeguarding concern needs you now', 'Somebody of your team has raised a safeguarding concern and says that there is immediate danger.'],
  escalated: ['A safeguarding concern was escalated', 'A safeguarding concern of your team was passed on, or needs a decision of yours.'],
  reopened: ['A safeguarding concern was opened again', 'A safeguarding concern of your team that was closed has been opened again.'],
  disclosed: ['A disclosure waits for your review', 'Somebody of your team has disclosed something without agreement. Please look at it and say whether that was right.'],
  support_ended: ['Support has ended while a safeguarding concern is open', 'Support has ended for somebody about whom a safeguarding concern is still open. It stays on your list until you close it.'],
} as const;
export type ToldWhen = keyof typeof toldWhen;

/** What every deed about a concern shares: the concern is locked as it was seen, the step is added to its trail, the leads are told. */
@Injectable()
export class ConcernTrail {
  constructor(
    private readonly fields: PatientFields,
    private readonly messenger: Messenger,
    private readonly clock: Clock,
  ) {}

  /** Locks a concern at the version that was seen; what the viewer may not see does not exist. */
  async load(unit: UnitOfWork, id: string, version: number): Promise<Result<ConcernToChange, Refusal>> {
    const [concern] = await unit.query<ConcernToChange>(concernToChange, [id]);
    if (!concern) return refused(noSuchConcern);
    return concern.version === version ? ok(concern) : refused(addedMeanwhile);
  }

  async add(unit: UnitOfWork, { id: concernId, teamId, patientId }: Pick<ConcernToChange, 'id' | 'teamId' | 'patientId'>, { step, recipient = null, words, takenOn }: NewEntry): Promise<string> {
    const id = randomUUID();
    await unit.query(putEntry, [id, teamId, patientId, concernId, step, recipient, this.fields.sealWords('safeguarding_entry.words', id, words), takenOn, this.clock.now(), unit.user.id]);
    return id;
  }

  async move(unit: UnitOfWork, concernId: string, state: ConcernState, outcome: ConcernOutcome | null = null, wishesMet: WishesMet | null = null): Promise<void> {
    await unit.query(changeConcern, [concernId, state, outcome, wishesMet]);
  }

  /** `key`: the row that gave cause for it, so that a retry tells nobody twice. */
  async tell(unit: UnitOfWork, teamId: string, when: ToldWhen, key: string): Promise<void> {
    const [subject, paragraph] = toldWhen[when];
    await tellLeads(unit, this.messenger, teamId, {
      kind: 'casework.safeguarding', key: `casework.safeguarding:${when}:${key}`,
      content: { subject, paragraphs: [paragraph], action: { label: 'Open the safeguarding list', path: '/safeguarding' }, footer: 'You get this because you lead the team.' },
    });
  }
}
