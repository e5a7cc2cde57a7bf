import { dayInLondon, type CalendarDate } from '@linkwell/kernel';
import type { Chooser } from '../chooser';
import { workingDay, workingDayBefore, workingMoment } from './moment';

const halfAnHour = 30 * 60_000;

/** Hands out moments of working days, each later than the one before, none today or later. */
export class Timeline {
  private last = new Date(0);

  constructor(
    private readonly choose: Chooser,
    private readonly today: CalendarDate,
  ) {}

  /** A moment on this day, or on the next working one. */
  on(day: CalendarDate): Date {
    const latest = workingDayBefore(this.today);
    const wanted = workingDay(day);
    const moment = workingMoment(wanted > latest ? latest : wanted, this.choose);
    this.last = moment > this.last ? moment : new Date(this.last.getTime() + halfAnHour);
    return this.last;
  }

  /** The day reached so far. */
  get day(): CalendarDate {
    return dayInLondon(this.last);
  }
}
