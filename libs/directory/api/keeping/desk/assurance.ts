import type { UnitOfWork } from '@linkwell/database';
import { readExpiry, type AssuranceKind } from '@linkwell/directory-domain';
import { addDays, Clock, dayInLondon, ok, refused, mayDo, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { OrganisationAccounts } from '@linkwell/identity-api';
import { noSuchListing } from './own-listing';

export interface AssuranceToRecord {
  readonly serviceId: string;
  readonly kind: AssuranceKind;
  readonly expiresOn: CalendarDate;
  /** Also for every other listing of the organisation: an insurance or a policy is usually the organisation's. */
  readonly forAll: boolean;
}

/** Index: service_pkey, service_of_organisation. */
const concerned = `
  select each.id from directory.service join directory.service as each on each.id = service.id or ($2 and each.organisation_id = service.organisation_id)
  where service.id = $1 and each.merged_into is null and each.listing_state <> 'defunct' and ($3 <> 'dbs' or each.dbs_applies or each.id = service.id) order by each.id`;

const record = `
  insert into directory.assurance (service_id, kind, recorded_by, recorded_on, expires_on) select id, $2, $3, $4, $5 from unnest($1::uuid[]) as id
  on conflict (service_id, kind, recorded_on) do update set recorded_by = excluded.recorded_by, expires_on = excluded.expires_on`;

/** What is taken back today was never so when it was recorded today; else it held until yesterday. */
const takeBack = [
  `delete from directory.assurance where service_id = $1 and kind = $2 and recorded_on >= $3`,
  `update directory.assurance set expires_on = greatest(recorded_on, $4::date) where service_id = $1 and kind = $2 and expires_on >= $3`,
];

const organisationOf = `select organisation_id as id from directory.service where id = $1 and merged_into is null`;

/**
 * Recorded by the organisation's manager, or by a steward for any organisation: whoever records it says that they have seen the paper, and stands there by name.
 * It counts at once for whether a service may be sent people's details. A record is added, and never rewritten but on the day it was made.
 */
@Injectable()
export class RecordAssurance {
  constructor(
    private readonly accounts: OrganisationAccounts,
    private readonly clock: Clock,
  ) {}

  async record(unit: UnitOfWork, { serviceId, kind, expiresOn, forAll }: AssuranceToRecord): Promise<Result<string, Refusal>> {
    if (!(await this.may(unit, serviceId))) return refused(noSuchListing);
    const today = dayInLondon(this.clock.now());
    const expiry = readExpiry(expiresOn, today);
    if (!expiry.ok) return expiry;
    const ids = (await unit.query<{ id: string }>(concerned, [serviceId, forAll, kind])).map(({ id }) => id);
    await unit.query(record, [ids, kind, unit.user.displayName, today, expiry.value]);
    await unit.audit({ action: 'listing.assurance-recorded', subjectType: 'service', subjectIds: ids, detail: kind });
    return ok(serviceId);
  }

  async withdraw(unit: UnitOfWork, serviceId: string, kind: AssuranceKind): Promise<Result<string, Refusal>> {
    if (!(await this.may(unit, serviceId))) return refused(noSuchListing);
    const today = dayInLondon(this.clock.now());
    await unit.query(takeBack[0]!, [serviceId, kind, today]);
    await unit.query(takeBack[1]!, [serviceId, kind, today, addDays(today, -1)]);
    await unit.audit({ action: 'listing.assurance-withdrawn', subjectType: 'service', subjectIds: [serviceId], detail: kind });
    return ok(serviceId);
  }

  /** Whether the user may record what this listing's organisation shows: its own manager, or a steward. */
  async may(unit: UnitOfWork, serviceId: string): Promise<boolean> {
    const [organisation] = await unit.query<{ id: string }>(organisationOf, [serviceId]);
    if (!organisation) return false;
    return mayDo(unit.user.roles, 'listing.review') || (await this.accounts.managedBy(unit, unit.user.id)).includes(organisation.id);
  }
}

