import type { Principal } from '../access/principals';
import type { AccessWorld } from '../access/world';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the world's server over HTTP, as a browser of this person does. */
export type Ask = (query: string, variables: object) => Promise<Answer>;

export async function askAs(world: AccessWorld, principal: Principal): Promise<Ask> {
  const cookie = await world.cookieOf(principal);
  const headers = { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) };
  return async (query, variables) => (await fetch(world.address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json() as Promise<Answer>;
}
