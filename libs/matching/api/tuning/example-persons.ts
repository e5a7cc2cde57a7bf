import { randomUUID } from 'node:crypto';
import { onceUnlessRefused, type UnitOfWork } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { notFound } from '@linkwell/graphql';
import { checkExamplePerson, mostExamplePersons, typicalPersons, type ExamplePerson, type ExamplePersonInput } from '@linkwell/matching-domain';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { SiteWeightsRead } from './site-weights';
import { changeExamplePerson, examplePersonsOfSite, examplePersonToChange, putExamplePerson } from './tuning.sql';

export interface SavedExamplePerson extends ExamplePerson {
  readonly id: string;
  readonly version: number;
}

const tooMany = refusal('TOO_MANY', `A site has at most ${mostExamplePersons} example persons. Remove one first.`);

/** The invented persons of a site, by whom its leads see what weights do. */
@Injectable()
export class ExamplePersons {
  constructor(
    private readonly sites: SiteWeightsRead,
    private readonly places: PlaceFinder,
    private readonly clock: Clock,
  ) {}

  /** At most `mostExamplePersons`, the first added first. Throws NOT_FOUND for a site that is not this viewer's to tune. */
  async of(unit: UnitOfWork, siteId: string): Promise<readonly SavedExamplePerson[]> {
    await this.sites.of(unit, siteId);
    return unit.query<SavedExamplePerson>(examplePersonsOfSite, [siteId]);
  }

  /** Returns the site's id, as all of these do. */
  async add(unit: UnitOfWork, siteId: string, input: ExamplePersonInput, idempotencyKey: string): Promise<Result<string, Refusal>> {
    const person = await this.check(unit, siteId, input);
    if (!person.ok) return person;
    return this.put(unit, siteId, [person.value], 'addExamplePerson', idempotencyKey);
  }

  /** Three to begin with, where there are none yet. */
  async addTypical(unit: UnitOfWork, siteId: string, place: string, idempotencyKey: string): Promise<Result<string, Refusal>> {
    const persons: ExamplePerson[] = [];
    for (const typical of typicalPersons) {
      const person = await this.check(unit, siteId, { ...typical, place });
      if (!person.ok) return person;
      persons.push(person.value);
    }
    return this.put(unit, siteId, persons, 'addTypicalPersons', idempotencyKey);
  }

  /** Throws NOT_FOUND for one that is not this viewer's. */
  async change(unit: UnitOfWork, id: string, version: number, input: ExamplePersonInput): Promise<Result<string, Refusal>> {
    const kept = await this.toChange(unit, id, version);
    if (!kept.ok) return kept;
    const person = await this.check(unit, kept.value, input);
    if (!person.ok) return person;
    await unit.query(changeExamplePerson, [id, ...columns(person.value)]);
    await unit.audit({ action: 'example-person.changed', subjectType: 'example_person', subjectIds: [id] });
    return ok(kept.value);
  }

  async remove(unit: UnitOfWork, id: string, version: number): Promise<Result<string, Refusal>> {
    const kept = await this.toChange(unit, id, version);
    if (!kept.ok) return kept;
    await unit.query(`delete from matching.example_person where id = $1`, [id]);
    await unit.audit({ action: 'example-person.removed', subjectType: 'example_person', subjectIds: [id] });
    return kept;
  }

  private async put(unit: UnitOfWork, siteId: string, persons: readonly ExamplePerson[], operation: string, key: string): Promise<Result<string, Refusal>> {
    return onceUnlessRefused(unit, operation, key, { siteId, persons }, async () => {
      const there = await this.of(unit, siteId);
      if (there.length + persons.length > mostExamplePersons) return refused(tooMany);
      const ids = persons.map(() => randomUUID());
      const now = this.clock.now().getTime();
      // A millisecond apart, so that they stay in the order in which they came.
      for (const [index, person] of persons.entries()) await unit.query(putExamplePerson, [ids[index], siteId, ...columns(person), new Date(now + there.length + index)]);
      await unit.audit({ action: 'example-person.added', subjectType: 'example_person', subjectIds: ids });
      return ok(siteId);
    });
  }

  /** In order, at a place that is known here and no finer than a sector. */
  private async check(unit: UnitOfWork, siteId: string, input: ExamplePersonInput): Promise<Result<ExamplePerson, Refusal>> {
    await this.sites.of(unit, siteId);
    const person = checkExamplePerson(input);
    if (!person.ok) return person;
    const place = await this.places.find(unit, person.value.place);
    return place.ok ? person : refused({ ...place.refusal, field: 'place' });
  }

  private async toChange(unit: UnitOfWork, id: string, version: number): Promise<Result<string, Refusal>> {
    const [kept] = await unit.query<{ siteId: string; version: number }>(examplePersonToChange, [id]);
    if (!kept) throw notFound();
    return kept.version === version ? ok(kept.siteId) : refused(refusal('CONFLICT', 'It was changed meanwhile. Look at it again.', 'version'));
  }
}

const columns = ({ label, place, age, needs, languages, access, weekday, part, freeOnly, withinMetres }: ExamplePerson): readonly unknown[] =>
  [label, place, age, JSON.stringify(needs), languages, access, weekday, part, freeOnly, withinMetres];
