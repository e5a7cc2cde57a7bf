import { describe, expect, it } from '@jest/globals';
import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import { seededRandom } from '@linkwell/kernel';
import { assert, asyncProperty, integer } from 'fast-check';
import { buildSchema, execute, parse, validate, type ExecutionArgs, type ExecutionResult, type GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CompiledExecutor } from './executor';
import { inventedOperation } from './invented-operation';
import { inventResolvers } from './invented-resolvers';

/** The product's schema with its own scalars, and resolvers of invented answers. */
function inventedProduct(): { schema: GraphQLSchema; fieldResolver: NonNullable<ExecutionArgs['fieldResolver']> } {
  const schema = buildSchema(readFileSync(resolve('libs/shared/web-kit/graphql/schema.graphql'), 'utf8'));
  for (const scalar of [DateTime, CalendarDateScalar]) {
    const { serialize, parseValue, parseLiteral } = scalar as GraphQLScalarType;
    Object.assign(schema.getType(scalar.name) as GraphQLScalarType, { serialize, parseValue, parseLiteral });
  }
  return { schema, fieldResolver: inventResolvers(schema) };
}

/** All that a client, a plugin or a log can see of an answer, in its order. */
const seen = ({ data, errors }: ExecutionResult) => ({
  text: JSON.stringify(data),
  errors: errors?.map((error) => ({ ...error.toJSON(), original: [error.originalError?.name, error.originalError?.message], nodes: error.nodes?.map(({ loc }) => loc?.start) })),
});

describe('the compiled executor', () => {
  const { schema, fieldResolver } = inventedProduct();
  const executor = new CompiledExecutor();
  const counted = { valid: 0, failed: 0, answered: 0, refused: 0 };

  const same = async (seed: number) => {
    const { text, variables, operationName } = inventedOperation(schema, seededRandom(seed));
    const document = parse(text);
    if (validate(schema, document).length > 0) return;
    counted.valid += 1;
    const args = (): ExecutionArgs => ({ schema, document, variableValues: structuredClone(variables), operationName, contextValue: { caller: 'somebody' }, rootValue: undefined, fieldResolver });
    const wanted = seen(await execute(args()));
    counted[wanted.errors === undefined ? 'answered' : wanted.text === undefined ? 'refused' : 'failed'] += 1;
    // Twice: made ready, and as it was made ready.
    expect(seen(await executor.execute(text, args()))).toEqual(wanted);
    expect(seen(await executor.execute(text, args()))).toEqual(wanted);
  };

  it('answers any operation as graphql-js does: data, order, errors, paths', async () => {
    await assert(asyncProperty(integer({ min: 1 }), same), { numRuns: 700, seed: 20_261_123 });
    // The comparison says something only where all kinds were met.
    expect(counted.valid).toBeGreaterThan(300);
    expect(Math.min(counted.answered, counted.failed, counted.refused)).toBeGreaterThan(20);
  }, 120_000);
});
