import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@linkwell/database';
import { readReport, type ReportSubject } from '@linkwell/directory-domain';
import { Messenger } from '@linkwell/jobs';
import { mayDo, ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

export interface ChangeToSuggest {
  readonly serviceId: string;
  readonly about: ReportSubject;
  readonly words: string;
}

/** Index: service_pkey. */
const insertReport = `
  insert into directory.report (id, service_id, about, words, said_by)
  select $1, id, $3, $4, $5 from directory.service where id = $2 and listing_state = 'published'
  returning (select name from directory.service where id = $2) as name, (select organisation_id from directory.service where id = $2) as "organisationId"`;

/**
 * A link worker or steward says what has changed: the organisation sees it on its first screen, the stewards among their reports. The message that
 * tells of it names the listing only, for the words could hold what they should not.
 */
@Injectable()
export class SuggestChange {
  constructor(private readonly messenger: Messenger) {}

  async run(unit: UnitOfWork, { serviceId, about, words }: ChangeToSuggest): Promise<Result<true, Refusal>> {
    const read = readReport(words);
    if (!read.ok) return read;
    const id = randomUUID();
    const saidBy = mayDo(unit.user.roles, 'listing.review') ? 'steward' : 'link_worker';
    const [listing] = await unit.query<{ name: string; organisationId: string }>(insertReport, [id, serviceId, about, read.value, saidBy]);
    if (!listing) return refused(refusal('NOT_FOUND', 'This service is not listed any more.'));
    await unit.audit({ action: 'listing.change-suggested', subjectType: 'service', subjectIds: [serviceId], detail: saidBy });
    await unit.emit({ type: 'directory.listing-reported', payload: { reportId: id, serviceId } });
    await this.messenger.send(unit, {
      kind: 'directory.change-suggested', to: { organisationId: listing.organisationId }, key: `directory.change-suggested:${id}`, when: 'digest',
      content: {
        subject: `Something may have changed: ${listing.name}`,
        paragraphs: [`A ${saidBy === 'steward' ? 'directory steward' : 'link worker'} thinks that your listing “${listing.name}” needs a change. Please look at what they wrote.`],
        action: { label: 'See it on your listings', path: '/listings' },
      },
    });
    return ok(true);
  }
}
