import { resolve } from 'node:path';
import { SystemClock } from '@linkwell/config';
import type { Clock } from '@linkwell/kernel';
import { ValidationPipe, type INestApplication, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { GraphQLError } from 'graphql';
import helmet from 'helmet';
import { AppModule } from './app.module';
import type { Installation } from './installation';
import type { ServerLogger } from './logger';
import { sameOriginOnly } from './same-origin';
import { webClient } from './web-client';

const bodyLimit = '100kb';

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
  app.use(helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
        connectSrc: ["'self'"], manifestSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: config.production,
    referrerPolicy: { policy: 'same-origin' },
  }));
  app.use('/graphql', sameOriginOnly(config));
  app.useBodyParser('json', { limit: bodyLimit });
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  const client = webClient(options.webFolder ?? resolve(import.meta.dirname, '../web'));
  if (client) app.use(client);
  await app.init();
  return app;
}

/** What Nest itself reports. A GraphQL error was meant, or is logged where errors become codes, and is not logged twice. */
const frameworkLogger = (logger: ServerLogger): LoggerService => ({
  log: () => undefined,
  warn: () => undefined,
  error: (reported: unknown) => {
    if (!(reported instanceof GraphQLError)) logger.error({ err: reported }, 'framework error');
  },
});
