import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { nothingSaid, serviceSections, type ListingDocument } from '@linkwell/directory-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { noSuchListing } from '../refusals';
import { beginDraft } from '../store/write-drafts';

export interface ServiceToPropose {
  readonly organisationId: string;
  readonly name: string;
  readonly idempotencyKey: string;
}

/** Begins a listing that is not in the directory yet; the id it will have. */
@Injectable()
export class ProposeService {
  async run(unit: UnitOfWork, { organisationId, name, idempotencyKey }: ServiceToPropose): Promise<Result<string, Refusal>> {
    const own = unit.user.organisationIds.find((id) => id === organisationId);
    if (!own) return refused(noSuchListing);
    const [named] = serviceSections.name.schema.safeParse({ name, description: '-' }).error?.issues ?? [];
    if (named) return refused(refusal('ANSWER_INVALID', named.message, 'name'));
    const id = await unit.once('proposeService', idempotencyKey, { organisationId, name }, async () => {
      const subjectId = randomUUID();
      const empty: ListingDocument = { service: { id: subjectId, organization_id: own, name: '-', status: 'active' }, ours: nothingSaid, locations: [] };
      const document = serviceSections.name.write(empty, { name, description: '' }, randomUUID);
      await beginDraft(unit, { kind: 'service', subjectId, organisationId: own, document, base: null, baseRevision: null });
      return subjectId;
    });
    return ok(id);
  }
}
