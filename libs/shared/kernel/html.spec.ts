import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html, jsonForHtml } from './html';

describe('HTML', () => {
  it('escapes what is put into it, and keeps HTML that was made in the same way', () => {
    const items = ['<b>', '"quoted"'].map((text) => html`<li>${text}</li>`);
    expect(String(html`<ul title="${`it's`}">${items}${null}${false}</ul>`)).toBe('<ul title="it&#39;s"><li>&lt;b&gt;</li><li>&quot;quoted&quot;</li></ul>');
  });
  it('holds no mark of its own that a text brought', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(String(html`${text}`)).not.toMatch(/[<>"']/)));
  });
  it('holds data that cannot end its script', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const shown = String(jsonForHtml({ text: `${text}</script>` }));
      expect(shown).not.toContain('<');
      expect(JSON.parse(shown)).toEqual({ text: `${text}</script>` });
    }));
  });
});
