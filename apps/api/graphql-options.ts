import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { CONFIG, type Config } from '@linkwell/config';
import { Database, type NamedStatement } from '@linkwell/database';
import { formatError, unitOfWorkPlugin, withinLimits, type GraphqlContext } from '@linkwell/graphql';
import { readSessionCookie, Sessions } from '@linkwell/identity-api';
import { publicViewer } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { LOGGER, type ServerLogger } from './logger';
import { PersistedOperations } from './wire/persisted-operations';

/** How GraphQL is served: who asks, in which unit of work, within which limits, and what an error may say. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<ApolloDriverConfig> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: ServerLogger,
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  createGqlOptions(): Omit<ApolloDriverConfig, 'driver'> {
    const unexpected = (error: unknown) => this.logger.error({ err: error }, 'an operation failed');
    return {
      path: '/graphql',
      autoSchemaFile: true,
      sortSchema: true,
      playground: false,
      graphiql: false,
      introspection: !this.config.production,
      includeStacktraceInErrorResponses: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      persistedQueries: { cache: new PersistedOperations() },
      stopOnTerminationSignals: false,
      hideSchemaDetailsFromClientErrors: this.config.production,
      validationRules: [withinLimits],
      // Apollo's own cache control asks something of every field, to find in the end that nothing may be kept: unitOfWorkPlugin says so at once.
      plugins: [unitOfWorkPlugin(unexpected), ApolloServerPluginCacheControlDisabled()],
      fieldResolverEnhancers: [],
      formatError: (formatted: Parameters<typeof formatError>[0], error: unknown) => formatError(formatted, error, unexpected),
      context: (asking: Asking) => this.context(asking),
    };
  }

  private async context({ req, res, ahead }: Asking): Promise<GraphqlContext> {
    const { session, foreseen } = await this.sessions.findBeside(readSessionCookie(req, this.config), ahead ?? []);
    const viewer = session?.viewer ?? publicViewer;
    const unit = this.database.unit(viewer);
    unit.foresee(foreseen);
    return { req, res, viewer, unit };
  }
}

export interface Asking {
  readonly req: Request;
  readonly res: Response;
  /** What the operation is likely to read first of what anybody may read. */
  readonly ahead?: readonly NamedStatement[];
}
