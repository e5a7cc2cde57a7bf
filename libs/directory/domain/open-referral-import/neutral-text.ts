import { plainLine, plainText } from '../import/plain-text';
import type { Result } from '@linkwell/kernel';

/** The elements whose tags are taken for mark-up. Anything else between angle brackets is what somebody wrote: "for ages <18". */
const elements =
  'a|abbr|article|audio|b|base|big|blockquote|body|br|button|center|code|dd|div|dl|dt|em|embed|font|form|frame|h[1-6]|head|header|footer|hr|html|i|iframe|img|input|label|li|link|main|meta|nav|object|ol|option|p|pre|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|u|ul|video';
const tag = new RegExp(`<(/?)(${elements})(?=[\\s/>])[^<>]*>`, 'gi');
const looksLikeMarkUp = new RegExp(`<(?:!--|/?(?:${elements})(?=[\\s/>])[^<>]*>)`, 'i');
const unseen = /<(script|style|template|iframe|object|svg|head)(?=[\s/>])[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const blocks = /^(?:article|blockquote|br|center|dd|div|dl|dt|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|table|tr|ul)$/i;

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€', copy: '©', reg: '®', trade: '™', hellip: '…', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', deg: '°', eacute: 'é', egrave: 'è', frac12: '½', times: '×', ensp: ' ', emsp: ' ', zwj: '', zwnj: '', shy: '',
};
const entity = new RegExp(`&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|(${Object.keys(named).join('|')}));`, 'gi');

/** Text that was wrapped in mark-up so often was written to keep us busy: its signs go. */
const mostRounds = 20;

/**
 * HTML as the plain text that it shows (Open Referral allows HTML in descriptions): paragraphs become lines, list items begin with a hyphen, scripts
 * and tags go, character references are read. Text without mark-up stays as it is, and so does what this gives when it is given again.
 */
export function withoutMarkUp(text: string): string {
  let plain = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = plain;
    if (looksLikeMarkUp.test(plain)) plain = plain.replace(unseen, ' ').replace(tag, (_, closing: string, name: string) => shownFor(name, closing !== ''));
    plain = plain.replace(/&(?:amp;)+/gi, '&').replace(entity, (whole, decimal?: string, hex?: string, name?: string) => characterOf(whole, decimal, hex, name));
    if (plain === before) return plain;
  }
  return plain.replace(/[<>&]/g, '');
}

const shownFor = (name: string, closing: boolean): string => (!blocks.test(name) ? '' : /^li$/i.test(name) && !closing ? '\n- ' : '\n');

function characterOf(whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  const shown = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return shown ? String.fromCodePoint(code) : ' ';
}

/** Text from a feed as plain text, or why it cannot be read. Half a surrogate pair, which JSON can write, is damage too. */
export function neutralText(text: string, atMost: number, oneLine: boolean): Result<string, string> {
  return (oneLine ? plainLine : plainText)(withoutMarkUp(text.replace(/\p{Surrogate}/gu, '\ufffd')), atMost);
}
