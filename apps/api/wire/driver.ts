import type { GraphqlContext } from '@linkwell/graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import type { Asking } from '../graphql-options';
import { CompiledExecutor } from './executor';

interface Asked {
  readonly queryHash: string;
  readonly document: Parameters<CompiledExecutor['execute']>[1]['document'];
  readonly context: unknown;
  readonly request: { readonly variables?: Record<string, unknown>; readonly operationName?: string | null };
}

/**
 * Apollo with another executor. Apollo takes one only as a "gateway"; this one stands still, has our own schema and answers from compiled
 * operations. Everything before (cross-site check, context, parsing, validation, limits) and after (plugins, errors) stays Apollo's.
 */
@Injectable()
export class CompilingDriver extends ApolloDriver {
  private started: Served | undefined;

  /** What Apollo serves with, for others that answer the same. */
  get served(): Served {
    if (!this.started) throw new Error('Nothing is served yet.');
    return this.started;
  }

  override async start(options: ApolloDriverConfig): Promise<void> {
    const { schema, context, formatError } = options;
    if (!schema) throw new Error('There is no schema to serve.');
    await super.start({ ...options, gateway: gatewayOf(schema) } as ApolloDriverConfig);
    this.started = { schema, context: context as Served['context'], formatError: formatError as Served['formatError'] };
  }
}

/** As the framework has prepared it. */
export interface Served {
  readonly schema: GraphQLSchema;
  context(asking: Asking): Promise<GraphqlContext>;
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
}

function gatewayOf(schema: GraphQLSchema) {
  const executor = new CompiledExecutor();
  let tell: ((loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void) | undefined;
  return {
    onSchemaLoadOrUpdate(callback: NonNullable<typeof tell>) {
      tell = callback;
      return () => undefined;
    },
    load() {
      tell?.({ apiSchema: schema, coreSupergraphSdl: '' });
      return Promise.resolve({
        executor: async ({ queryHash, document, context, request }: Asked) =>
          executor.execute(queryHash, { schema, document, contextValue: context, variableValues: request.variables, operationName: request.operationName }),
      });
    },
    stop: () => Promise.resolve(),
  };
}
