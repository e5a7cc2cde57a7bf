import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

export interface DoNotList {
  readonly subject: 'organisation' | 'service';
  readonly id: string;
  readonly version: number;
  readonly doNotList: boolean;
  /** Why; required to put something on the list. Seen by stewards only. */
  readonly reason: string | null;
}

const tables = { organisation: 'directory.organisation', service: 'directory.service' } as const;

/** Keeps something out of every search, feed and match, whatever its sources say: a group that asked to be left out, a refuge whose address must not be known. */
@Injectable()
export class SetDoNotList {
  async run(unit: UnitOfWork, { subject, id, version, doNotList, reason }: DoNotList): Promise<Result<string, Refusal>> {
    const why = reason?.trim() || null;
    if (doNotList && why === null) return refused(refusal('REASON_MISSING', 'Say why it must not be listed, for the steward after you.', 'reason'));
    const [found] = await unit.query<{ version: number }>(`select version from ${tables[subject]} where id = $1 for update`, [id]);
    if (!found) return refused(refusal('NOT_FOUND', 'There is no such listing.', 'id'));
    if (found.version !== version) return refused(refusal('CONFLICT', 'It was changed meanwhile. Look at it again.', 'version'));
    await unit.query(
      `update ${tables[subject]} set do_not_list = $2, do_not_list_reason = $3, version = version + 1, modified_at = now() where id = $1`, [id, doNotList, doNotList ? why : null]);
    await unit.audit({ action: doNotList ? 'listing.barred' : 'listing.allowed', subjectType: subject, subjectIds: [id] });
    return ok(id);
  }
}
