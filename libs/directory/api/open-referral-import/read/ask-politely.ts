import { UnusableFeed } from '../unusable-feed';

/** How long to wait: passed in, so that tests need not. */
export type Pause = (milliseconds: number) => Promise<void>;

const tries = 6;
/** Milliseconds for one answer, and the longest that we wait because a server asks for it. */
const patience = 60_000;
const longestWait = 300_000;
const mostBytes = 64 * 1024 * 1024;
const mostRedirects = 5;
const userAgent = 'Linkwell/1.0 (Open Referral import)';

type Tried = { readonly body: Buffer } | { readonly absent: true } | { readonly later: string; readonly wait: number | undefined };

/**
 * Asks one address after another, never two at once. Busy servers (429, 5xx) and broken connections are asked again, after as long as they say
 * (`Retry-After`) or one, two, four … seconds. Redirects are followed on the same origin only. No address is forbidden: whoever runs the command line
 * chooses it. `undefined`: there is no such thing (404, 410). Throws `UnusableFeed`.
 */
export class AskPolitely {
  constructor(private readonly pause: Pause) {}

  async get(url: URL): Promise<Buffer | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const tried = await this.tryOnce(url);
      if ('body' in tried) return tried.body;
      if ('absent' in tried) return undefined;
      if (attempt === tries) throw new UnusableFeed('UNREACHABLE', url.href, `${tried.later}, ${tries} times. Try again later with --resume.`);
      const wait = tried.wait ?? 1_000 * 2 ** (attempt - 1);
      if (wait > longestWait) throw new UnusableFeed('BUSY', url.href, `${tried.later}, and asks us to wait ${Math.ceil(wait / 1_000)} seconds. Go on then with --resume.`);
      await this.pause(wait);
    }
  }

  private async tryOnce(first: URL): Promise<Tried> {
    let url = first;
    for (let followed = 0; followed <= mostRedirects; followed += 1) {
      const signal = AbortSignal.timeout(patience);
      let answer: Response;
      try {
        answer = await fetch(url, { headers: { accept: 'application/json', 'user-agent': userAgent }, redirect: 'manual', signal });
      } catch (error) {
        return { later: `The server cannot be reached (${reasonOf(error)})`, wait: undefined };
      }
      const location = answer.headers.get('location');
      if (answer.status < 300 || answer.status >= 400 || location === null) return await this.read(url, answer);
      await answer.body?.cancel();
      const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
      if (next?.origin !== first.origin) throw new UnusableFeed('REDIRECTED_AWAY', url.href, `The server sends us elsewhere (${location.slice(0, 200)}). Import from there, if you trust it.`);
      url = next;
    }
    throw new UnusableFeed('ENDLESS', first.href, 'The server sends us round in a circle.');
  }

  private async read(url: URL, answer: Response): Promise<Tried> {
    const { status } = answer;
    if (status === 404 || status === 410 || status === 429 || status >= 500) {
      await answer.body?.cancel();
      return status === 404 || status === 410 ? { absent: true } : { later: `The server answers ${status}`, wait: waitOf(answer.headers.get('retry-after')) };
    }
    if (status !== 200) {
      await answer.body?.cancel();
      throw new UnusableFeed('REFUSED', url.href, `The server answers ${status}. Check the address, and whether it needs a key.`);
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    try {
      for await (const part of answer.body ?? []) {
        size += part.length;
        if (size > mostBytes) throw new UnusableFeed('TOO_LARGE', url.href, `The answer is larger than ${mostBytes / 1024 / 1024} MB. Download it, and import the file.`);
        parts.push(part as Uint8Array);
      }
    } catch (error) {
      if (error instanceof UnusableFeed) throw error;
      return { later: `The answer breaks off (${reasonOf(error)})`, wait: undefined };
    }
    return { body: Buffer.concat(parts) };
  }
}

/** Milliseconds that `Retry-After` asks for, as seconds or as a date (RFC 9110, section 10.2.3). */
function waitOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\d{1,9}$/.test(text.trim())) return Number(text) * 1_000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const cause: unknown = error.cause;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
