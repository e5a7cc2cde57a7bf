import { inflateSync } from 'node:zlib';

/**
 * The text of a PDF that PDFKit made, as a reader that searches or copies it finds it: glyphs by the ToUnicode maps of their fonts (ISO 32000-1, 9.10.3),
 * in the order of each page.
 */
export function textOfPdf(file: Buffer): string {
  const objects = objectsOf(file);
  const page = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  return page.map(({ dictionary }) => {
    const fonts = new Map<string, Map<number, string>>();
    const resources = objects.get(reference(dictionary, 'Resources'))?.dictionary ?? dictionary;
    for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = objects.get(reference(objects.get(Number(id))?.dictionary ?? '', 'ToUnicode'))?.stream;
      if (name && map) fonts.set(name, unicodeMap(map.toString('latin1')));
    }
    return shown(objects.get(reference(dictionary, 'Contents'))?.stream?.toString('latin1') ?? '', fonts);
  }).join('\n');
}

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

function objectsOf(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const found = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('\nendobj', start);
    const streamAt = text.indexOf('stream\n', start);
    const isStream = streamAt !== -1 && streamAt < end;
    const dictionary = text.slice(start, isStream ? streamAt : end);
    const raw = isStream ? file.subarray(streamAt + 7, file.indexOf('\nendstream', streamAt)) : undefined;
    found.set(Number(match[1]), { dictionary, stream: raw && (dictionary.includes('FlateDecode') ? inflateSync(raw) : raw) });
  }
  return found;
}

const reference = (dictionary: string, name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? -1);

function unicodeMap(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, first, list] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    [...(list ?? '').matchAll(/<([0-9a-f]+)>/gi)].forEach(([, hex], index) => glyphs.set(parseInt(first ?? '', 16) + index, Buffer.from(hex ?? '', 'hex').swap16().toString('utf16le')));
  }
  return glyphs;
}

function shown(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let text = '';
  let font: ReadonlyMap<number, string> | undefined;
  for (const [part, name, glyphs] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|\bET\b/g)) {
    if (name) font = fonts.get(name);
    else if (part === 'ET') text += '\n';
    else for (const [, hex] of (glyphs ?? '').matchAll(/<([0-9a-f]+)>/gi)) text += (hex?.match(/.{4}/g) ?? []).map((glyph) => font?.get(parseInt(glyph, 16)) ?? '\uFFFD').join('');
  }
  return text;
}
