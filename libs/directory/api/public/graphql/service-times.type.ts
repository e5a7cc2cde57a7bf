import { CalendarDateScalar, DateTime } from '@linkwell/graphql';
import type { CalendarDate } from '@linkwell/kernel';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { ServiceTimes, ServiceTimetables, SessionAt } from '../queries/service-times';

@ObjectType('ServiceSession', { description: 'One session to come.' })
export class ServiceSession {
  @Field(() => DateTime)
  startsAt: Date;

  @Field(() => CalendarDateScalar)
  day: CalendarDate;

  @Field(() => String, { nullable: true, description: 'As a clock on the wall shows it, "10:00"; none when only the day is known.' })
  opens: string | null;

  @Field(() => String, { nullable: true })
  closes: string | null;

  @Field(() => String, { nullable: true, description: 'Which of several places it is at.' })
  place: string | null;

  @Field(() => Boolean, { description: 'It falls on a bank holiday, and nobody said whether it is held then.' })
  onBankHoliday: boolean;
}

@ObjectType('ServicePosition', { description: 'Where one of the service’s places is, WGS 84 degrees.' })
export class ServicePosition {
  @Field(() => ID)
  locationId: string;

  @Field(() => String, { nullable: true })
  label: string | null;

  @Field(() => Float)
  longitude: number;

  @Field(() => Float)
  latitude: number;
}

@ObjectType('ServiceTimes', { description: 'When a service is open, reckoned in the United Kingdom’s time at the moment of asking.' })
export class ServiceTimesType {
  @Field(() => String, { description: 'open, closed, or unknown: which is never the same as closed.' })
  now: string;

  @Field(() => String, { description: 'Such as "Open now, until 16:00"; empty when it is not known.' })
  nowInWords: string;

  @Field(() => [ServiceSession])
  sessions: readonly ServiceSession[];

  @Field(() => [ServicePosition])
  positions: readonly ServicePosition[];
}

export function showTimes(times: ServiceTimes, timetables: ServiceTimetables): ServiceTimesType {
  const several = timetables.places.length > 1;
  const next = times.next(timetables).map((found) => showSession(found, several));
  const now = times.openNow(timetables);
  const at = several && now.at?.label ? ` at ${now.at.label}` : '';
  const words = { open: `Open now${at}${now.closes ? `, until ${now.closes}` : ''}`, closed: 'Closed now', unknown: '' }[now.state];
  const positions = timetables.places.flatMap(({ place }) =>
    place && place.longitude !== null && place.latitude !== null ? [{ locationId: place.locationId, label: place.label, longitude: place.longitude, latitude: place.latitude }] : []);
  return Object.assign(new ServiceTimesType(), { now: now.state, nowInWords: words, sessions: next, positions });
}

const showSession = ({ session, place }: SessionAt, several: boolean): ServiceSession => ({
  startsAt: session.start,
  day: session.day,
  opens: session.hoursNotSaid ? null : session.opens,
  closes: session.hoursNotSaid ? null : session.closes,
  place: several ? (place?.label ?? null) : null,
  onBankHoliday: session.cautions.includes('BANK_HOLIDAY'),
});
