import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expected, type Reach } from './expected';
import { fullDocument } from './full-document';
import { declaredOperations, type DeclaredOperation } from './operations';
import { expectedAnswer, principals, type Answer, type Principal } from './principals';
import type { AccessWorld } from './world';

export interface Cell {
  readonly operation: string;
  readonly principal: string;
  readonly expected: Answer;
  readonly got: Answer | `unexpected: ${string}`;
  /** Ids of other people's records that the answer held. */
  readonly leaked: readonly string[];
  /** Every id in what was sent and in the answer, and the entries that the trail gained. */
  readonly sent: readonly string[];
  readonly told: readonly string[];
  readonly trail: readonly TrailRow[];
}

export interface TrailRow {
  readonly action: string;
  readonly outcome: string;
  readonly subjectIds: readonly string[];
}

const schema = buildSchema(readFileSync(resolve('libs/shared/web-kit/graphql/schema.graphql'), 'utf8'));
const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The operator's page of the trail tells ids, for that is what the trail holds; it cannot tell whose they are. */
export const idsAreTold = ['trail'];

/** Operations that end what the others need come last. */
const last = ['closeReferralByTeam', 'closeReferral', 'withdrawReferral', 'markReferralEnteredInError', 'closeEpisode', 'signOut'];
export const operations = declaredOperations().sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name) || a.name.localeCompare(b.name));

/** Asks every operation (or one of `step`) as every principal, refused ones first so that nothing that is reached changes their answer. */
export async function runMatrix(world: AccessWorld, step = 1): Promise<Cell[]> {
  const cells: Cell[] = [];
  const ask = await asking(world);

  for (const operation of operations.filter((_, index) => index % step === 0)) {
    const reach = expected[operation.name];
    if (!reach) continue;
    const order = [...principals].sort((a, b) => Number(expectedAnswer(reach, a) === 'reached') - Number(expectedAnswer(reach, b) === 'reached'));
    for (const principal of order) {
      cells.push(await ask(operation, reach, principal));
    }
  }
  return cells;
}

/** Asks single cells, as principals who are signed in once. */
export async function asking(world: AccessWorld): Promise<(operation: DeclaredOperation, reach: Reach, principal: Principal) => Promise<Cell>> {
  const foreign = new Map<string, ReadonlySet<string>>();
  for (const principal of principals) foreign.set(principal.name, await world.foreignTo(principal));
  const cookies = new Map<string, string | undefined>();
  for (const principal of principals) cookies.set(principal.name, await world.cookieOf(principal));
  return (operation, reach, principal) => askOne(world, operation, reach, principal, cookies.get(principal.name), foreign.get(principal.name) ?? new Set());
}

async function askOne(world: AccessWorld, operation: DeclaredOperation, reach: Reach, principal: Principal, cookie: string | undefined, foreign: ReadonlySet<string>): Promise<Cell> {
  const variables = operation.example?.(world.ids) ?? {};
  const body = JSON.stringify({ query: fullDocument(schema, operation.kind, operation.name, Object.keys(variables)), variables });
  const response = await fetch(world.address, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }, body });
  const text = await response.text();
  const trail = await world.newEntries();
  const sent = new Set(JSON.stringify(variables).match(uuids));
  const leaked = idsAreTold.includes(operation.name) ? [] : [...new Set(text.match(uuids))].filter((id) => foreign.has(id) && !sent.has(id));
  return { operation: operation.name, principal: principal.name, expected: expectedAnswer(reach, principal), got: classify(text, operation.name), leaked, sent: [...sent], told: [...new Set(text.match(uuids))], trail };
}

interface Body {
  data?: Record<string, { __typename?: string; code?: string } | null> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** Refusals by which a record, or a team to put one in, does not exist for whoever asks. */
const notTheirs = ['NOT_FOUND', 'NOT_YOUR_TEAM'];

/** A refusal that names no missing record was reached: the operation looked at the record and said no. */
function classify(text: string, name: string): Cell['got'] {
  const body = JSON.parse(text) as Body;
  const code = body.errors?.[0]?.extensions.code;
  if (code === 'NOT_FOUND' || code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return code;
  if (code !== undefined) return `unexpected: ${code} ${body.errors?.[0]?.message ?? ''}`;
  const answered = body.data?.[name];
  return answered?.__typename === 'Refusal' && notTheirs.includes(answered.code ?? '') ? 'NOT_FOUND' : 'reached';
}
