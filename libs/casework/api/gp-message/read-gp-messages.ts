import { finishMessage, messageDueDays, messageText, type ComposedMessage } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { addDays, dayInLondon, ok, parseCalendarDate, refusal, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { PatientFields, type SealedIdentity } from '../patient-fields';
import { ComposeGpMessage, type MessageStanding } from './compose-gp-message';
import type { FinishedGpMessageInput, ReaderArgs } from './gp-message.inputs';
import { messagePdf } from './message-pdf';
import { dueMessages, messagesOfPatient, oneMessage } from './gp-message.sql';
import { DueGpMessageType, GpMessageDueType, GpMessageFileType, GpMessagePreviewType, GpMessagesType, SentGpMessageType, WrittenGpMessageType } from './gp-message.type';

/** What is kept of a message that was sent, sealed. */
export interface SentContent extends ComposedMessage {
  readonly text: string;
  readonly sentTo: string;
}
type WrittenRow = Omit<WrittenGpMessageType, 'sentTo'> & { readonly episodeId: string; readonly content: string | null };
interface DueRow extends SealedIdentity, Omit<DueGpMessageType, 'id' | 'patientName'> {
  readonly episodeId: string;
  readonly totalCount: number;
}

const changedMeanwhile = refusal('CONFLICT', 'The record has changed since you looked at this message. Look at it again.', 'mark');
const noReader = refusal('NO_MESSAGE', 'No message to this reader is due about this person.', 'audience');

/** Messages to GPs and referrers: what is due, how one would read, and what was sent. */
@Injectable()
export class ReadGpMessages {
  constructor(
    private readonly fields: PatientFields,
    private readonly compose: ComposeGpMessage,
  ) {}

  async ofPatient(unit: UnitOfWork, patientId: string): Promise<GpMessagesType> {
    const shown = await this.show(unit, patientId);
    await unit.audit({ action: 'gp_messages.viewed', subjectType: 'patient', subjectIds: [patientId] });
    return shown;
  }

  /** After a change that has been audited with its own name. */
  async show(unit: UnitOfWork, patientId: string): Promise<GpMessagesType> {
    const standing = await this.compose.standing(unit, patientId);
    const rows = await unit.query<WrittenRow>(messagesOfPatient, [patientId]);
    const { episodeId, state } = standing.row;
    const of = rows.filter((row) => row.episodeId === episodeId);
    return Object.assign(new GpMessagesType(), {
      patientId, stopped: state === 'closed' && standing.moment === undefined, notRegistered: standing.notRegistered,
      objected: of.some(({ audience, reason }) => audience === 'gp' && reason === 'person_objects'),
      due: standing.readers.map((reader) => Object.assign(new GpMessageDueType(), { ...reader, moment: standing.moment, settled: of.some((row) => row.moment === standing.moment && row.audience === reader.audience) })),
      written: rows.map((row) => Object.assign(new WrittenGpMessageType(), this.written(row))),
    });
  }

  /** Throws NOT_FOUND where no message to this reader can be sent. */
  async preview(unit: UnitOfWork, { patientId, audience }: ReaderArgs): Promise<GpMessagePreviewType> {
    const standing = await this.compose.standing(unit, patientId);
    const reader = standing.readers.find((one) => one.audience === audience);
    const { moment } = standing;
    if (!reader || !moment) throw notFound();
    const composedAt = this.compose.now();
    const message = await this.compose.compose(unit, standing, moment, reader, composedAt);
    await unit.audit({ action: 'gp_message.composed', subjectType: 'patient', subjectIds: [patientId], detail: `${moment}:${audience}` });
    return Object.assign(new GpMessagePreviewType(), {
      ...reader, ...message, patientId, moment, settled: false, composedAt, eventOn: standing.row.eventOn,
      mark: this.compose.mark(standing, moment, audience, composedAt, message), recipient: this.compose.usualRecipient(standing, audience),
    });
  }

  /** The message as it was seen, with what its sender made of it; refused where the record says something else by now. */
  async finished(unit: UnitOfWork, input: FinishedGpMessageInput): Promise<Result<{ standing: MessageStanding; message: ComposedMessage; needsAgreement: boolean }, Refusal>> {
    const standing = await this.compose.standing(unit, input.patientId);
    const reader = standing.readers.find((one) => one.audience === input.audience);
    const { moment } = standing;
    if (!reader || !moment) return refused(noReader);
    const composed = await this.compose.compose(unit, standing, moment, reader, input.composedAt);
    if (this.compose.mark(standing, moment, input.audience, input.composedAt, composed) !== input.mark) return refused(changedMeanwhile);
    return ok({ standing, message: finishMessage(composed, input.words, input.leftOut), needsAgreement: reader.needsAgreement });
  }

  async previewFile(unit: UnitOfWork, input: FinishedGpMessageInput): Promise<Result<GpMessageFileType, Refusal>> {
    const finished = await this.finished(unit, input);
    if (!finished.ok) return finished;
    await unit.audit({ action: 'gp_message.taken_out', subjectType: 'patient', subjectIds: [input.patientId] });
    return ok(await this.file(finished.value.message));
  }

  async sent(unit: UnitOfWork, id: string): Promise<SentGpMessageType> {
    const { row, content } = await this.load(unit, id);
    await unit.audit({ action: 'gp_message.viewed', subjectType: 'patient', subjectIds: [row.patientId] });
    const { title, sections, text } = content;
    return Object.assign(new SentGpMessageType(), { ...this.written(row), title, sections, text });
  }

  async sentFile(unit: UnitOfWork, id: string): Promise<GpMessageFileType> {
    const { row, content } = await this.load(unit, id);
    await unit.audit({ action: 'gp_message.taken_out', subjectType: 'patient', subjectIds: [row.patientId] });
    return this.file(content);
  }

  async due(unit: UnitOfWork, first: number, after: string | undefined): Promise<Connection<DueGpMessageType>> {
    const [day, episodeId] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const since = addDays(dayInLondon(this.compose.now()), -messageDueDays);
    const rows = await unit.query<DueRow>(dueMessages, [since, first + 1, day === null ? null : (parseCalendarDate(String(day)) ?? since), episodeId]);
    const shown: string[] = [];
    const list = page(rows, first, rows[0]?.totalCount ?? 0, (row) => [row.day, row.episodeId], (row) => {
      const { forename, surname } = this.fields.open(row.patientId, row);
      shown.push(row.patientId);
      const { episodeId: id, patientId, siteName, workerName, moment, day: on, audiences } = row;
      return Object.assign(new DueGpMessageType(), { id, patientId, siteName, workerName, moment, day: on as CalendarDate, audiences, patientName: `${forename} ${surname}` });
    });
    await unit.audit({ action: 'gp_messages.due_viewed', subjectType: 'patient', subjectIds: shown });
    return list;
  }

  /** Throws NOT_FOUND for what is not this viewer's, and for what was never sent. */
  private async load(unit: UnitOfWork, id: string): Promise<{ row: WrittenRow; content: SentContent }> {
    const [row] = await unit.query<WrittenRow>(oneMessage, [id]);
    const content = row && this.content(row);
    if (!row || !content) throw notFound();
    return { row, content };
  }

  private content({ id, content }: WrittenRow): SentContent | null {
    const opened = this.fields.openWords('gp_message.content', id, content);
    return opened === null ? null : (JSON.parse(opened) as SentContent);
  }

  private written(row: WrittenRow): WrittenGpMessageType {
    const { id, patientId, moment, audience, state, sentOn, way, reason, recordedAt, recordedBy } = row;
    return { id, patientId, moment, audience, state, sentOn, way, reason, recordedAt, recordedBy, sentTo: this.content(row)?.sentTo ?? null };
  }

  private async file(message: ComposedMessage): Promise<GpMessageFileType> {
    return Object.assign(new GpMessageFileType(), { name: 'social-prescribing-message.pdf', content: (await messagePdf(message)).toString('base64') });
  }
}

/** What a message that is sent leaves behind. */
export const contentOf = (message: ComposedMessage, sentTo: string): SentContent => ({ ...message, text: messageText(message), sentTo });
