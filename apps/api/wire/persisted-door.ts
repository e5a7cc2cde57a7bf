import type { NextFunction, Request, Response } from 'express';
import { AnswerPersisted, type Begun } from './answer-persisted';
import type { Served } from './driver';

/** The longest body, in bytes, as for everything that is asked in JSON. */
export interface DoorOptions {
  readonly longestBody: number;
  /** Names and values of the headers that every answer has, in turn. */
  readonly headers: readonly string[];
  /** Whether a request comes from another site's page. */
  isForeign(request: Request): boolean;
  log(error: unknown): void;
}

/** How what a client accepts is answered. Other wishes are for Apollo to weigh. */
const mediaTypes: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json; charset=utf-8'],
]);

const json = /^application\/json(?:; ?charset=utf-8)?$/i;

/**
 * The short way for the web client's own operations, which it asks by their hash: no layer stands between the request and the operation but what
 * guards it. Who asks, the guards, the limits, the unit of work, the errors' words are the same as behind Apollo. It takes only what it can answer
 * just as Apollo would; everything else (texts, unknown hashes, variables that do not fit, another site's requests) goes on untouched.
 */
export class PersistedDoor {
  private persisted: AnswerPersisted | undefined;

  constructor(private readonly options: DoorOptions) {}

  open(served: Served): void {
    this.persisted = new AnswerPersisted(served, this.options.log);
  }

  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    const { persisted, options: { longestBody, isForeign } } = this;
    const { accept, 'content-type': type, 'content-length': said, 'content-encoding': encoding } = request.headers;
    const length = Number(said);
    const mediaType = mediaTypes.get(accept);
    const isOurs = persisted && mediaType && request.method === 'POST' && request.url === '/graphql' && encoding === undefined && json.test(type ?? '') && length > 0 && length <= longestBody;
    if (!isOurs || isForeign(request)) return next();
    const read = () => {
      const bytes = request.read(length) as Buffer | null;
      if (bytes === null) return;
      request.off('readable', read);
      const begun = persisted.begin(bytes);
      if (begun) void this.answer(persisted, begun, mediaType, request, response);
      else {
        request.unshift(bytes);
        next();
      }
    };
    request.on('readable', read);
  };

  private async answer(persisted: AnswerPersisted, begun: Begun, mediaType: string, request: Request, response: Response): Promise<void> {
    const { status, text } = await persisted.answer(begun, request, response);
    response.writeHead(status, [...this.options.headers, 'Content-Type', mediaType, 'Cache-Control', 'no-store', 'Content-Length', String(Buffer.byteLength(text))]);
    response.end(text);
  }
}
