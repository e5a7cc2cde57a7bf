import { isAscii } from 'node:buffer';
import { Transform } from 'node:stream';
import { UnusableFile } from './unusable-file';

const newline = 0x0a;

/** Passes bytes on as long as they are UTF-8 text; fails at the first that are not, naming the line. */
export function checkedText(file: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let bytes = 0;
  const fits = (piece: Buffer, last: boolean): boolean => {
    try {
      decoder.decode(piece, { stream: !last });
      return true;
    } catch {
      return false;
    }
  };
  const check = (chunk: Buffer): void => {
    let start = 0;
    while (start < chunk.length) {
      const end = chunk.indexOf(newline, start);
      const piece = chunk.subarray(start, end < 0 ? chunk.length : end + 1);
      if (piece.includes(0)) throw new UnusableFile({ file, line }, 'There are NUL bytes, so this is not plain text (or it is UTF-16). Save it as CSV in UTF-8.');
      if (!fits(piece, false)) throw notUtf8(file, line);
      if (end < 0) return;
      line += 1;
      start = end + 1;
    }
  };
  let midCharacter = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      try {
        if (!midCharacter && isAscii(chunk) && !chunk.includes(0)) line += countLines(chunk);
        else {
          check(chunk);
          midCharacter = (chunk.at(-1) ?? 0) > 0x7f;
        }
        done(null, chunk);
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      if (bytes === 0) done(new UnusableFile({ file }, 'The file is empty. Download or export it again.'));
      else if (!fits(Buffer.alloc(0), true)) done(notUtf8(file, line));
      else done();
    },
  });
}

const notUtf8 = (file: string, line: number): UnusableFile =>
  new UnusableFile({ file, line }, 'The text is not UTF-8 (perhaps Windows-1252, as spreadsheets save it). Save it as “CSV UTF-8”.');

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) count += 1;
  return count;
}
