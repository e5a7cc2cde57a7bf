import { RequestFailed } from './request-failed';
import type { TypedDocumentString } from './generated/graphql';

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const isAnswer = (body: unknown): body is GraphQLAnswer<never> => typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);

/** What code generation leaves of a document in the client: the operation's name, and the hash by which the server knows its text. */
interface Persisted {
  readonly __meta__?: Record<string, unknown> | undefined;
}

/** The name of the one operation a document holds: the server's logs and our cache keys use it. */
export const operationName = (document: Persisted): string => String(document.__meta__?.['name'] ?? 'anonymous');

/**
 * Asks the server one operation, with the session's cookie. A JSON content type is what the server's CSRF check asks for.
 * @throws RequestFailed with the server's error code, or NETWORK, or BAD_RESPONSE
 */
export async function execute<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Data> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: document.__meta__?.['hash'] } };
  const body = await post(JSON.stringify({ operationName: operationName(document), variables, extensions }), signal);
  const [error] = body.errors ?? [];
  if (error) throw new RequestFailed(error.extensions?.code ?? 'INTERNAL', error.message);
  if (!body.data) throw new RequestFailed('BAD_RESPONSE', 'No data');
  return body.data as Data;
}

async function post(body: string, signal?: AbortSignal): Promise<GraphQLAnswer<unknown>> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    throw new RequestFailed('NETWORK', 'The request did not reach the server', { cause });
  }
  const answer: unknown = await response.json().catch(() => undefined);
  if (isAnswer(answer)) return answer;
  throw new RequestFailed(response.status === 429 ? 'TOO_MANY_REQUESTS' : 'BAD_RESPONSE', `HTTP ${response.status}`);
}
