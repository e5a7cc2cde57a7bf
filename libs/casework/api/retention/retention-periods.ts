import { checkPeriods, periodNames, type RetentionPeriods } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { Clock, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { periodsOfTeam } from './retention.sql';

export interface PeriodsOf extends RetentionPeriods {
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly isOwn: boolean;
  readonly version: number;
}

const columns = periodNames.map((name) => name.replace(/If17/, '_if_17').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
const read = (row: string) => periodNames.map((name, index) => `${row}.${columns[index]} as "${name}"`).join(', ');

const noSuchTeam = refusal('NOT_FOUND', 'There is no such team, or you do not lead it.', 'teamId');
const changedMeanwhile = refusal('CONFLICT', 'Somebody else changed this meanwhile. Load the page again.', 'version');

/** How long records are kept: the controller says it for the installation, and a lead may say more years for their team. */
@Injectable()
export class RetentionPeriodsOf {
  constructor(private readonly clock: Clock) {}

  async installation(unit: UnitOfWork): Promise<PeriodsOf> {
    const [row] = await unit.query<PeriodsOf>(`select null as "teamId", null as "teamName", true as "isOwn", ${read('period')}, version from casework.retention_period period where team_id is null`);
    if (!row) throw new Error('The migration writes the installation’s.');
    return row;
  }

  /** Of the teams that the viewer leads. */
  teams(unit: UnitOfWork): Promise<PeriodsOf[]> {
    return unit.query<PeriodsOf>(`
      select team.id as "teamId", team.name as "teamName", period.own_version > 0 as "isOwn", ${read('period')}, period.own_version as version
      from identity.team ${periodsOfTeam('team.id')}
      where team.id = any ((select identity.my_led_team_ids())::uuid[]) order by team.name, team.id`);
  }

  async changeInstallation(unit: UnitOfWork, wanted: RetentionPeriods & { readonly version: number }): Promise<Result<true, Refusal>> {
    return this.change(unit, null, wanted, null);
  }

  async changeTeam(unit: UnitOfWork, teamId: string, wanted: RetentionPeriods & { readonly version: number }): Promise<Result<true, Refusal>> {
    if (!(await this.teams(unit)).some((team) => team.teamId === teamId)) return refused(noSuchTeam);
    return this.change(unit, teamId, wanted, await this.installation(unit));
  }

  private async change(unit: UnitOfWork, teamId: string | null, { version, ...periods }: RetentionPeriods & { readonly version: number }, floor: RetentionPeriods | null): Promise<Result<true, Refusal>> {
    const checked = checkPeriods(periods, floor);
    if (!checked.ok) return checked;
    const values = [teamId, this.clock.now(), unit.user.id, ...periodNames.map((name) => checked.value[name])];
    const places = columns.map((_column, index) => `$${index + 4}`);
    const changed = version === 0
      ? await unit.query(`insert into casework.retention_period (team_id, changed_at, changed_by, ${columns.join(', ')}) values ($1, $2, $3, ${places.join(', ')}) on conflict do nothing returning id`, values)
      : await unit.query(`update casework.retention_period set changed_at = $2, changed_by = $3, ${columns.map((column, index) => `${column} = ${places[index]}`).join(', ')}, version = version + 1
          where team_id is not distinct from $1 and version = $${columns.length + 4} returning id`, [...values, version]);
    if (changed.length === 0) return refused(changedMeanwhile);
    await unit.audit({ action: 'retention.periods_changed', subjectType: teamId === null ? 'installation' : 'team', ...(teamId === null ? {} : { subjectIds: [teamId] }) });
    return ok(true);
  }
}
