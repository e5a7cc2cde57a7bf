import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { In } from 'typeorm';
import { Site } from '../entities/site.entity';
import { Team } from '../entities/team.entity';

@Injectable()
export class CreateTeam {
  async run(unit: UnitOfWork, name: string, siteIds: readonly string[]): Promise<Result<Team, Refusal>> {
    const manager = await unit.manager();
    const trimmed = name.trim();
    if (await manager.existsBy(Team, { name: trimmed })) return refused(refusal('NAME_TAKEN', 'A team of this name exists. Choose another name.', 'name'));
    const wanted = [...new Set(siteIds)];
    const sites = await manager.findBy(Site, { id: In(wanted) });
    if (sites.length !== wanted.length) return refused(refusal('NO_SUCH_SITE', 'Choose sites that exist.', 'siteIds'));
    const team = await manager.save(manager.create(Team, { id: randomUUID() as Team['id'], name: trimmed, sites }));
    await unit.audit({ action: 'team.created', subjectType: 'team', subjectIds: [team.id] });
    return ok(team);
  }
}
