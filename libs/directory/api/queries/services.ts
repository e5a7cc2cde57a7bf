import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { mayReceiveReferrals, statusOn, type AccessWay, type AssuranceRecord, type CapacityState, type ListingState, type NoReferralsCode, type ServiceStatus } from '@linkwell/directory-domain';
import { Clock, dayInLondon, type CalendarDate, type OrganisationId, type Refusal, type Result, type ServiceId } from '@linkwell/kernel';
import { capacityOf } from '../stored-capacity';

/** A service as whoever refers to it must know it. */
export interface ServiceForReferral {
  readonly serviceId: ServiceId;
  readonly serviceName: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly mayReceiveReferrals: Result<true, Refusal<NoReferralsCode>>;
  /** Working days in which it should answer. */
  readonly responseTargetDays: number;
}

interface Row {
  readonly serviceName: string;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly listingState: ListingState;
  readonly status: ServiceStatus;
  readonly closedFrom: CalendarDate | null;
  readonly closedUntil: CalendarDate | null;
  readonly accessWay: AccessWay;
  readonly capacity: CapacityState;
  readonly capacityUntil: CalendarDate | null;
  readonly dbsApplies: boolean;
  readonly assurance: AssuranceRecord[];
  readonly responseTargetDays: number;
}

/** Index: service_pkey, assurance_pkey. */
const forReferral = `
  select service.name as "serviceName", organisation.id as "organisationId", organisation.name as "organisationName", case when service.merged_into is not null or service.do_not_list or organisation.do_not_list then 'unpublished' else service.listing_state end as "listingState",
    service.status, to_char(service.closed_from, 'YYYY-MM-DD') as "closedFrom", to_char(service.closed_until, 'YYYY-MM-DD') as "closedUntil", service.access_way as "accessWay", service.capacity, to_char(service.capacity_until, 'YYYY-MM-DD') as "capacityUntil",
    service.dbs_applies as "dbsApplies", service.response_target_days as "responseTargetDays",
    coalesce((select json_agg(json_build_object('kind', kind, 'recordedBy', recorded_by, 'recordedOn', recorded_on, 'expiresOn', expires_on))
      from directory.assurance where assurance.service_id = service.id), '[]'::json) as assurance
  from directory.service join directory.organisation on organisation.id = service.organisation_id
  where service.id = $1`;

/** What other features may ask of services. */
@Injectable()
export class Services {
  constructor(private readonly clock: Clock) {}

  /** `undefined` for a service that does not exist. A service that takes no referrals says why, fit to be shown. */
  async forReferral(unit: UnitOfWork, serviceId: ServiceId): Promise<ServiceForReferral | undefined> {
    const [row] = await unit.query<Row>(forReferral, [serviceId]);
    if (!row) return undefined;
    const { serviceName, organisationId, organisationName, responseTargetDays, listingState, accessWay, closedFrom, closedUntil } = row;
    const today = dayInLondon(this.clock.now());
    const status = statusOn(today, row.status, closedFrom && { from: closedFrom, until: closedUntil, note: null });
    const service = { listingState, status, accessWay, capacity: capacityOf(row.capacity, row.capacityUntil), assurance: { dbsApplies: row.dbsApplies, records: row.assurance } };
    return { serviceId, serviceName, organisationId, organisationName, responseTargetDays, mayReceiveReferrals: mayReceiveReferrals(service, today) };
  }
}
