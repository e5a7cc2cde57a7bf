import { Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import parser from 'stream-json/parser.js';
import { UnusableFeed } from '../unusable-feed';
import { RecordAssembler, type Found } from './record-assembler';

export type { Found };

/**
 * Reads JSON piece by piece and gives its records: the elements of a list, of a page's `contents`, or the documents themselves, of which there may be
 * several (a line each). Memory holds one record at a time. Throws `UnusableFeed` where the text is not UTF-8 or not JSON.
 */
export async function* jsonRecords(bytes: AsyncIterable<Uint8Array>, place: string): AsyncGenerator<Found> {
  const assembler = new RecordAssembler();
  const gather = new Transform({
    objectMode: true,
    transform(token: { readonly name: string; readonly value?: string }, _encoding, done) {
      assembler.hear(token);
      for (let found = assembler.next(); found; found = assembler.next()) this.push(found);
      done();
    },
  });
  const flow = pipeline(
    Readable.from(bytes, { objectMode: true }), asText(place),
    parser.asStream({ packValues: false, streamValues: true, jsonStreaming: true }), gather,
  ).catch((error: unknown) => error);
  try {
    for await (const found of gather) yield found as Found;
  } catch (error) {
    throw error instanceof UnusableFeed ? error : notJson(place, error);
  }
  const error = await flow;
  if (error !== undefined) throw error instanceof UnusableFeed ? error : notJson(place, error);
}

function notJson(place: string, error: unknown): unknown {
  const about = error instanceof Error ? error.message : '';
  if (!about.startsWith('Parser ')) return error;
  return new UnusableFeed('NOT_JSON', place, `This is not JSON, or it ends too early (${about.replace('Parser cannot parse input: ', '').replace('Parser has ', '')}). Download or export it again.`);
}

function asText(place: string): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let empty = true;
  const decode = (chunk: Uint8Array | undefined, done: TransformCallback): void => {
    try {
      const text = chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
      empty &&= text.trim() === '';
      done(null, text === '' ? undefined : text);
    } catch {
      done(new UnusableFeed('NOT_UTF8', place, 'The text is not UTF-8 (perhaps UTF-16 or Windows-1252). Save it again as UTF-8.'));
    }
  };
  return new Transform({
    objectMode: true,
    transform: (chunk: Uint8Array, _encoding, done) => decode(chunk, done),
    flush: (done) => decode(undefined, (error, text) => done(error ?? (empty ? new UnusableFeed('EMPTY', place, 'There is nothing in it. Download or export it again.') : null), text)),
  });
}
