import type { UnitOfWork } from '@linkwell/database';
import { readClosure, readRoom, type Closure, type RoomSaid } from '@linkwell/directory-domain';
import { Clock, dayInLondon, ok, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { changedMeanwhile, findOwnListing, noSuchListing } from './own-listing';

export interface ListingSeen {
  readonly serviceId: string;
  /** As it was seen: a change made meanwhile is refused. */
  readonly version: number;
}

const setRoom = `update directory.service set capacity = $2, capacity_until = $3, usual_wait_days = $4, version = version + 1 where id = $1`;
const setClosure = `update directory.service set closed_from = $2, closed_until = $3, closure_note = $4, version = version + 1 where id = $1`;

/** What an organisation says from day to day of its own services. It counts at once, and asks no steward. Each answers with the listing's id. */
@Injectable()
export class ChangeRoom {
  constructor(private readonly clock: Clock) {}

  setCapacity(unit: UnitOfWork, seen: ListingSeen, said: RoomSaid): Promise<Result<string, Refusal>> {
    return this.change(unit, seen, 'listing.capacity-set', setRoom, () => {
      const room = readRoom(said, this.today());
      if (!room.ok) return room;
      const { capacity, usualWaitDays } = room.value;
      return ok([capacity.state, capacity.state === 'full' ? capacity.until : null, usualWaitDays]);
    });
  }

  close(unit: UnitOfWork, seen: ListingSeen, said: Closure): Promise<Result<string, Refusal>> {
    return this.change(unit, seen, 'listing.closed-for-a-while', setClosure, () => {
      const closure = readClosure(said, this.today());
      return closure.ok ? ok([closure.value.from, closure.value.until, closure.value.note]) : closure;
    });
  }

  reopen(unit: UnitOfWork, seen: ListingSeen): Promise<Result<string, Refusal>> {
    return this.change(unit, seen, 'listing.reopened', setClosure, () => ok([null, null, null]));
  }

  private async change(unit: UnitOfWork, { serviceId, version }: ListingSeen, action: string, statement: string, decide: () => Result<readonly unknown[], Refusal>): Promise<Result<string, Refusal>> {
    const listing = await findOwnListing(unit, serviceId);
    if (!listing) return refused(noSuchListing);
    if (listing.version !== version) return refused(changedMeanwhile);
    const values = decide();
    if (!values.ok) return values;
    await unit.query(statement, [serviceId, ...values.value]);
    await unit.audit({ action, subjectType: 'service', subjectIds: [serviceId] });
    return ok(serviceId);
  }

  private readonly today = () => dayInLondon(this.clock.now());
}
