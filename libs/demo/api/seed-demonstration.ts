import type { Database, FieldCipher } from '@linkwell/database';
import { demoSeed, makeDirectory, makeDistrict } from '@linkwell/demo-domain';
import { dayInLondon, type CalendarDate, type Clock, type Viewer } from '@linkwell/kernel';
import { writeAccounts } from './write/write-accounts';
import { writeDirectory } from './write/write-directory';
import { writePlaces } from './write/write-places';

const viewer: Viewer = { kind: 'job', name: 'seed-demo' };

export interface Seeding {
  /** False when the data was there already: nothing was changed. */
  readonly seeded: boolean;
  /** The day relative to which everything was dated. */
  readonly today: CalendarDate;
}

/**
 * Puts the demonstration's data in, once. It goes in by several transactions, since row-level security lets each team's people be written
 * in that team's name only; the mark that all of it is there is written last. After a kill in the middle the next run finishes what is
 * missing, for the day on which it was begun: every id is the same again, and what is there is left as it is.
 */
export class SeedDemonstration {
  constructor(
    private readonly database: Database,
    readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** `onStep` hears in a few words what is being done. */
  async run(onStep: (words: string) => void = () => undefined): Promise<Seeding> {
    const { today, finished } = await this.begin();
    if (finished) return { seeded: false, today };
    const district = makeDistrict(demoSeed);
    const directory = makeDirectory(demoSeed, today, district.postcodes);
    onStep('the district of Larkmere and its services');
    await this.database.within(viewer, async (unit) => {
      await writePlaces(unit, district);
      await writeDirectory(unit, directory, today);
    }, 'linkwell_job');
    onStep('people who work there');
    await this.database.within(viewer, (unit) => writeAccounts(unit), 'linkwell_app');
    await this.finish();
    return { seeded: true, today };
  }

  private begin(): Promise<{ today: CalendarDate; finished: boolean }> {
    return this.database.within(viewer, async (unit) => {
      await unit.query(`insert into demo.seeding (seed, today) values ($1, $2) on conflict do nothing`, [demoSeed, dayInLondon(this.clock.now())]);
      const [row] = await unit.query<{ today: CalendarDate; finished: boolean }>(
        `select to_char(today, 'YYYY-MM-DD') as today, finished_at is not null as finished from demo.seeding where seed = $1`, [demoSeed]);
      if (!row) throw new Error('The beginning of the seeding was not kept.');
      return row;
    }, 'linkwell_job');
  }

  private async finish(): Promise<void> {
    await this.database.within(viewer, async (unit) => {
      await unit.query(`update demo.seeding set finished_at = $2 where seed = $1`, [demoSeed, this.clock.now()]);
      await unit.audit({ action: 'demonstration.seeded' });
    }, 'linkwell_job');
  }
}
