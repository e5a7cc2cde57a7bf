import { createTransport } from 'nodemailer';
import { compose, type Sender } from './compose';
import { MailRefused, MailTransport, type Mail } from './mail-transport';

/** Sends through a mail server: `smtps://` encrypted from the start, `smtp://` by STARTTLS or not at all, unless `?tls=none` allows it. */
export class SmtpTransport extends MailTransport {
  private readonly server;

  constructor(url: URL, private readonly sender: Sender) {
    super();
    const secure = url.protocol === 'smtps:';
    const open = url.searchParams.get('tls') === 'none';
    this.server = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      requireTLS: !secure && !open,
      ignoreTLS: open,
      tls: { minVersion: 'TLSv1.2' },
      ...(url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
    });
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.server.sendMail(compose(mail, this.sender));
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** Only the other side's verdict on this mail is final; a wrong password or certificate is ours to mend, and worth another try. */
function refusalOf(error: unknown): MailRefused {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  if (code === 'EAUTH' || code === 'ETLS') return new MailRefused(code, false);
  if (typeof responseCode === 'number') return new MailRefused(`SMTP_${responseCode}`, responseCode >= 500);
  return new MailRefused(typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : 'UNSENT', false);
}
