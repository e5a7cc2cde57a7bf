import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueRound } from './digest-time';
import { isMailAddress } from './mail-address';
import { linkTo, oneLine, type MessageWords } from './message-words';
import { renderDigest, renderMessage } from './render-message';

const publicUrl = 'https://linkwell.example';
const words: MessageWords = { subject: 'A referral to answer', paragraphs: ['Somebody asks for your help.'], action: { label: 'Open the inbox', path: '/inbox' } };

describe('a message', () => {
  it('says the same in text and in HTML, with a whole address to press', () => {
    const { subject, text, html } = renderMessage({ ...words, items: ['One', 'Two'], footer: 'Why.' }, { name: 'Penny', publicUrl: `${publicUrl}/` });
    expect(subject).toBe('A referral to answer');
    expect(text).toBe('Hello Penny,\n\nSomebody asks for your help.\n\n- One\n- Two\n\nOpen the inbox:\nhttps://linkwell.example/inbox\n\n--\nWhy.\n');
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<a href="https://linkwell.example/inbox">Open the inbox</a>');
    for (const part of ['<title>A referral to answer</title>', '<p>Hello Penny,</p>', '<li>Two</li>', 'Why.']) expect(html).toContain(part);
    expect(html).not.toMatch(/style=|<img|<script|src=/);
  });

  it('keeps its subject on one line, whatever is put into it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\r\n\0]/.test(oneLine(text)) && oneLine(text).length <= 150));
    expect(oneLine('Hello\r\nBcc: everybody@example.org')).toBe('Hello Bcc: everybody@example.org');
  });

  it('shows marks of HTML as they were written', () => {
    const tagsAround = (text: string) => renderMessage({ subject: text, paragraphs: [text], items: [text] }, { name: text, publicUrl }).html.match(/</g)?.length;
    fc.assert(fc.property(fc.string(), (text) => tagsAround(text) === tagsAround('plain')));
    expect(renderMessage({ subject: 'x', paragraphs: ['<script>"&\''] }, { publicUrl }).html).toContain('<p>&lt;script&gt;&quot;&amp;&#39;</p>');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'inbox', '/a b'])('does not link to %s', (path) => {
    expect(() => linkTo(publicUrl, path)).toThrow(/stay on this site/);
  });
});

describe('a digest', () => {
  it('of one message is that message', () => expect(renderDigest([words], { publicUrl })).toEqual(renderMessage(words, { publicUrl })));

  it('says once what would be said three times', () => {
    const { subject, text } = renderDigest([words, words, words], { publicUrl });
    expect(subject).toBe('A referral to answer (3 times)');
    expect(text.match(/Somebody asks/g)).toHaveLength(1);
  });

  it('has a heading for each different thing', () => {
    const { subject, text, html } = renderDigest([words, { subject: 'A review is due', paragraphs: ['Look at it.'] }], { publicUrl });
    expect(subject).toBe('Linkwell: 2 things since your last message');
    expect(text).toContain('A review is due\n---------------\n\nLook at it.');
    expect(html.match(/<h2>/g)).toHaveLength(2);
  });

  it.each([
    ['in winter, before seven', '2026-01-15T06:59:59Z', '2026-01-14', '2026-01-14T07:00:00.000Z'],
    ['in winter, at seven', '2026-01-15T07:00:00Z', '2026-01-15', '2026-01-15T07:00:00.000Z'],
    ['in summer, at seven', '2026-07-15T06:00:00Z', '2026-07-15', '2026-07-15T06:00:00.000Z'],
    ['in summer, before seven', '2026-07-15T05:59:59Z', '2026-07-14', '2026-07-14T06:00:00.000Z'],
    ['on the day the clocks go forward', '2026-03-29T06:00:00Z', '2026-03-29', '2026-03-29T06:00:00.000Z'],
    ['before seven on that day', '2026-03-29T05:30:00Z', '2026-03-28', '2026-03-28T07:00:00.000Z'],
    ['on the day the clocks go back', '2026-10-25T07:00:00Z', '2026-10-25', '2026-10-25T07:00:00.000Z'],
    ['before seven on that day', '2026-10-25T06:30:00Z', '2026-10-24', '2026-10-24T06:00:00.000Z'],
    ['just after midnight in summer', '2026-07-14T23:30:00Z', '2026-07-14', '2026-07-14T06:00:00.000Z'],
  ])('is due %s', (_when, now, day, cut) => {
    const round = dueRound(new Date(now));
    expect({ day: round.day, cut: round.cut.toISOString() }).toEqual({ day, cut });
  });
});

describe('an address', () => {
  it.each(['a@example.org', 'first.last+tag@sub.example.org'])('may be %s', (text) => expect(isMailAddress(text)).toBe(true));
  it.each(['', 'a', 'a@', '@b', 'a@b@c', 'a@example.org\r\nBcc: b@example.org', 'a@example.org, b@example.org', '<a@example.org>', 'a b@example.org'])('may not be %j', (text) => expect(isMailAddress(text)).toBe(false));
});
