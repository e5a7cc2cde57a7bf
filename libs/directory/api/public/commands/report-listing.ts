import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { readReport } from '@linkwell/directory-domain';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import type { ReportListingInput } from '../graphql/public-door.types';

/** Index: service_pkey. */
const insertReport = `
  insert into directory.report (id, service_id, about, words)
  select $1, id, $3, $4 from directory.service where id = $2 and listing_state = 'published'
  returning id`;

/** "Tell us this is wrong": anybody may say so, and a steward reads it. Who said it is asked nowhere and kept nowhere. */
@Injectable()
export class ReportListing {
  async run(unit: UnitOfWork, { serviceId, about, words, website }: ReportListingInput): Promise<Result<true, Refusal>> {
    const read = readReport(words);
    if (!read.ok) return read;
    // A box that people never see was filled in: thanked like everybody, and kept nowhere.
    if (website) return ok(true);
    const id = randomUUID();
    const written = await unit.query(insertReport, [id, serviceId, about, read.value]);
    if (written.length === 0) return refused(refusal('NOT_FOUND', 'This service is not listed any more.'));
    await unit.audit({ action: 'directory.listing-reported', subjectType: 'service', subjectIds: [serviceId] });
    await unit.emit({ type: 'directory.listing-reported', payload: { reportId: id, serviceId } });
    return ok(true);
  }
}
