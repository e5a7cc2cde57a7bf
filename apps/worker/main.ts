import 'reflect-metadata';
import { createBackground, openInstallation, runJobs } from '@linkwell/api';
import { ConfigurationError, readConfig } from '@linkwell/config';
import { createLogger, errorForLog } from '@linkwell/telemetry';

/** The worker in a process of its own, beside servers on the same PostgreSQL. */
async function work(): Promise<void> {
  const config = readConfig(process.env);
  if (config.embedded) throw new ConfigurationError('DATABASE_URL: a worker of its own needs a PostgreSQL server. On the embedded database the server does the jobs itself.');
  const logger = createLogger(config.LINKWELL_LOG_LEVEL);
  const installation = await openInstallation(config);
  const app = await createBackground(installation, logger);
  const stopJobs = await runJobs(app, installation, logger);
  process.stdout.write('The worker is ready.\n');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await stopJobs();
    await app.close();
    await installation.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

work().catch((error: unknown) => {
  process.stderr.write(error instanceof ConfigurationError ? `${error.message}\n` : `The worker could not start: ${JSON.stringify(errorForLog(error))}\n`);
  process.exit(1);
});
