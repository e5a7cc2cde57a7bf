import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Site } from '../entities/site.entity';

@Injectable()
export class CreateSite {
  async run(unit: UnitOfWork, name: string, odsCode: string): Promise<Result<Site, Refusal>> {
    const manager = await unit.manager();
    const code = odsCode.trim().toUpperCase();
    if (await manager.existsBy(Site, { odsCode: code })) return refused(refusal('ODS_CODE_TAKEN', 'A site with this ODS code exists.', 'odsCode'));
    const site = await manager.save(manager.create(Site, { id: randomUUID() as Site['id'], name: name.trim(), odsCode: code }));
    await unit.audit({ action: 'site.created', subjectType: 'site', subjectIds: [site.id] });
    return ok(site);
  }
}
