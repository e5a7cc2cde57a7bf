import type { MessageContent } from '@linkwell/jobs';
import { confirmPath } from '../link-token';

const mostNamed = 25;

interface AskToWrite {
  readonly organisation: string;
  /** Names of the listings. */
  readonly listings: readonly string[];
  readonly token: string;
}

/** What an organisation is asked by e-mail, and asked again a fortnight later. */
export function askMessage({ organisation, listings, token }: AskToWrite, kind: 'ask' | 'reminder'): MessageContent {
  const [one, many] = listings.length === 1 ? ['this listing', 'it is'] : [`these ${listings.length} listings`, 'they are'];
  return {
    subject: kind === 'ask' ? `Is what people read about ${organisation} still right?` : `A reminder: is what people read about ${organisation} still right?`,
    paragraphs: [
      ...(kind === 'reminder' ? ['Two weeks ago we sent you this question, and have not heard from you yet.'] : []),
      `Link workers and the public find ${organisation} in the local directory. Nobody has confirmed ${one} for six months or more, or ever, so we ask: is everything still correct?`,
      `If ${many} right, it takes two presses: open the link below and press “All still correct”. You need no password. If something has changed or has ended, you can say so there too.`,
    ],
    items: [...listings.slice(0, mostNamed), ...(listings.length > mostNamed ? [`and ${listings.length - mostNamed} more`] : [])],
    action: { label: listings.length === 1 ? 'Look at your listing' : 'Look at your listings', path: confirmPath(token) },
    footer: `You get this because this address is published for ${organisation} in the directory, or because you keep its listings. We ask at most once in six months. Opening the link changes nothing by itself, and it works once, for 30 days.`,
  };
}
