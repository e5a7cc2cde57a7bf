import { SystemClock } from '@linkwell/config';
import { JobRunner } from '@linkwell/jobs';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Clock } from '@linkwell/kernel';
import { around } from './app.module';
import { modules } from './features';
import type { Installation } from './installation';
import type { ServerLogger } from './logger';

@Module({})
class BackgroundModule {}

/** The features around an open installation without HTTP: what a worker of its own process is made of. It does not run jobs yet. */
export const createBackground = (installation: Installation, logger: ServerLogger, clock: Clock = new SystemClock()): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext({ module: BackgroundModule, imports: [around(installation, logger, clock), ...modules] }, { logger: false, abortOnError: false });

/** Lets an application do the jobs of its features. Returns how to end that. */
export async function runJobs(app: INestApplicationContext, installation: Installation, logger: ServerLogger): Promise<() => Promise<void>> {
  const runner = app.get(JobRunner);
  await runner.start(logger, { embedded: installation.config.embedded });
  return () => runner.stop();
}
