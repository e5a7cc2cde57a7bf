import { CONFIG, type Config } from '@linkwell/config';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, notFound, page, type Connection } from '@linkwell/graphql';
import { renderDigest, renderText } from '@linkwell/notifications-domain';
import { Inject, Injectable } from '@nestjs/common';
import { MessageBody, OpenedMessage, type MessageState, type MessageType } from '../graphql/message.type';
import { PublicAddress } from '../public-address';
import { MessageFields } from '../stored-message';

const columns = `message.id, message.kind, message.state, message.attempts, message.last_error as "lastError", message.created_at as "createdAt", message.sent_at as "sentAt"`;

interface Stored extends MessageType {
  readonly address: string | null;
  readonly content: string;
  readonly email: string | null;
  readonly name: string | null;
}

@Injectable()
export class ShowMessages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly fields: MessageFields,
    private readonly address: PublicAddress,
  ) {}

  /** Newest first. Index: message_newest_first. */
  async list(unit: UnitOfWork, first: number, after: string | undefined, state: MessageState | undefined): Promise<Connection<MessageType>> {
    const [moment, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const rows = await unit.query<MessageType & { moment: string }>(
      `select ${columns}, message.created_at::text as moment from notifications.message
       where ($4::text is null or state = $4) and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid)) order by created_at desc, id desc limit $1`,
      [first + 1, typeof moment === 'string' && !Number.isNaN(Date.parse(moment)) ? moment : null, id, state ?? null]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count from notifications.message where ($1::text is null or state = $1)`, [state ?? null]);
    return page(rows, first, total?.count ?? 0, (row) => [row.moment, row.id], (row) => row);
  }

  /** Opening one leaves a trace. Its words are read in demonstrations only: an operator has no business in letters. */
  async open(unit: UnitOfWork, id: string): Promise<OpenedMessage> {
    const [stored] = await unit.query<Stored>(
      `select ${columns}, message.address, message.content, app_user.email, app_user.display_name as name
       from notifications.message left join identity.app_user on app_user.id = message.user_id where message.id = $1`, [id]);
    if (!stored) throw notFound();
    await unit.audit({ action: 'message.opened', subjectType: 'message', subjectIds: [id] });
    const { address, content, email, name, ...shown } = stored;
    return Object.assign(new OpenedMessage(), { ...shown, body: this.config.demo ? this.body(id, { address, content, email, name }) : null });
  }

  private body(id: string, { address, content, email, name }: Pick<Stored, 'address' | 'content' | 'email' | 'name'>): MessageBody {
    const to = address === null ? { email: email ?? '', ...(name === null ? {} : { name }) } : this.fields.openAddress(id, address);
    if ('mobile' in to) {
      const [words] = this.fields.open(id, content);
      return Object.assign(new MessageBody(), { to: to.mobile, subject: words?.subject ?? '', text: words ? renderText(words) : '' });
    }
    const { subject, text } = renderDigest(this.fields.open(id, content), { publicUrl: this.address.value, ...(to.name === undefined ? {} : { name: to.name }) });
    return Object.assign(new MessageBody(), { to: to.name === undefined ? to.email : `${to.name} <${to.email}>`, subject, text });
  }
}
