import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { confirmationInWords, freshnessOn, type Freshness, type ListingState } from '@linkwell/directory-domain';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';

export interface ListingFilter {
  readonly search?: string | null | undefined;
  readonly state?: ListingState | null | undefined;
  readonly freshness?: Freshness | null | undefined;
  readonly barred?: boolean | null | undefined;
  readonly vanished?: boolean | null | undefined;
  readonly sourceId?: string | null | undefined;
}

export interface StewardListing {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly state: ListingState;
  readonly places: string[];
  readonly needs: string[];
  readonly phones: string[];
  readonly email: string | null;
  readonly source: string | null;
  readonly lastConfirmedOn: CalendarDate | null;
  readonly freshness: Freshness;
  readonly confirmation: string;
  readonly doNotList: boolean;
  readonly doNotListReason: string | null;
  readonly organisationDoNotList: boolean;
  readonly vanishedOn: CalendarDate | null;
  readonly version: number;
}
type Row = Omit<StewardListing, 'freshness' | 'confirmation'> & { sortName: string };

/** Freshness as a condition: months since the last confirmation, on the day $7; the domain's `freshnessOn` and a test hold them together. */
const ofFreshness = `
  case $4::text
    when 'unknown' then service.last_confirmed_on is null or service.last_confirmed_on > $7::date
    when 'fresh' then service.last_confirmed_on <= $7::date and service.last_confirmed_on + interval '3 months' >= $7::date
    when 'ageing' then service.last_confirmed_on + interval '3 months' < $7::date and service.last_confirmed_on + interval '6 months' >= $7::date
    when 'stale' then service.last_confirmed_on + interval '6 months' < $7::date and service.last_confirmed_on + interval '12 months' >= $7::date
    when 'hidden' then service.last_confirmed_on + interval '12 months' < $7::date
    else true end`;

/** $1 words in name or organisation, $2 state, $3 source, $4 freshness, $5 barred, $6 vanished, $7 today. */
const chosen = `
  from directory.service join directory.organisation on organisation.id = service.organisation_id
  where service.merged_into is null
    and ($1::text is null or position(lower($1) in lower(service.name)) > 0 or position(lower($1) in lower(organisation.name)) > 0)
    and ($2::text is null or service.listing_state = $2) and ($3::text is null or service.source_id = $3) and ${ofFreshness}
    and ($5::boolean is null or (service.do_not_list or organisation.do_not_list) = $5) and ($6::boolean is null or (service.vanished_on is not null) = $6)`;

/** $8 the page's size and one; $9, $10 the cursor. Index: service_by_name. */
const listingPage = `
  select service.id, service.name, lower(service.name) as "sortName", service.slug, organisation.id as "organisationId", organisation.name as organisation,
    service.listing_state as state, service.email, (select title from directory.source where id = service.source_id) as source,
    to_char(service.last_confirmed_on, 'YYYY-MM-DD') as "lastConfirmedOn", service.do_not_list as "doNotList", service.do_not_list_reason as "doNotListReason",
    organisation.do_not_list as "organisationDoNotList", to_char(service.vanished_on, 'YYYY-MM-DD') as "vanishedOn", service.version,
    array(select concat_ws(', ', location.name, location.postcode) from directory.service_at_location join directory.location on location.id = location_id
      where service_id = service.id order by 1) as places,
    array(select label from directory.service_need join taxonomy.need_term on need_term.id = need_term_id where service_id = service.id order by position) as needs,
    array(select number from directory.phone where phone.service_id = service.id order by 1) as phones
  ${chosen} and ($9::text is null or (lower(service.name), service.id) > ($9::text, $10::uuid))
  order by lower(service.name), service.id limit $8`;

/** Every listing of the directory, whatever its state, for whoever keeps it in order. */
@Injectable()
export class StewardListings {
  constructor(private readonly clock: Clock) {}

  async run(unit: UnitOfWork, filter: ListingFilter, first: number, after: string | undefined): Promise<Connection<StewardListing>> {
    const today = dayInLondon(this.clock.now());
    const [sortName, id] = decodeCursor(after, ['text', 'id']) ?? [null, null];
    const choice = [filter.search?.trim() || null, filter.state ?? null, filter.sourceId ?? null, filter.freshness ?? null, filter.barred ?? null, filter.vanished ?? null, today];
    const rows = await unit.query<Row>(listingPage, [...choice, first + 1, sortName, id]);
    const [total] = await unit.query<{ count: number }>(`select count(*)::int as count ${chosen}`, choice);
    return page(rows, first, total?.count ?? 0, (row) => [row.sortName, row.id], ({ sortName: _, ...row }) => ({
      ...row, freshness: freshnessOn(today, row.lastConfirmedOn), confirmation: confirmationInWords(today, row.lastConfirmedOn),
    }));
  }
}

