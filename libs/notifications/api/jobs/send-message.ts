import type { UnitOfWork } from '@linkwell/database';
import { GiveUp, HandlesJob, type JobHandler, type JobRun, type MessageContent } from '@linkwell/jobs';
import { isMailAddress, renderDigest, renderText } from '@linkwell/notifications-domain';
import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../public-address';
import { MessageFields, type GivenAddress } from '../stored-message';
import { MailRefused, MailTransport } from '../transport/mail-transport';
import { TextTransport } from '../transport/text-transport';

const viewer = { kind: 'job', name: 'notifications.send' } as const;

interface Waiting {
  readonly to: GivenAddress;
  readonly content: readonly MessageContent[];
}

/**
 * Sends one message, by the way that its address is of. It is noted as sent after the mail server took it: a worker killed between the two sends it again, with the
 * same Message-ID. Told the other way round, a message could be noted as sent that nobody got.
 */
@Injectable()
@HandlesJob('notifications.send')
export class SendMessage implements JobHandler<{ messageId: string }> {
  constructor(
    private readonly fields: MessageFields,
    private readonly transport: MailTransport,
    private readonly texts: TextTransport,
    private readonly address: PublicAddress,
  ) {}

  async run({ messageId }: { messageId: string }, job: JobRun): Promise<void> {
    const inUnit = <T>(work: (unit: UnitOfWork) => Promise<T>) => job.database.within(viewer, work, 'linkwell_job');
    const waiting = await inUnit((unit) => this.load(unit, messageId));
    if (waiting === 'done') return;
    const failed = (code: string) => inUnit((unit) => unit.query(markFailed, [messageId, code]));
    if (waiting === 'too late') return failed('TOO_LATE').then(() => undefined);
    if (waiting === 'nobody' || ('email' in waiting.to && !isMailAddress(waiting.to.email))) {
      await failed('NO_ADDRESS');
      throw new GiveUp('The recipient has no address that can be written to, or their account is disabled.');
    }
    try {
      await this.hand(messageId, waiting);
    } catch (error) {
      const refused = error instanceof MailRefused ? error : undefined;
      if (refused?.permanent || job.last) await failed(refused?.code ?? 'UNSENT');
      else await inUnit((unit) => unit.query(noteTry, [messageId, refused?.code ?? 'UNSENT']));
      if (refused?.permanent) throw new GiveUp(`The mail server refused the message (${refused.code}).`);
      throw error;
    }
    await inUnit((unit) => unit.query(markSent, [messageId]));
  }

  private async hand(id: string, { to, content }: Waiting): Promise<void> {
    if ('mobile' in to) return this.texts.send({ id, to: to.mobile, text: content.map(renderText).join(' ') });
    return this.transport.send({ id, to, ...renderDigest(content, { publicUrl: this.address.value, ...(to.name === undefined ? {} : { name: to.name }) }) });
  }

  private async load(unit: UnitOfWork, id: string): Promise<Waiting | 'done' | 'nobody' | 'too late'> {
    const [row] = await unit.query<{ state: string; address: string | null; content: string; email: string | null; name: string | null; status: string | null; late: boolean }>(loadMessage, [id]);
    if (!row || row.state === 'sent') return 'done';
    if (row.late) return 'too late';
    const content = this.fields.open(id, row.content);
    if (row.address !== null) return { to: this.fields.openAddress(id, row.address), content };
    if (row.email === null || row.status === 'disabled') return 'nobody';
    return { to: { email: row.email, ...(row.name === null ? {} : { name: row.name }) }, content };
  }
}

/** Index: message_pkey. */
const loadMessage = `
  select message.state, message.address, message.content, app_user.email, app_user.display_name as name, app_user.status, coalesce(message.not_after < now(), false) as late
  from notifications.message left join identity.app_user on app_user.id = message.user_id where message.id = $1`;

const noteTry = `update notifications.message set state = 'queued', attempts = attempts + 1, last_error = $2 where id = $1`;
const markFailed = `update notifications.message set state = 'failed', attempts = attempts + 1, last_error = $2 where id = $1`;

/** With a digest, what it gathered is sent too. */
const markSent = `
  update notifications.message set state = 'sent', sent_at = now(), last_error = null, attempts = attempts + (id = $1)::int
  where id = $1 or digest_id = $1`;
