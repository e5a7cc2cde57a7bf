/**
 * A country the size of Great Britain, invented and the same every time: every number comes from a hash of a service's number. Services keep to 300 towns
 * whose sizes fall as cities' do, roughly with one over the rank (Zipf); 12 % lie outside them. 4 % are given by phone or online, from an office like any other;
 * besides, there are a thousand for the whole country, which have no place: that many however many local ones there are.
 * No town, organisation or service of it exists.
 */
export const nationalServices = 1_000;

/** A number from 0 to 1 for a service and a purpose. */
const chance = (of: string, purpose: number): string => `((hashint8extended(${of}, ${purpose}) & 1048575) / 1048576.0)`;
const whole = (of: string, purpose: number): string => `(hashint8extended(${of}, ${purpose}) & 1048575)::int`;
const oneOf = (values: readonly string[], index: string): string => `(array[${values.join(', ')}])[1 + ${index} % ${values.length}]`;

const kinds = ['Choir', 'Allotment', 'Drop-in', 'Lunch Club', 'Walking Group', 'Debt Advice', 'Food Pantry', 'Knitting Circle', 'Carers Group', 'Befriending', 'Cycling', 'Repair Shed', 'Reading Group', 'Housing Advice',
  'Counselling', 'Swimming', 'Woodwork', 'Language Class', 'Computer Help', 'Warm Space', 'Gardening', 'Photography', 'Theatre', 'Bereavement Cafe', 'Memory Cafe', 'Dance', 'Yoga', 'Football', 'Homework Club', 'Playgroup'];
