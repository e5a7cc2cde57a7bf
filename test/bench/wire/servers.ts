import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { createServer as createLinkwell, type Installation } from '@linkwell/api';
import { formatError, unitOfWorkPlugin, type GraphqlContext } from '@linkwell/graphql';
import { readSessionCookie, Sessions } from '@linkwell/identity-api';
import { publicViewer, type Clock } from '@linkwell/kernel';
import { createLogger } from '@linkwell/telemetry';
import type { INestApplication } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import express, { type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The product's server, as it is. */
export const linkwell = (installation: Installation, clock: Clock): Promise<INestApplication> => createLinkwell(installation, { logger: createLogger('silent'), clock, webFolder: 'none' });

export const schemaOf = (app: INestApplication): GraphQLSchema => app.get(GraphQLSchemaHost).schema;

/** The same resolvers behind Apollo as its manual has it: Express, helmet, JSON, `new ApolloServer({ schema })`. */
export async function usualServer(app: INestApplication, { database, config }: Installation): Promise<Server> {
  const apollo = new ApolloServer<GraphqlContext>({ schema: schemaOf(app), plugins: [unitOfWorkPlugin(() => undefined)], formatError: (formatted, error) => formatError(formatted, error, () => undefined), stopOnTerminationSignals: false });
  await apollo.start();
  const web = express().set('trust proxy', config.LINKWELL_TRUST_PROXY);
  web.use(helmet(), express.json({ limit: '100kb' }));
  web.use('/graphql', expressMiddleware(apollo, {
    context: async ({ req, res }: { req: Request; res: Response }) => {
      const viewer = (await app.get(Sessions).find(readSessionCookie(req, config)))?.viewer ?? publicViewer;
      return { req, res, viewer, unit: database.unit(viewer) };
    },
  }));
  return new Promise((resolve) => {
    const server = web.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Answers a field with the page that it answered first, from then on at hand, whoever asks and for what. */
export function keepFirstAnswer(schema: GraphQLSchema, name: string): void {
  const field = schema.getQueryType()?.getFields()[name];
  const resolve = field?.resolve;
  if (!field || !resolve) throw new Error(`The schema has no ${name}.`);
  let page: Promise<unknown> | undefined;
  field.resolve = (...asked: Parameters<typeof resolve>) => (page ??= Promise.resolve(resolve(...asked)));
}

export const portOf = (server: { address(): AddressInfo | string | null }): number => (server.address() as AddressInfo).port;
