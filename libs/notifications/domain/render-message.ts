import { escapeHtml } from '@linkwell/kernel';
import { linkTo, oneLine, type Envelope, type MessageWords, type RenderedMessage } from './message-words';

const usualFooter = 'You get this because you have an account on Linkwell or your organisation’s address is listed there. Please do not answer this message: nobody reads the answers.';

/** One message as plain text and as simple HTML: no image, no style, nothing fetched from anywhere. */
export function renderMessage(words: MessageWords, envelope: Envelope): RenderedMessage {
  const subject = oneLine(words.subject);
  const footer = words.footer ?? usualFooter;
  return {
    subject,
    text: textOf([greeting(envelope), ...textBlocks(words, envelope), `--\n${footer}`]),
    html: htmlOf(subject, `${htmlGreeting(envelope)}${htmlBlocks(words, envelope)}${htmlFooter(footer)}`),
  };
}

/** A text message: what it says, in one piece. */
export const renderText = ({ paragraphs }: MessageWords): string => paragraphs.map(oneLine).join(' ');

interface Part {
  readonly words: MessageWords;
  readonly times: number;
}

/** A day's messages to one recipient in one. What would be said several times is said once, with how often. Throws for none. */
export function renderDigest(messages: readonly MessageWords[], envelope: Envelope): RenderedMessage {
  const [only, ...others] = inParts(messages);
  if (!only) throw new Error('A digest of nothing.');
  if (others.length === 0 && only.times === 1) return renderMessage(only.words, envelope);
  const parts = [only, ...others];
  const subject = others.length === 0 ? heading(only) : `Linkwell: ${parts.length} things since your last message`;
  return {
    subject,
    text: textOf([greeting(envelope), ...parts.flatMap((part) => [underlined(heading(part)), ...textBlocks(part.words, envelope)]), `--\n${usualFooter}`]),
    html: htmlOf(subject, `${htmlGreeting(envelope)}${parts.map((part) => `<h2>${escapeHtml(heading(part))}</h2>\n${htmlBlocks(part.words, envelope)}`).join('')}${htmlFooter(usualFooter)}`),
  };
}

function inParts(messages: readonly MessageWords[]): Part[] {
  const parts = new Map<string, Part>();
  for (const words of messages) {
    const same = JSON.stringify(words);
    parts.set(same, { words, times: (parts.get(same)?.times ?? 0) + 1 });
  }
  return [...parts.values()];
}

const heading = ({ words, times }: Part): string => oneLine(words.subject) + (times > 1 ? ` (${times} times)` : '');
const greeting = ({ name }: Envelope): string => (name === undefined ? 'Hello,' : `Hello ${oneLine(name)},`);
const underlined = (title: string): string => `${title}\n${'-'.repeat(title.length)}`;

const textBlocks = ({ paragraphs, items, action }: MessageWords, { publicUrl }: Envelope): string[] => [
  ...paragraphs,
  ...(items && items.length > 0 ? [items.map((item) => `- ${oneLine(item)}`).join('\n')] : []),
  ...(action ? [`${oneLine(action.label)}:\n${linkTo(publicUrl, action.path)}`] : []),
];

const textOf = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;

function htmlBlocks({ paragraphs, items, action }: MessageWords, { publicUrl }: Envelope): string {
  const list = items && items.length > 0 ? `<ul>\n${items.map((item) => `<li>${escapeHtml(oneLine(item))}</li>\n`).join('')}</ul>\n` : '';
  const link = action ? `<p><a href="${escapeHtml(linkTo(publicUrl, action.path))}">${escapeHtml(oneLine(action.label))}</a></p>\n` : '';
  return paragraphs.map((words) => `<p>${escapeHtml(words)}</p>\n`).join('') + list + link;
}

const htmlGreeting = (envelope: Envelope): string => `<p>${escapeHtml(greeting(envelope))}</p>\n`;
const htmlFooter = (words: string): string => `<hr>\n<p><small>${escapeHtml(words)}</small></p>\n`;

const htmlOf = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n</head>\n<body>\n${body}</body>\n</html>\n`;
