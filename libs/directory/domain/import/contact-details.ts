/** The first e-mail address in a text, lower case. */
export function firstEmail(text: string): string | null {
  const found = /[a-z0-9_%+'-]+(?:\.[a-z0-9_%+'-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i.exec(text);
  return found ? found[0].toLowerCase() : null;
}

/** The first United Kingdom telephone number in a text, spaced as written. A letter O typed for a nought is put right; a nought lost by a spreadsheet put back. */
export function firstPhone(text: string): string | null {
  for (const [run] of text.matchAll(/(?<![a-z0-9.@/])\+?[0-9Oo][0-9Oo()\s-]{7,}[0-9Oo](?![a-z@])/gi)) {
    const written = run.replace(/[Oo]/g, '0').replace(/\(0\)/g, '').replace(/[()]/g, '').replace(/\s+/g, ' ').trim();
    const digits = written.replace(/\D/g, '');
    if (digits.startsWith('0') && (digits.length === 10 || digits.length === 11)) return written;
    if (digits.startsWith('44') && digits.length === 12) return written;
    if (/^[12378]/.test(digits) && digits.length === 10) return `0${written}`;
  }
  return null;
}

/** The first address of the web in a text, `http` or `https` only; one written without either is given `https`. */
export function firstWebAddress(text: string): string | null {
  const found = /https?:\/\/\S+|(?<![\w@.])www\.\S+/i.exec(text);
  if (!found) return null;
  const written = found[0].replace(/[.,;)]+$/, '');
  const address = /^https?:/i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.username === '' && url.password === '' && url.hostname.includes('.') && url.href.length <= 500 ? url.href : null;
}
