import { Transform } from 'node:stream';
import { UnusableFile } from './unusable-file';

/** What a file may unpack to, and what to say of one that holds more. */
export interface MostBytes {
  readonly bytes: number;
  readonly remedy: string;
}

/** In the words of the file's reader. */
export const tooLarge = (file: string, { bytes, remedy }: MostBytes): UnusableFile => new UnusableFile({ file }, `It holds more than ${Math.floor(bytes / 1024 / 1024)} MB. ${remedy}`);

/** Lets so many bytes through and then ends with `UnusableFile`: a small archive may unpack to any size, whatever it says of itself. */
export function atMost(file: string, most: MostBytes): Transform {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > most.bytes) done(tooLarge(file, most));
      else done(null, chunk);
    },
  });
}
