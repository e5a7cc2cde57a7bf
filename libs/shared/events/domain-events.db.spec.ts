import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnitOfWork } from '@linkwell/database';
import { ok, publicViewer, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DomainEvents } from './domain-events';
import { EventsModule } from './events.module';
import { HearsEvent, type Hears } from './hears-event';

class BellRang {
  constructor(readonly bell: string) {}
}
class NobodyListens {}

const tooLate = refusal('TOO_LATE', 'The door is shut already.');
let misbehave: 'not' | 'refuse' | 'throw' = 'not';

@Injectable()
@HearsEvent(BellRang)
class OpensTheDoor implements Hears<BellRang> {
  async hear(unit: UnitOfWork, { bell }: BellRang): Promise<Result<void, Refusal>> {
    await unit.emit({ type: 'DoorOpened', payload: { bell } });
    if (misbehave === 'throw') throw new Error('The hinge broke.');
    return misbehave === 'refuse' ? refused(tooLate) : ok(undefined);
  }
}

@Injectable()
@HearsEvent(BellRang)
class WakesTheDog implements Hears<BellRang> {
  async hear(unit: UnitOfWork): Promise<Result<void, Refusal>> {
    await unit.emit({ type: 'DogWoke', payload: {} });
    return ok(undefined);
  }
}

@Module({ providers: [OpensTheDoor], exports: [OpensTheDoor] })
class House {}
@Module({ imports: [EventsModule, House], providers: [WakesTheDog] })
class Street {}

describe('a domain event', () => {
  let db: TestDatabase;
  let app: INestApplicationContext;
  let events: DomainEvents;
  beforeAll(async () => {
    db = await aDatabase([]);
    app = await NestFactory.createApplicationContext(Street, { logger: false });
    events = app.get(DomainEvents);
  });
  afterAll(async () => {
    await app.close();
    await db.drop();
  });
  beforeEach(async () => {
    misbehave = 'not';
    await db.look('delete from linkwell.outbox');
  });

  const written = () => db.look<{ type: string }>('select type from linkwell.outbox order by type').then((rows) => rows.map(({ type }) => type));
  const ring = () => db.database.within(publicViewer, async (unit) => {
    await unit.emit({ type: 'Rang', payload: {} });
    return events.tell(unit, new BellRang('front'));
  });

  it('is heard by every listener of its kind, in the transaction of whoever told it', async () => {
    expect(await ring()).toEqual(ok(undefined));
    expect(await written()).toEqual(['DogWoke', 'DoorOpened', 'Rang']);
  });

  it('undoes everything when a listener refuses, even where the teller ignores it', async () => {
    misbehave = 'refuse';
    expect(await ring()).toEqual(refused(tooLate));
    expect(await written()).toEqual([]);
  });

  it('undoes everything when a listener fails', async () => {
    misbehave = 'throw';
    await expect(ring()).rejects.toThrow('The hinge broke.');
    expect(await written()).toEqual([]);
  });

  it('may be heard by nobody', async () => {
    expect(await db.database.within(publicViewer, (unit) => events.tell(unit, new NobodyListens()))).toEqual(ok(undefined));
  });
});
