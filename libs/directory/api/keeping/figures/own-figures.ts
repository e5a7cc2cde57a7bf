import type { UnitOfWork } from '@linkwell/database';
import { addMonths, confirmationSourceLabels, monthsOfUse, type ConfirmationSource, type UseOfMonth } from '@linkwell/directory-domain';
import { notFound } from '@linkwell/graphql';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { OwnFigures } from '../graphql/desk.types';

const months = 12;

/** Indexes: service_of_organisation, service_usage_pkey. */
const useByMonth = `
  select service.id as "serviceId", service.name, coalesce(json_agg(used.*) filter (where used.month is not null), '[]'::json) as counted
  from directory.service
  left join lateral (
    select to_char(day, 'YYYY-MM') as month, sum(views)::int as views, sum(shortlistings)::int as shortlistings
    from directory.service_usage where service_usage.service_id = service.id and day >= $2 group by 1) as used on true
  where service.organisation_id = $1 and service.merged_into is null and service.listing_state <> 'defunct'
  group by service.id order by lower(service.name), service.id`;

/** Index: confirmation_of_service. */
const confirmedWhen = `
  select confirmation.id, service.name as listing, to_char(confirmed_on, 'YYYY-MM-DD') as "confirmedOn", confirmation.source
  from directory.confirmation join directory.service on service.id = confirmation.service_id
  where service.organisation_id = $1 order by confirmation.at desc, confirmation.id limit 50`;

/** What an organisation may know of how its own listings are used. */
@Injectable()
export class ShowOwnFigures {
  constructor(private readonly clock: Clock) {}

  async run(unit: UnitOfWork, organisationId: string): Promise<OwnFigures> {
    const own = unit.user.organisationIds.some((id) => id === organisationId);
    const [organisation] = own ? await unit.query<{ name: string }>(`select name from directory.organisation where id = $1`, [organisationId]) : [];
    if (!organisation) throw notFound();
    const today = dayInLondon(this.clock.now());
    const since = `${addMonths(`${today.slice(0, 7)}-01` as CalendarDate, 1 - months)}`;
    const listings = await unit.query<{ serviceId: string; name: string; counted: UseOfMonth[] }>(useByMonth, [organisationId, since]);
    const confirmations = await unit.query<{ id: string; listing: string; confirmedOn: CalendarDate; source: ConfirmationSource }>(confirmedWhen, [organisationId]);
    return Object.assign(new OwnFigures(), {
      organisationId, organisation: organisation.name,
      listings: listings.map(({ serviceId, name, counted }) => ({ serviceId, name, months: monthsOfUse(counted, today, months) })),
      confirmations: confirmations.map((each) => ({ ...each, words: confirmationSourceLabels[each.source] })),
    });
  }
}
