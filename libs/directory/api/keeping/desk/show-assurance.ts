import type { UnitOfWork } from '@linkwell/database';
import { assuranceLabels, assuranceStanding, type AssuranceRecord } from '@linkwell/directory-domain';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { AssuranceOfListing } from '../graphql/desk.types';
import { RecordAssurance } from './assurance';
import { capital } from './show-listings';

/** Indexes: service_pkey, assurance_pkey, service_of_organisation. */
const showAssurance = `
  select service.id as "serviceId", service.slug, service.name, organisation.name as "organisationName", service.dbs_applies as "dbsApplies",
    (select count(*)::int from directory.service as other where other.organisation_id = service.organisation_id and other.id <> service.id and other.merged_into is null and other.listing_state <> 'defunct') as others,
    coalesce((select json_agg(json_build_object('kind', kind, 'recordedBy', recorded_by, 'recordedOn', recorded_on, 'expiresOn', expires_on))
      from directory.assurance where assurance.service_id = service.id), '[]'::json) as records
  from directory.service join directory.organisation on organisation.id = service.organisation_id where service.id = $1`;

interface Row {
  readonly serviceId: string;
  readonly slug: string;
  readonly name: string;
  readonly organisationName: string;
  readonly dbsApplies: boolean;
  readonly others: number;
  readonly records: AssuranceRecord[];
}

/** One listing's assurance, for those who may record it. */
@Injectable()
export class ShowAssurance {
  constructor(
    private readonly assurance: RecordAssurance,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, serviceId: string): Promise<AssuranceOfListing> {
    const [row] = (await this.assurance.may(unit, serviceId)) ? await unit.query<Row>(showAssurance, [serviceId]) : [];
    if (!row) throw notFound();
    const { dbsApplies, records, ...listing } = row;
    const standing = assuranceStanding({ dbsApplies, records }, dayInLondon(this.clock.now())).map(({ kind, state, record }) =>
      ({ kind, label: capital(assuranceLabels[kind]), state, recordedBy: record?.recordedBy ?? null, recordedOn: record?.recordedOn ?? null, expiresOn: record?.expiresOn ?? null }));
    return Object.assign(new AssuranceOfListing(), { ...listing, standing });
  }
}
