import type { TestDatabase } from '@linkwell/testing';

export interface Opening {
  readonly weekday: number;
  /** "09:30". */
  readonly opens: string;
  readonly closes: string;
}

export interface PlaceOfService {
  /** EPSG:27700 metres; `null`: on no map. */
  readonly easting: number | null;
  readonly northing: number | null;
  readonly openings: readonly Opening[];
  /** What is written about access to it. */
  readonly access: readonly string[];
}

/** What the directory's own tables say of a service: read here anew, and by no code that searches. */
export interface ServiceFacts {
  readonly id: string;
  readonly name: string;
  readonly listingState: string;
  readonly hiddenOnPurpose: boolean;
  readonly mergedAway: boolean;
  readonly status: string;
  readonly closedToday: boolean;
  readonly confirmed: 'never' | 'fresh' | 'ageing' | 'stale' | 'too_old';
  readonly agesKnown: boolean;
  readonly leastAge: number | null;
  readonly mostAge: number | null;
  readonly room: 'open' | 'limited' | 'full' | 'closed' | 'unknown';
  readonly waitDays: number | null;
  readonly channels: readonly string[];
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  readonly costsMoney: boolean;
  readonly catchment: { readonly kind: string; readonly codes: readonly string[] } | null;
  readonly places: readonly PlaceOfService[];
  /** Of its referrals whose answer has fallen due: how many, and how many were answered by then. */
  readonly due: number;
  readonly answeredInTime: number;
}

export interface Home {
  readonly easting: number;
  readonly northing: number;
  /** GSS codes of the areas that hold it. */
  readonly areas: readonly string[];
}

const openings = (of: string) => `
  coalesce((select json_agg(json_build_object('weekday', weekday, 'opens', to_char(opens_at, 'HH24:MI'), 'closes', to_char(closes_at, 'HH24:MI')))
            from directory.schedule join directory.opening_time on opening_time.schedule_id = schedule.id where schedule.service_id = service.id and ${of}), '[]'::json)`;

const answerFellDue = `service_id = service.id and response_due_on < today and state not in ('draft', 'discarded', 'withdrawn', 'entered_in_error')`;

/** Months as the calendar has them, a day that the month lacks being its last. */
const factsOfAll = `
  select service.id, service.name, service.listing_state as "listingState", service.do_not_list or organisation.do_not_list as "hiddenOnPurpose", service.merged_into is not null as "mergedAway", service.status,
    service.closed_from is not null and today >= service.closed_from and (service.closed_until is null or today <= service.closed_until) as "closedToday",
    case when last_confirmed_on is null or last_confirmed_on > today then 'never' when today <= last_confirmed_on + interval '3 months' then 'fresh' when today <= last_confirmed_on + interval '6 months' then 'ageing'
         when today <= last_confirmed_on + interval '12 months' then 'stale' else 'too_old' end as confirmed,
    ages_known as "agesKnown", minimum_age as "leastAge", maximum_age as "mostAge",
    case when capacity = 'full' and capacity_until <= today then 'open' else capacity end as room, usual_wait_days as "waitDays", access_channels as channels,
    array(select need_term_id from directory.service_need where service_id = service.id) as needs, array(select name from directory.language where service_id = service.id) as languages,
    exists (select from directory.cost_option where service_id = service.id and amount_pence > 0) and not exists (select from directory.cost_option where service_id = service.id and amount_pence = 0) as "costsMoney",
    (select count(*)::int from referrals.referral where ${answerFellDue}) as due,
    (select count(*)::int from referrals.referral where ${answerFellDue} and answered_at <= response_due_on + 1) as "answeredInTime",
    case when ours #>> '{catchment,kind}' <> 'anywhere' then ours -> 'catchment' end as catchment,
    coalesce((
      select json_agg(json_build_object('easting', st_x(location.geom), 'northing', st_y(location.geom), 'openings', ${openings('(schedule.location_id is null or schedule.location_id = location.id)')},
        'access', (select coalesce(json_agg(each ->> 'description'), '[]'::json) from jsonb_array_elements(coalesce(location.record -> 'accessibility', '[]'::jsonb)) as each)))
      from directory.service_at_location join directory.location on location.id = service_at_location.location_id where service_at_location.service_id = service.id),
      json_build_array(json_build_object('easting', null, 'northing', null, 'openings', ${openings('true')}, 'access', '[]'::json))) as places
  from directory.service join directory.organisation on organisation.id = service.organisation_id, (select (now() at time zone 'Europe/London')::date as today) as now
  order by service.id`;

export const readFacts = (db: TestDatabase): Promise<readonly ServiceFacts[]> => db.look<ServiceFacts>(factsOfAll);

/** Where a postcode lies; throws for one that is not known. */
export async function readHome(db: TestDatabase, postcode: string): Promise<Home> {
  const [home] = await db.look<Home>(
    `select st_x(geom) as easting, st_y(geom) as northing, array_remove(array[country, local_authority, ward], null) as areas from geography.postcode where postcode = $1`, [postcode]);
  if (!home) throw new Error(`${postcode} is not in the gazetteer.`);
  return home;
}
