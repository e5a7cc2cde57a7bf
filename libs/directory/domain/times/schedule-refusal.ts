import { refusal, refused, type Refusal } from '@linkwell/kernel';

/** As `HsdsSchedule` names them. */
export type ScheduleField =
  | 'freq' | 'dtstart' | 'valid_from' | 'valid_to' | 'until' | 'count' | 'interval' | 'wkst' | 'byday' | 'byweekno' | 'bymonthday' | 'byyearday' | 'opens_at' | 'closes_at' | 'timezone';

/**
 * Why a rule of times was not read. `SCHEDULE_INVALID`: the field breaks the standard. `SCHEDULE_UNCERTAIN`: it could mean several days, and a
 * guess would send people to a closed door; its words are then all that is known.
 */
export interface ScheduleRefusal extends Refusal<'SCHEDULE_INVALID' | 'SCHEDULE_UNCERTAIN'> {
  readonly field: ScheduleField;
}

const because = (code: ScheduleRefusal['code']) => (field: ScheduleField, message: string) => refused<ScheduleRefusal>({ ...refusal(code, message), field });

export const invalid = because('SCHEDULE_INVALID');
export const uncertain = because('SCHEDULE_UNCERTAIN');
