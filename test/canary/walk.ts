import { buildSchema, type GraphQLArgument } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expected } from '../access/expected';
import { fullDocument } from '../access/full-document';
import { operations } from '../access/matrix';
import type { DeclaredOperation } from '../access/operations';
import { expectedAnswer, principals, type Principal } from '../access/principals';
import type { AccessWorld } from '../access/world';
import { askAs, type Answer, type Ask } from '../keys/ask';

const schema = buildSchema(readFileSync(resolve('libs/shared/web-kit/graphql/schema.graphql'), 'utf8'));
/** Features whose every operation is about persons; of the others, those that ask for a team's record. A new operation is walked without a line here. */
const aboutPersons = ['CaseworkModule', 'ReferralsModule', 'OutcomesModule'];

export interface Walked {
  readonly operation: string;
  readonly answer: Answer;
}

export interface Way {
  readonly operation: DeclaredOperation;
  readonly principal: Principal;
  readonly arguments: readonly GraphQLArgument[];
  readonly example: Readonly<Record<string, unknown>>;
}

/** Every operation about persons, with somebody who reaches it and valid arguments. */
export const waysOf = (world: AccessWorld): Way[] =>
  operations.flatMap((operation) => {
    const reach = expected[operation.name];
    if (!reach || !(aboutPersons.includes(operation.module) || reach === 'teamRecord')) return [];
    const principal = [...principals.slice(1), principals[0]].find((candidate) => expectedAnswer(reach, candidate) === 'reached');
    const fields = (operation.kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields();
    if (!principal) throw new Error(`Nobody reaches ${operation.name}.`);
    return [{ operation, principal, arguments: fields?.[operation.name]?.args ?? [], example: operation.example?.(world.ids) ?? {} }];
  });

/** Asks each with its arguments changed, as the people who may. */
export async function walk(world: AccessWorld, ways: readonly Way[], change: (args: readonly GraphQLArgument[], example: Way['example']) => object): Promise<Walked[]> {
  const asks = new Map<string, Ask>();
  const walked: Walked[] = [];
  for (const { operation, principal, arguments: args, example } of ways) {
    const ask = asks.get(principal.name) ?? await askAs(world, principal);
    asks.set(principal.name, ask);
    const variables = change(args, example);
    walked.push({ operation: operation.name, answer: await ask(fullDocument(schema, operation.kind, operation.name, Object.keys(variables)), variables) });
  }
  return walked;
}
