import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SystemClock } from '@linkwell/config';
import type { Clock } from '@linkwell/kernel';
import { ValidationPipe, type INestApplication, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { GraphQLError } from 'graphql';
import helmet from 'helmet';
import { AppModule } from './app.module';
import { contentSecurity } from './content-security';
import type { Installation } from './installation';
import type { ServerLogger } from './logger';
import { PageShell } from './pages/page-shell';
import { PublicPages } from './pages/public-pages';
import { isForeign, sameOriginOnly } from './same-origin';
import { indexOf, webClient } from './web-client';
import type { CompilingDriver } from './wire/driver';
import { fixedHeadersOf } from './wire/fixed-headers';
import { PersistedDoor } from './wire/persisted-door';

/** Bytes. */
const bodyLimit = 100 * 1024;

export interface ServerOptions {
  readonly logger: ServerLogger;
  readonly clock?: Clock;
  /** Folder of the built web client; none is served where it does not exist. */
  readonly webFolder?: string;
}

/** Builds the server around an open installation. It does not listen yet. */
export async function createServer(installation: Installation, options: ServerOptions): Promise<INestApplication> {
  const { config } = installation;
  const module = AppModule.around(installation, options.logger, options.clock ?? new SystemClock());
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    logger: frameworkLogger(options.logger),
    abortOnError: false,
  });
  app.set('trust proxy', config.LINKWELL_TRUST_PROXY);
  app.disable('x-powered-by');
  const headers = helmet({
    contentSecurityPolicy: contentSecurity(config),
    strictTransportSecurity: config.production,
    referrerPolicy: { policy: 'same-origin' },
  });
  const door = new PersistedDoor({ longestBody: bodyLimit, headers: fixedHeadersOf(headers), isForeign: (request) => isForeign(config, request), log: (error) => options.logger.error({ err: error }, 'an operation failed') });
  app.use(door.handle);
  app.use(headers);
  app.use(['/graphql', '/plain', '/embed'], sameOriginOnly(config));
  app.useBodyParser('json', { limit: bodyLimit });
  app.use(['/plain', '/embed'], express.urlencoded({ extended: false, limit: '10kb', parameterLimit: 50 }));
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  serveClient(app, options.webFolder ?? resolve(import.meta.dirname, '../web'), options.logger);
  await app.init();
  door.open((app.get(GraphQLModule).graphQlAdapter as CompilingDriver).served);
  return app;
}

/** The client's files and pages; a page that the server could not add to is served as it is. */
function serveClient(app: NestExpressApplication, folder: string, logger: ServerLogger): void {
  const pages = app.get(PublicPages);
  const client = webClient(folder, (request) => pages.of(request).catch((error: unknown) => {
    logger.error({ err: error }, 'a page was served without its content');
    return undefined;
  }));
  if (!client) return;
  app.get(PageShell).useIndex(readFileSync(indexOf(folder), 'utf8'));
  app.use(client);
}

/** What Nest itself reports. A GraphQL error was meant, or is logged where errors become codes, and is not logged twice. */
const frameworkLogger = (logger: ServerLogger): LoggerService => ({
  log: () => undefined,
  warn: () => undefined,
  error: (reported: unknown) => {
    if (!(reported instanceof GraphQLError)) logger.error({ err: reported }, 'framework error');
  },
});