const places = ['Harbour', 'Meadow', 'Lantern', 'Orchard', 'Bridge', 'Market', 'Chapel', 'Station', 'Willow', 'Quarry', 'Riverside', 'Hilltop', 'Mill', 'Beacon', 'Canal', 'Abbey', 'Park', 'Garden', 'Crossing', 'Green',
  'Copper', 'Silver', 'Thistle', 'Heather', 'Maple', 'Cedar', 'Juniper', 'Larch', 'Rowan', 'Hazel', 'Falcon', 'Heron', 'Kestrel', 'Plover', 'Robin', 'Wren', 'Otter', 'Badger', 'Hare', 'Fox'];
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`);

/** Statements that fill the directory with so many services, as the superuser: without triggers, after which the search tables are written in one go. */
export const fillDirectory = (services: number): readonly string[] => [
  `set session_replication_role = replica`,
  `create temp table town as select no, 250000 + 370000 * ${chance('no', 1)} as x, 80000 + 600000 * ${chance('no', 2)} as y, power(no, -0.9) as weight, 1000 + 6000 * power(no, -0.5) as spread from generate_series(1, 300) as no`,
  `create temp table share as select array_agg(upto order by no) as upto from (select no, sum(weight) over (order by no) / sum(weight) over () as upto from town) as counted`,
  `create temp table made as
   select service.no, md5('service ' || service.no)::uuid as id, md5('organisation ' || service.no / 2)::uuid as organisation_id, md5('place ' || service.no)::uuid as place_id,
     service.no > ${services - nationalServices} as national, ${chance('service.no', 10)} < 0.04 as remote,
     round(case when ${chance('service.no', 11)} < 0.12 then 250000 + 370000 * ${chance('service.no', 12)} else town.x + town.spread * sqrt(-2 * ln(1 - ${chance('service.no', 12)})) * cos(2 * pi() * ${chance('service.no', 13)}) end) as x,
     round(case when ${chance('service.no', 11)} < 0.12 then 80000 + 600000 * ${chance('service.no', 13)} else town.y + town.spread * sqrt(-2 * ln(1 - ${chance('service.no', 12)})) * sin(2 * pi() * ${chance('service.no', 13)}) end) as y,
     ${whole('service.no', 14)} as a, ${whole('service.no', 15)} as b, ${whole('service.no', 16)} as c,
     ${oneOf(quoted(places), whole('service.no', 17))} || ' ' || ${oneOf(quoted(kinds), whole('service.no', 18))} || ' ' || service.no as name
   from generate_series(1, ${services}) as service (no) cross join share join town on town.no = width_bucket(${chance('service.no', 19)}, share.upto) + 1`,
  `insert into directory.organisation (id, name, record) select distinct on (organisation_id) organisation_id, ${oneOf(quoted(places), whole('no / 2', 20))} || ' Organisation ' || no / 2, '{}' from made order by organisation_id, no`,
  `insert into directory.service (id, organisation_id, name, slug, summary, description, status, listing_state, access_way, access_channels, ages_known, minimum_age, maximum_age, capacity, usual_wait_days, last_confirmed_on, record, ours)
   select id, organisation_id, name, 'service-' || no, said, said, 'active', 'published', ${oneOf([`'either'`, `'self'`, `'professional'`, `'unknown'`], 'a')},
     case when national or remote then array['phone', 'online'] else array['in_person'] end, a % 4 <> 0, ${oneOf(['null', '18', '16', '60'], 'a')}::int, ${oneOf(['null', 'null', '25', 'null'], 'a')}::int,
     ${oneOf([`'open'`, `'open'`, `'limited'`, `'unknown'`, `'full'`], 'b')}, ${oneOf(['null', '0', '7', '21'], 'c')}::int,
     ${oneOf([`'2026-05-01'`, `'2026-03-15'`, `'2026-01-10'`, `'2025-09-01'`, 'null', `'2025-02-01'`], 'c')}::date, '{}', '{"catchment": null}'
   from made cross join lateral (select 'What ' || name || ' does, for whom and how, in a sentence or two as a provider would write it.' as said) as words`,
  `insert into directory.location (id, name, address_lines, geom, precision, record) select place_id, 'Village hall', array['1 High Street'], st_setsrid(st_makepoint(x, y), 27700), 'postcode', '{}' from made where not national`,
  `insert into directory.service_at_location (service_id, location_id) select id, place_id from made where not national`,
  `insert into directory.service_need
   select distinct made.id, term.id from made cross join lateral generate_series(1, 2 + made.a % 2) as choice
     join (select id, row_number() over (order by position) as no, count(*) over () as terms from taxonomy.need_term) as term on term.no = 1 + (hashint8extended(made.no * 8 + choice, 21) & 1048575) % term.terms`,
  `insert into directory.schedule (id, service_id, location_id) select md5('times ' || no)::uuid, id, place_id from made where not national`,
  `insert into directory.opening_time select md5('times ' || no)::uuid, 1 + a % 3, '10:00'::time, '12:00'::time from made where not national union all select md5('times ' || no)::uuid, 4 + b % 3, '13:30'::time, '16:00'::time from made where not national`,
  `insert into directory.language select id, ${oneOf([`'Urdu'`, `'Polish'`, `'Welsh'`, `'Bengali'`], 'a')} from made where b % 5 = 0`,
  `insert into directory.cost_option (service_id, position, amount_pence) select id, 0, 100 * (c % 4) from made where c % 3 > 0`,
  `insert into directory.assurance select id, kind, 'A steward', '2025-06-01', '2099-01-01' from made cross join unnest(array['data_sharing_agreement', 'safeguarding_policy', 'insurance', 'dbs']) as kind`,
  `analyze`,
  `select matching.rebuild_search()`,
  `drop table made, town, share`,
  `set session_replication_role = default`,
];

/** What the naive search reads: a wide table of everything a page shows, with the index that everybody begins with. */
export const wideTable = [
  `create schema bench`,
  `create table bench.wide as select *, st_transform(spot, 4326)::geography as geog from matching.search_source`,
  `create index on bench.wide using gist (geog)`,
  `create index on bench.wide (service_id) where spot is null`,
  `grant usage on schema bench to public`,
  `grant select on bench.wide to public`,
];

/**
 * Ten times as many services in the same towns: the rows of the search tables ten times over, each copy a service of its own at a place of its own. The directory
 * behind them is left out; nothing that is measured at this size reads it.
 */
export const tenfold = [
  `truncate matching.search_word, matching.search_text`,
  `drop index matching.search_entry_near`,
  `alter table matching.search_entry drop constraint search_entry_pkey`,
  `alter table matching.search_card drop constraint search_card_pkey, drop constraint search_card_no_key`,
  `create temp table copied as
   select service_id, place_id, copy.no, nextval('matching.search_no') as new_no, md5(service_id::text || copy.no)::uuid as new_service, md5(place_id::text || copy.no)::uuid as new_place,
     x + round(3000 * (${chance('hashtext(place_id::text) + copy.no::bigint', 31)} - 0.5))::int as new_x, y + round(3000 * (${chance('hashtext(place_id::text) + copy.no::bigint', 32)} - 0.5))::int as new_y
   from matching.search_entry cross join generate_series(1, 9) as copy (no) where family = 0 and band >= 0`,
  `create table matching.search_entry_next (like matching.search_entry)`,
  `insert into matching.search_entry_next
   select entry.family, case when copied.no is null then entry.band else floor(new_y / 2000.0)::smallint end, coalesce(new_x, x), coalesce(new_y, y), coalesce(copied.new_no, entry.no), coalesce(new_service, entry.service_id), coalesce(new_place, entry.place_id),
     min_age, max_age, confirmed, full_until, rules, traits, opening, languages, families, fits, lift, terms
   from matching.search_entry as entry join (
     select service_id, place_id, no, new_no, new_service, new_place, new_x, new_y from copied
     union all select service_id, place_id, null::int, null::bigint, null::uuid, null::uuid, null::int, null::int from matching.search_entry where family = 0) as copied using (service_id, place_id)
   order by 1, 2, 3`,
  `drop table matching.search_entry`,
  `alter table matching.search_entry_next rename to search_entry`,
  `alter table matching.search_entry add primary key (service_id, place_id, family)`,
  `create index search_entry_near on matching.search_entry (family, band, x)
     include (y, no, service_id, min_age, max_age, confirmed, full_until, rules, traits, opening, languages, families, fits, lift, terms)`,
  `insert into matching.search_card (no, service_id, place_id, name_order, closed_from, closed_until, catchment, card)
   select new_no, new_service, new_place, name_order, closed_from, closed_until, catchment, card from matching.search_card join copied using (service_id, place_id)`,
  `alter table matching.search_card add primary key (service_id, place_id), add unique (no)`,
  `grant select on matching.search_entry to linkwell_app, linkwell_job`,
  `drop table copied`,
];
