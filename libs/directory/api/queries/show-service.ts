import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import {
  accessChannelLabels, accessWayLabels, audienceLabels, capacityOn, confirmationInWords, freshnessOn, statusOn,
  type AccessChannel, type AccessWay, type Audience, type CapacityState, type OpeningTime, type ServiceStatus,
} from '@linkwell/directory-domain';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Service, type ServiceLocation, type ServiceNeed, type ServiceOrganisation, type ServiceSource } from '../graphql/service.type';
import { agesInWords, capacityInWords, cautionsOf, closureInWords, costInWords, openingByDay, waitInWords, type Cost } from '../service-words';
import { capacityOf } from '../stored-capacity';
import { showService } from './show-service.sql';

interface Schedule {
  readonly locationId: string | null;
  readonly words: string | null;
  readonly times: OpeningTime[];
}

interface ServiceRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly status: ServiceStatus;
  readonly closedFrom: CalendarDate | null;
  readonly closedUntil: CalendarDate | null;
  readonly closureNote: string | null;
  readonly accessWay: AccessWay;
  readonly accessChannels: AccessChannel[];
  readonly eligibility: string | null;
  readonly audiences: Audience[];
  readonly catchment: string | null;
  readonly howToStart: string | null;
  readonly agesKnown: boolean;
  readonly minimumAge: number | null;
  readonly maximumAge: number | null;
  readonly capacity: CapacityState;
  readonly capacityUntil: CalendarDate | null;
  readonly usualWaitDays: number | null;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly organisation: ServiceOrganisation;
  readonly source: ServiceSource | null;
  readonly phones: string[];
  readonly languages: string[];
  readonly needs: ServiceNeed[];
  readonly costs: Cost[];
  readonly schedules: Schedule[];
  readonly locations: Omit<ServiceLocation, 'opening'>[];
}

@Injectable()
export class ShowService {
  constructor(private readonly clock: Clock) {}

  /** A published listing, in words where words are what a reader needs. Any other is not found. */
  async run(unit: UnitOfWork, id: string): Promise<Service> {
    const [row] = await unit.query<ServiceRow>(showService, [id]);
    if (!row) throw notFound();
    return show(row, dayInLondon(this.clock.now()));
  }
}

function show(row: ServiceRow, today: CalendarDate): Service {
  const capacity = capacityOn(today, capacityOf(row.capacity, row.capacityUntil));
  const freshness = { status: freshnessOn(today, row.lastConfirmedOn), lastConfirmedOn: row.lastConfirmedOn, words: confirmationInWords(today, row.lastConfirmedOn) };
  const closure = row.closedFrom && { from: row.closedFrom, until: row.closedUntil, note: row.closureNote };
  const status = statusOn(today, row.status, closure);
  const openingAt = (locationId: string | null) => {
    const schedule = row.schedules.find((each) => each.locationId === locationId);
    return schedule ? { words: schedule.words, days: openingByDay(schedule.times) } : null;
  };
  return Object.assign(new Service(), {
    ...row,
    status,
    access: {
      way: accessWayLabels[row.accessWay],
      channels: row.accessChannels.map((channel) => accessChannelLabels[channel]),
      eligibility: row.eligibility,
      forWhom: row.audiences.map((audience) => audienceLabels[audience]),
      catchment: row.catchment,
      howToStart: row.howToStart,
      ages: row.agesKnown ? agesInWords(row.minimumAge, row.maximumAge) : null,
    },
    costs: row.costs.map(costInWords),
    capacity: { state: capacity.state, words: capacityInWords(capacity), usualWait: row.usualWaitDays === null ? null : waitInWords(row.usualWaitDays) },
    freshness,
    locations: row.locations.map((location) => ({ ...location, opening: openingAt(location.id) })),
    opening: openingAt(null),
    cautions: cautionsOf({ status, closure: closureInWords(closure, today), capacity, freshness, approximate: row.locations.some(({ approximate }) => approximate) }),
  });
}
