import type { IncomingMessage, ServerResponse } from 'node:http';

type Layer = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** Names and values, in turn, of the headers that a layer sets, which must be the same for every request. */
export function fixedHeadersOf(layer: Layer): readonly string[] {
  const headers = new Map<string, string>();
  const response = { setHeader: (name: string, value: string) => headers.set(name, value), removeHeader: (name: string) => headers.delete(name) };
  layer({ headers: {} } as IncomingMessage, response as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return [...headers].flat();
}
