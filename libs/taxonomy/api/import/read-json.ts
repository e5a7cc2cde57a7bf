import { UnusableSource } from './unusable-source';

/** More than this is no taxonomy: the largest that are known have some ten thousand terms. */
export const mostBytes = 256 * 1024 * 1024;

/** Parses JSON in UTF-8, with or without its byte order mark. Throws `UnusableSource`, naming the file, for any other encoding. */
export function readJson(bytes: Uint8Array, file: string): unknown {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new UnusableSource(`${file} is written in UTF-16. Save it as UTF-8.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableSource(`${file} is not written in UTF-8. Save it as UTF-8.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnusableSource(`${file} is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
}
