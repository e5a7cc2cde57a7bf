import { Clock } from '@linkwell/kernel';

/** A clock that stands still until it is moved. */
export class FixedClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  now(): Date {
    return this.moment;
  }

  moveTo(moment: string): void {
    this.moment = new Date(moment);
  }
}
