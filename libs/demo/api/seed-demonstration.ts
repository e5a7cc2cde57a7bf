import type { Database, FieldCipher } from '@linkwell/database';
import { demoSeed, demoTeams, makeWorld, pastCohorts } from '@linkwell/demo-domain';
import { BuildRelease, type BuiltRelease } from '@linkwell/evaluation-api';
import { dayInLondon, type CalendarDate, type Clock, type Viewer } from '@linkwell/kernel';
import { writeAccounts } from './write/write-accounts';
import { WriteDesks } from './write/write-desks';
import { writeDirectory } from './write/write-directory';
import { writeGaps } from './write/write-gaps';
import { workerOf, WritePeople } from './write/write-people';
import { WriteIncoming } from './write/write-incoming';
import { WriteWhatIsToDo } from './write/write-what-is-to-do';
import { writeGpMessages } from './write/write-gp-messages';
import { writeKnownTwice } from './write/write-known-twice';
import { writePlans } from './write/write-plans';
import { writeSafeguarding } from './write/write-safeguarding';
import { WriteOldRecords } from './write/write-old-records';
import { writePlaces } from './write/write-places';
import { writeWeights } from './write/write-weights';

const viewer: Viewer = { kind: 'job', name: 'seed-demo' };
const quartersInYear = 4;

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
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** `onStep` hears in a few words what is being done. */
  async run(onStep: (words: string) => void = () => undefined): Promise<Seeding> {
    const { today, finished } = await this.begin();
    if (finished) return { seeded: false, today };
    const world = makeWorld(demoSeed, today);

    onStep('the district of Larkmere and its services');
    await this.database.within(viewer, async (unit) => {
      await writePlaces(unit, world.district);
      await writeDirectory(unit, world.directory, today);
    }, 'linkwell_job');
    await this.database.within(viewer, (unit) => writeAccounts(unit), 'linkwell_app');

    const people = [...world.pastPeople, ...world.currentPeople];
    for (const { id, name } of demoTeams) {
      const ofTeam = people.filter(({ teamId }) => teamId === id);
      onStep(`${ofTeam.length} people whom ${name} supports or supported`);
      await this.database.within(workerOf(id), async (unit) => {
        await new WritePeople(this.cipher).run(unit, ofTeam);
        await writePlans(unit, this.cipher, id, ofTeam, today);
        await writeGpMessages(unit, this.cipher, id, ofTeam, today);
      });
    }
    const last = demoTeams.at(-1);
    if (last) await this.database.within(workerOf(last.id), (unit) => writeKnownTwice(unit, this.cipher, last.id, people));
    onStep('what lies on the desks of organisations and stewards');
    await new WriteDesks(this.database, this.cipher).run(today);
    await new WriteIncoming(this.database, this.cipher).run(people, today);
    await new WriteWhatIsToDo(this.database, this.cipher).run(today);
    await writeSafeguarding(this.database, this.cipher, today);
    await writeWeights(this.database, today);
    await new WriteOldRecords(this.database, this.cipher).run(today);
    onStep('figures for the evaluator');
    await this.database.within(viewer, (unit) => unit.query(`select linkwell.gather_statistics()`), 'linkwell_job');
    await this.release(today);
    onStep('who answers, what is missing and who is found');
    await writeGaps(this.database, this.clock, today);
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

  /** A year of cohorts in each release. One that an interrupted run has published already stays as it is. */
  private async release(today: CalendarDate): Promise<readonly BuiltRelease[]> {
    const build = new BuildRelease(this.database, this.clock);
    const quarters = pastCohorts(today);
    const built: BuiltRelease[] = [];
    for (let index = 0; index < quarters.length; index += quartersInYear) {
      const result = await build.run({ first: quarters[index], last: quarters[index + quartersInYear - 1] });
      if (result.ok) built.push(result.value);
      else if (result.refusal.code !== 'RELEASED_ALREADY') throw new Error(`No figures could be released: ${result.refusal.message}`);
    }
    return built;
  }

  private async finish(): Promise<void> {
    await this.database.within(viewer, async (unit) => {
      await unit.query(`update demo.seeding set finished_at = $2 where seed = $1`, [demoSeed, this.clock.now()]);
      await unit.audit({ action: 'demonstration.seeded' });
    }, 'linkwell_job');
  }
}
