import { bankHolidayCalendar } from '@linkwell/database';
import { bankHolidayWarning, dayInLondon, publicViewer, type Clock } from '@linkwell/kernel';
import type { Installation } from './installation';
import type { ServerLogger } from './logger';

/** Warns in the log, at every start, while the bank holidays that are known end within six months. `linkwell check` says the same. */
export async function warnOfBankHolidays({ database }: Installation, logger: ServerLogger, clock: Clock): Promise<void> {
  const calendar = await database.within(publicViewer, bankHolidayCalendar);
  const warning = bankHolidayWarning(calendar, dayInLondon(clock.now()));
  if (warning !== undefined) logger.warn(warning);
}
