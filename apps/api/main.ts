import 'reflect-metadata';
import { ConfigurationError, readConfig, SystemClock } from '@linkwell/config';
import { DataFolderInUse } from '@linkwell/database';
import { DemoAccounts } from '@linkwell/identity-api';
import { createLogger, errorForLog } from '@linkwell/telemetry';
import { PublicAddress } from '@linkwell/notifications-api';
import type { AddressInfo } from 'node:net';
import { runJobs } from './background';
import { warnOfBankHolidays } from './bank-holiday-watch';
import { prepareDemonstration } from './demonstration';
import { openInstallation } from './installation';
import { createServer } from './server';
import { publicAddress, welcome } from './welcome';

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.LINKWELL_LOG_LEVEL);
  if (config.embedded) process.stderr.write('Opening the embedded database …\n');
  const installation = await openInstallation(config);
  const shown = await prepareDemonstration(installation, new SystemClock(), (words) => process.stderr.write(`Demonstration data: ${words} …\n`));
  await warnOfBankHolidays(installation, logger, new SystemClock());
  const app = await createServer(installation, { logger });
  app.get(DemoAccounts).list = shown;
  const server = await app.listen(config.LINKWELL_PORT, config.LINKWELL_HOST);
  const { port } = server.address() as AddressInfo;
  const address = publicAddress(config, port);
  app.get(PublicAddress).value = address;
  const stopJobs = config.workerInside ? await runJobs(app, installation, logger) : undefined;
  process.stdout.write(welcome(address, shown));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await stopJobs?.();
    await app.close();
    await installation.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

serve().catch((error: unknown) => {
  const expected = error instanceof ConfigurationError || error instanceof DataFolderInUse;
  process.stderr.write(expected ? `${error.message}\n` : `Linkwell could not start: ${JSON.stringify(errorForLog(error))}\n`);
  if (!expected && error instanceof Error && process.env['NODE_ENV'] !== 'production') process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(1);
});
