import { createRequire } from 'node:module';
import type { ComposedMessage } from '@linkwell/casework-domain';
import PDFDocument from 'pdfkit';

const files = createRequire(import.meta.url);
const font = (name: string): string => files.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-normal.woff`);

/**
 * Names are written as they are: the font comes in two files, of which the second has the letters of Welsh, Polish and others beyond Western Europe.
 * A letter of another script is shown as “?”, so that its absence is seen; the text that is copied has every letter.
 */
const faces = { plain: ['latin-400', 'latin-ext-400'], strong: ['latin-700', 'latin-ext-700'] } as const;
type Weight = keyof typeof faces;
/** What the first file has is Latin-1 and the signs of ordinary text; of the second, Latin Extended. */
const inFirst = /^[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac\u2122]$/u;
const inSecond = /^[\u0100-\u017f\u0192\u0218-\u021b\u1e80-\u1e85\u1e9e\u1ef2\u1ef3]$/u;

interface Run {
  readonly face: string;
  readonly text: string;
}

/** The text in pieces, each of letters that one file has. */
export function runsOf(text: string, weight: Weight): Run[] {
  const [first, second] = faces[weight];
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC').replace(/\s/gu, (space) => (space === '\n' ? '\n' : ' '))) {
    const face = inSecond.test(letter) ? second : first;
    const shown = letter === '\n' || face === second || inFirst.test(letter) ? letter : '?';
    const last = runs.at(-1);
    if (last?.face === face) runs[runs.length - 1] = { face, text: last.text + shown };
    else runs.push({ face, text: shown });
  }
  return runs;
}

const margin = 56;
const grey = '#4c6272';

/** A message as a tagged PDF on A4, its text searchable, who it is about and the page's number at the foot of each page. `compress` is for tests. */
export function messagePdf({ title, sections }: ComposedMessage, compress = true): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4', margins: { top: margin, left: margin, right: margin, bottom: margin + 24 }, bufferPages: true, compress, pdfVersion: '1.7', tagged: true, lang: 'en-GB', displayTitle: true,
    // Metadata is read by indexes and previews: it names nobody.
    info: { Title: 'Social prescribing message', Creator: 'Linkwell', Producer: 'Linkwell' },
  });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  const write = (text: string, weight: Weight, size: number, goesOn = false): void => {
    const runs = runsOf(text, weight);
    runs.forEach((run, index) => document.font(font(run.face)).fontSize(size).text(run.text, { continued: goesOn || index < runs.length - 1 }));
  };
  const tagged = (tag: string, work: () => void) => document.addStructure(document.struct(tag, {}, work));

  tagged('H1', () => write(title, 'strong', 18));
  for (const { heading, lines } of sections) {
    if (document.y > document.page.height - margin - 96) document.addPage();
    document.moveDown(0.7);
    tagged('H2', () => write(heading, 'strong', 12.5));
    document.moveDown(0.15);
    for (const { label, text } of lines) {
      tagged('P', () => {
        if (label !== '') write(`${label}: `, 'strong', 11, true);
        write(text, 'plain', 11);
      });
    }
  }
  footers(document, whoIsIt(sections));
  document.end();
  return done;
}

/** A page that comes off must still say whose it is. */
const whoIsIt = (sections: ComposedMessage['sections']): string => (sections.find(({ heading }) => heading === 'Person demographics')?.lines ?? []).map(({ text }) => text).join(' · ');

function footers(document: PDFKit.PDFDocument, who: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(start + index);
    // Below the margin, or a line there would begin another page.
    document.page.margins.bottom = 0;
    const y = document.page.height - margin;
    document.markContent('Artifact', { type: 'Pagination' });
    document.fillColor(grey).fontSize(9);
    let x = margin;
    for (const { face, text } of runsOf(who, 'plain')) {
      document.font(font(face)).text(text, x, y, { lineBreak: false });
      x += document.widthOfString(text);
    }
    document.font(font('latin-400')).text(`Page ${index + 1} of ${count}`, margin, y + 13, { lineBreak: false });
    document.endMarkedContent();
  }
}
