import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neutralText, withoutMarkUp } from './neutral-text';

describe('text of a feed', () => {
  it.each([
    ['Tea &amp; cake', 'Tea & cake'],
    ['<p>Tea</p><p>and <b>cake</b></p>', 'Tea\n\nand cake'],
    ['One<br/>Two<BR >Three', 'One\nTwo\nThree'],
    ['<ul><li>Tea</li><li>Cake</li></ul>', '- Tea\n\n- Cake'],
    ['Hello<script>alert("x")</script> you<style>p{}</style>', 'Hello you'],
    ['Hello <script>alert(1)', 'Hello'],
    ['a<!-- hidden -->b', 'a b'],
    ['<a href="javascript:alert(1)" onclick=\'x\'>Book</a>', 'Book'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Hi', 'Hi'],
    ['&amp;amp;lt;b&amp;gt;bold', 'bold'],
    ['&#8211; &#x2014; &pound;5&nbsp;each', '– — £5 each'],
    ['For ages <18 and > 65, a < b > c', 'For ages <18 and > 65, a < b > c'],
    ['R&D, AT&T, Q&A; &unknown;', 'R&D, AT&T, Q&A; &unknown;'],
    ['<Contact us> or <jo@example.org>', '<Contact us> or <jo@example.org>'],
  ])('is read as the plain text that it shows: %j', (text, plain) => expect(neutralText(text, 1_000, false)).toEqual({ ok: true, value: plain }));

  it('stays as it is when it is read again, so that what we export comes back the same', () => {
    const pieces = fc.array(fc.constantFrom('<b>', '</b>', '<', '>', '&', 'amp;', 'lt;', '&#60;', 'p', '/', ' ', '\n', '<script>', '</script>', '<!--', '-->', 'tea', '&gt;', '😀'));
    fc.assert(fc.property(fc.oneof(pieces.map((each) => each.join('')), fc.string({ unit: 'grapheme' })), (text) => {
      const once = neutralText(text, 10_000, false);
      if (once.ok) expect(neutralText(once.value, 10_000, false)).toEqual(once);
    }), { numRuns: 500 });
  });

  it('never keeps a tag of HTML, however it is wrapped', () => {
    const wrapped = fc.array(fc.constantFrom('<', 'script', 'img', ' src=x', '>', '/', '&lt;', '&amp;lt;', '<b>', '&#60;', '<!--', '-->', 'x')).map((each) => each.join(''));
    fc.assert(fc.property(wrapped, (text) => expect(withoutMarkUp(text)).not.toMatch(/<\/?(?:script|img|b)(?=[\s/>])[^<>]*>/i)), { numRuns: 500 });
  });

  it.each([['tags', '<b'.repeat(5_000) + '>'.repeat(5_000)], ['references', `&#38;${'#38;'.repeat(5_000)}lt;b>`]])('that was made to keep us busy loses its signs: %s', (_, text) => {
    expect(withoutMarkUp(text)).not.toMatch(/[<>&]/);
  });

  it.each([['half a character', 'a\ud800b'], ['a NUL', 'a\u0000b'], ['a replacement character', 'caf\ufffd']])('is refused when it is damaged: %s', (_, text) => expect(neutralText(text, 100, false).ok).toBe(false));
});
