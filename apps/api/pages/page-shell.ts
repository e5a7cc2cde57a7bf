import type { PlainPage } from '@linkwell/directory-api';
import { html, Html } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

/** Where the built index.html has its title, and what it says to a browser without a script. */
const titleElement = /<title>[^<]*<\/title>/;
const noscriptElement = /<noscript>[\s\S]*?<\/noscript>/;
const stylesheet = /<link\b[^>]*\brel="stylesheet"[^>]*>/;

/** Apart, for the bundler rewrites a template that ends a script so that it needs a package of its own. */
const endOfScript = new Html('</script>');

/** The page around what the server itself writes: the client's own index.html, or a plain document that looks the same and needs no script. */
@Injectable()
export class PageShell {
  private index = '';

  /** The built index.html; before it is given, and where no client was built, plain documents go without a style. */
  useIndex(index: string): void {
    this.index = index;
  }

  /** The client's page, with what search engines and browsers without a script read put into it. */
  withScript(page: PlainPage, origin: string): string {
    const { title, description, path, hidden, data, body } = page;
    const canonical = `${origin}${path}`;
    const head = html`<title>${title} – Linkwell</title>
    ${description && html`<meta name="description" content="${description}" data-of-page>`}
    ${hidden ? html`<meta name="robots" content="noindex" data-of-page>` : html`<link rel="canonical" href="${canonical}" data-of-page>
    <meta property="og:title" content="${title}" data-of-page><meta property="og:type" content="website" data-of-page><meta property="og:url" content="${canonical}" data-of-page>`}
    ${data && html`<script type="application/ld+json" data-of-page>${data}${endOfScript}`}`;
    return this.index.replace(titleElement, () => head.text).replace(noscriptElement, () => html`<noscript>${frame(body)}</noscript>`.text);
  }

  /** A whole document without a script. `bare`: without header and footer, for a frame on another site's page. */
  plain(title: string, body: Html, bare = false): string {
    const style = new Html(stylesheet.exec(this.index)?.[0] ?? '');
    return html`<!doctype html>
<html lang="en-GB" class="nhsuk-template">
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
    <title>${title} – Linkwell</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    ${style}
  </head>
  <body class="nhsuk-template__body">${bare ? html`<div class="lw-embedded">${body}</div>` : frame(body)}</body>
</html>`.text;
  }
}

const frame = (body: Html): Html => html`
  <header class="lw-header" role="banner"><div class="nhsuk-width-container lw-header__row"><a href="/find" class="lw-brand">Linkwell</a></div></header>
  <div class="nhsuk-width-container lw-content">${body}</div>
  <footer class="lw-footer" role="contentinfo"><div class="nhsuk-width-container lw-footer__row">
    <p>Linkwell is free software for social prescribing, under the Apache 2.0 licence.</p>
    <p>Not for emergencies: if someone is in danger, call 999.</p></div></footer>`;
