import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page, type Connection } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { topNeedTerms } from '@linkwell/taxonomy-domain';

export interface CoverageCell {
  readonly termId: string;
  readonly label: string;
  readonly services: number;
  /** Of these: stale, hidden for their age, or never confirmed. */
  readonly doubtful: number;
}

export interface CoverageArea {
  /** A postcode district such as `M33`, or `Online or by phone`, or `Place not known`. */
  readonly area: string;
  readonly services: number;
  readonly confirmed: number;
  readonly stale: number;
  readonly unconfirmed: number;
  /** One for each top need, in the taxonomy's order; a need that nothing answers counts 0. */
  readonly cells: CoverageCell[];
}

interface Row {
  readonly position: number;
  readonly area: string;
  readonly services: number;
  readonly confirmed: number;
  readonly stale: number;
  readonly unconfirmed: number;
  readonly cells: Readonly<Record<string, { services: number; doubtful: number }>>;
}

/**
 * Listed services by postcode district and top need; a service in two places counts in each, one that helps with two needs counts under each.
 * $1 today; $2 the page's size and one; $3, $4 the cursor; $5 how an area begins, or null. One pass over the directory: a report, asked for seldom.
 */
const areas = `
  with listed as (
    select service.id, service.last_confirmed_on as confirmed, location.id is null as remote, split_part(location.postcode, ' ', 1) as district
    from directory.service join directory.organisation on organisation.id = organisation_id
    left join directory.service_at_location on service_id = service.id left join directory.location on location.id = location_id
    where listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list and service.status <> 'defunct'),
  judged as (
    select distinct id, case when remote then 1 when coalesce(district, '') = '' then 2 else 0 end as position,
      case when remote then 'Online or by phone' when coalesce(district, '') = '' then 'Place not known' else district end as area,
      case when confirmed is null or confirmed > $1::date then 'unconfirmed' when confirmed + interval '6 months' < $1::date then 'stale' else 'confirmed' end as standing
    from listed),
  totals as (
    select position, area, count(*)::int as services, count(*) filter (where standing = 'confirmed')::int as confirmed,
      count(*) filter (where standing = 'stale')::int as stale, count(*) filter (where standing = 'unconfirmed')::int as unconfirmed
    from judged where $5::text is null or starts_with(area, $5) group by position, area),
  shown as (select * from totals where $3::int is null or (position, area) > ($3::int, $4::text) order by position, area limit $2),
  counted as (
    select judged.area, coalesce(need_term.parent_id, need_term.id) as term, count(distinct judged.id)::int as services,
      count(distinct judged.id) filter (where standing <> 'confirmed')::int as doubtful
    from judged join shown using (area) join directory.service_need on service_id = judged.id join taxonomy.need_term on need_term.id = need_term_id
    group by 1, 2)
  select shown.*, coalesce((select json_object_agg(term, json_build_object('services', counted.services, 'doubtful', counted.doubtful)) from counted where counted.area = shown.area), '{}'::json) as cells
  from shown order by position, area`;

const areaCount = `
  select count(distinct case when location.id is null then '-' else coalesce(split_part(location.postcode, ' ', 1), '') end)::int as count
  from directory.service join directory.organisation on organisation.id = organisation_id
  left join directory.service_at_location on service_id = service.id left join directory.location on location.id = location_id
  where listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list and service.status <> 'defunct'
    and ($1::text is null or starts_with(case when location.id is null then 'Online or by phone' when coalesce(location.postcode, '') = '' then 'Place not known' else location.postcode end, $1))`;

/** Where the directory is thin, and where it is not to be trusted: counts of listings, never of people. */
@Injectable()
export class Coverage {
  constructor(private readonly clock: Clock) {}

  async run(unit: UnitOfWork, first: number, after: string | undefined, area: string | undefined): Promise<Connection<CoverageArea>> {
    const [position, last] = decodeCursor(after, ['number', 'text']) ?? [null, null];
    const begins = area?.trim().toUpperCase() || null;
    const rows = await unit.query<Row>(areas, [dayInLondon(this.clock.now()), first + 1, position, last, begins]);
    const [total] = await unit.query<{ count: number }>(areaCount, [begins]);
    return page(rows, first, total?.count ?? 0, (row) => [row.position, row.area], ({ position: _, cells, ...row }) => ({
      ...row,
      cells: topNeedTerms.map(({ id, label }) => ({ termId: id, label, services: cells[id]?.services ?? 0, doubtful: cells[id]?.doubtful ?? 0 })),
    }));
  }
}
