import { assuranceLabels, reminderFor, type AssuranceKind } from '@linkwell/directory-domain';
import { OrganisationAccounts } from '@linkwell/identity-api';
import { HandlesJob, Messenger, type JobHandler, type JobRun, type Recipient } from '@linkwell/jobs';
import { addDays, Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

/** Each assurance that holds and ends within the longest notice, a row a service and kind. $1 today, $2 the last day of notice. Index: assurance_pkey. */
const runningOut = `
  select service.organisation_id as "organisationId", organisation.name as organisation, kind, to_char(last_day, 'YYYY-MM-DD') as "expiresOn", array_agg(service.name order by service.name) as services
  from (select service_id, kind, max(expires_on) as last_day from directory.assurance group by service_id, kind) as held
  join directory.service on service.id = held.service_id
  join directory.organisation on organisation.id = service.organisation_id
  where last_day between $1 and $2 and service.merged_into is null and service.listing_state in ('published', 'in_review') and (kind <> 'dbs' or service.dbs_applies)
  group by service.organisation_id, organisation.name, kind, last_day order by 1, 3, 4`;

interface RunningOut {
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: AssuranceKind;
  readonly expiresOn: CalendarDate;
  readonly services: readonly string[];
}

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const longestNotice = 60;
const jobName = 'directory.remind-of-assurance';

/** 60, 30 and 7 days before an assurance runs out, its organisation's managers read so in their digest: once for each, however often this runs. */
@Injectable()
@HandlesJob(jobName, { cron: '30 5 * * *' })
export class RemindOfAssurance implements JobHandler {
  constructor(
    private readonly messenger: Messenger,
    private readonly accounts: OrganisationAccounts,
    private readonly clock: Clock,
  ) {}

  async run(_payload: unknown, { database }: Pick<JobRun, 'database'>): Promise<void> {
    const today = dayInLondon(this.clock.now());
    await database.within({ kind: 'job', name: jobName }, async (unit) => {
      for (const ending of await unit.query<RunningOut>(runningOut, [today, addDays(today, longestNotice)])) {
        const notice = reminderFor(ending.expiresOn, today);
        if (notice === null) continue;
        const managers = await this.accounts.managersOf(unit, ending.organisationId);
        const recipients: Recipient[] = managers.length > 0 ? managers.map((userId) => ({ userId })) : [{ organisationId: ending.organisationId }];
        const key = `${jobName}:${ending.organisationId}:${ending.kind}:${ending.expiresOn}:${notice}`;
        for (const to of recipients) await this.messenger.send(unit, { kind: jobName, to, key, when: 'digest', content: contentOf(ending) });
      }
    }, 'linkwell_job');
  }
}

const contentOf = ({ organisation, kind, expiresOn, services }: RunningOut) => ({
  subject: `The ${assuranceLabels[kind]} of ${organisation} ${kind === 'dbs' ? 'run' : 'runs'} out on ${day.format(new Date(`${expiresOn}T00:00:00Z`))}`,
  paragraphs: ['From the day after, link workers cannot send people’s details to these services, and can only signpost to them. If you have a new one, please record it.'],
  items: services,
  action: { label: 'Record the new date', path: '/listings' },
});
