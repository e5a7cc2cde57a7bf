import { randomUUID } from 'node:crypto';
import { checkSending, type MessageWay, type ReasonNotSent } from '@linkwell/casework-domain';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { dayInLondon, ok, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { loadPatient } from '../commands/load-patient';
import { PatientFields } from '../patient-fields';
import { Patients } from '../services/patients';
import { ComposeGpMessage } from './compose-gp-message';
import type { RecordGpMessageInput, SkipGpMessageInput } from './gp-message.inputs';
import { writeMessage } from './gp-message.sql';
import { contentOf, ReadGpMessages, type SentContent } from './read-gp-messages';

const notAgreed = refusal('AGREEMENT_MISSING', 'Ask the person first whether the referrer may be told, and tick that they agreed.', 'agreed');
const noMessage = refusal('NO_MESSAGE', 'No message to this reader is due about this person.', 'audience');

interface Entry {
  readonly state: 'sent' | 'not_sent';
  readonly content: SentContent | null;
  readonly sentOn: CalendarDate | null;
  readonly way: MessageWay | null;
  readonly reason: ReasonNotSent | null;
}

/** Writes down that a message was sent, with exactly what it said, or why none was. Both return the patient's id. */
@Injectable()
export class RecordGpMessage {
  constructor(
    private readonly fields: PatientFields,
    private readonly compose: ComposeGpMessage,
    private readonly read: ReadGpMessages,
    private readonly patients: Patients,
  ) {}

  sent(unit: UnitOfWork, { idempotencyKey, ...input }: RecordGpMessageInput): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'recordGpMessage', idempotencyKey, this.fields.requestMark(input), async () => {
      const patient = await loadPatient(unit, input.patientId);
      if (!patient.ok) return patient;
      const finished = await this.read.finished(unit, input);
      if (!finished.ok) return finished;
      const { standing, message, needsAgreement } = finished.value;
      if (needsAgreement && !input.agreed) return refused(notAgreed);
      const checked = checkSending(input, standing.row.eventOn, dayInLondon(this.compose.now()));
      if (!checked.ok) return checked;
      return this.write(unit, input, standing, { state: 'sent', content: contentOf(message, checked.value.sentTo), sentOn: input.sentOn, way: input.way, reason: null });
    });
  }

  notSent(unit: UnitOfWork, { idempotencyKey, ...input }: SkipGpMessageInput): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, 'skipGpMessage', idempotencyKey, input, async () => {
      const patient = await loadPatient(unit, input.patientId);
      if (!patient.ok) return patient;
      const standing = await this.compose.standing(unit, input.patientId);
      if (!standing.readers.some(({ audience }) => audience === input.audience)) return refused(noMessage);
      return this.write(unit, input, standing, { state: 'not_sent', content: null, sentOn: null, way: null, reason: input.reason });
    });
  }

  private async write(unit: UnitOfWork, { audience, patientId }: Pick<SkipGpMessageInput, 'audience' | 'patientId'>, { row, moment }: Awaited<ReturnType<ComposeGpMessage['standing']>>, entry: Entry): Promise<Result<string, Refusal>> {
    const id = randomUUID();
    const content = entry.content && this.fields.sealWords('gp_message.content', id, JSON.stringify(entry.content));
    await unit.query(writeMessage, [id, row.teamId, patientId, row.episodeId, moment, audience, entry.state, content, entry.sentOn, entry.way, entry.reason, this.compose.now(), unit.user.id]);
    await this.patients.touch(unit, patientId);
    await unit.audit({ action: `gp_message.${entry.state}`, subjectType: 'patient', subjectIds: [patientId], detail: `${moment}:${audience}` });
    return ok(patientId);
  }
}
