import { MailRefused } from './mail-transport';
import { TextTransport, type Text } from './text-transport';

const patienceMs = 15_000;

/**
 * Hands text messages to a gateway of the operator's choosing: `POST` of `{ "id", "to", "text" }`, signed in by name and password of the address.
 * The same id may come again (a worker killed in between): the gateway sends it once.
 */
export class GatewayTransport extends TextTransport {
  private readonly url: string;
  private readonly headers: Readonly<Record<string, string>>;

  constructor({ username, password, origin, pathname, search }: URL) {
    super();
    this.url = `${origin}${pathname}${search}`;
    const signIn = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
    this.headers = { 'Content-Type': 'application/json', ...(username === '' ? {} : { Authorization: `Basic ${signIn}` }) };
  }

  async send(text: Text): Promise<void> {
    const answer = await fetch(this.url, { method: 'POST', headers: this.headers, body: JSON.stringify(text), redirect: 'error', signal: AbortSignal.timeout(patienceMs) }).catch(() => undefined);
    if (!answer) throw new MailRefused('UNSENT', false);
    await answer.body?.cancel();
    if (!answer.ok) throw new MailRefused(`HTTP_${answer.status}`, ofThisText.has(answer.status));
  }
}

/** Answers that are about this text; a wrong password, a limit or a fault is ours or theirs to mend, and worth another try. */
const ofThisText = new Set([400, 404, 410, 413, 422]);
