import { accessClauseEnd, accessDoubt, accessFeaturePatterns, accessFeatures, accessChannels, partsOfDay, weekdays } from '@linkwell/directory-domain';
import {
  accessBits, always, anyAge, bandMetres, capacityCodes, catchmentCodes, channelBits, costCodes, dayBit, everyFamily, firstDay, noDay, nowhereBand, openingMask, partBit, ruleBits, traitShifts, wayCodes,
} from './search-codes';

const literal = (text: string): string => `'${text.replaceAll(`'`, `''`)}'`;
/** A JavaScript pattern as PostgreSQL writes it: the word boundary is its only difference here. */
const posix = ({ source }: RegExp): string => literal(source.replaceAll('\\b', '\\y'));
const codeOf = (column: string, codes: Readonly<Record<string, number>>): string => `case ${column} ${Object.entries(codes).map(([name, code]) => `when '${name}' then ${code}`).join(' ')} end`;
const bitsOf = (column: string, names: readonly string[], bits: Readonly<Record<string, number>>): string => names.map((name) => `case when '${name}' = any(${column}) then ${bits[name]} else 0 end`).join(' + ');

/** What `accessFeaturesIn` reads in a place's words, as bits; a test holds the two together. */
export const accessFeaturesFunction = `
  create function matching.access_features(said text[]) returns smallint language sql immutable parallel safe as $$
    select (${accessFeatures.map((feature) => `case when bool_or(clause ~ ${posix(accessFeaturePatterns[feature])}) then ${accessBits[feature]} else 0 end`).join(' + ')})::smallint
    from unnest(said) as line, regexp_split_to_table(lower(line), ${posix(accessClauseEnd)}) as clause
    where clause !~ ${posix(accessDoubt)}
  $$`;

/** More words than this that begin as a typed one does are asked for by their beginning, which no index can narrow. */
const mostAlike = 64;

/**
 * The words of a text as the search finds them: as they are written and by their English stems. Accents do not count.
 * A typed word stands for every word of the lexicon that begins so, and for those of its stem; a name's words carry the weight A.
 */
export const wordsFunctions = `
  create function matching.words_of(said text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('pg_catalog.simple', public.unaccent('public.unaccent', said)) || to_tsvector('pg_catalog.english', public.unaccent('public.unaccent', said))
  $$;
  create function matching.words_wanted(wanted text[], in_names boolean) returns tsquery language plpgsql stable parallel safe as $$
  declare
    one text;
    plain text;
    alike text[];
    part tsquery;
    stem tsquery;
    whole tsquery;
    weight text := case when in_names then ':A' else '' end;
  begin
    foreach one in array wanted loop
      plain := regexp_replace(lower(public.unaccent('public.unaccent', one)), '[^[:alnum:]]+', '', 'g');
      continue when plain = '';
      alike := array(select word from matching.search_word where word >= plain and word < plain || chr(1114111) order by word limit ${mostAlike + 1});
      stem := plainto_tsquery('pg_catalog.english', plain);
      part := case
        when plain ~ '[0-9]' or length(plain) < 3 or cardinality(alike) > ${mostAlike} then to_tsquery('pg_catalog.simple', plain || ':*' || ltrim(weight, ':'))
        when alike <> '{}' then to_tsquery('pg_catalog.simple', array_to_string(alike, weight || ' | ') || weight)
        else to_tsquery('pg_catalog.simple', plain || weight) end;
      if not in_names and numnode(stem) > 0 then part := part || stem; end if;
      whole := case when whole is null then part else whole && part end;
    end loop;
    return whole;
  end $$`;

const openingBits = `
  (select bit_or((case when opens_at < '12:00' then 1 else 0 end + case when opens_at < '17:00' and closes_at > '12:00' then 2 else 0 end + case when closes_at > '17:00' then 4 else 0 end) << ((weekday - 1) * 3))
   from directory.schedule join directory.opening_time on opening_time.schedule_id = schedule.id
   where schedule.service_id = service.id and (schedule.location_id is null or schedule.location_id = location.id))`;

const openingTimes = `
  coalesce((select json_agg(json_build_object('weekday', weekday, 'opens', to_char(opens_at, 'HH24:MI'), 'closes', to_char(closes_at, 'HH24:MI')) order by weekday, opens_at, closes_at)
   from directory.schedule join directory.opening_time on opening_time.schedule_id = schedule.id
   where schedule.service_id = service.id and (schedule.location_id is null or schedule.location_id = location.id)), '[]'::json)`;

/** The last day on which every assurance that a referral needs still stands; null where one is missing. */
const assuredUntil = `
  (select case when bool_and(until is not null) then min(until) end
   from unnest(array['data_sharing_agreement', 'safeguarding_policy', 'insurance', case when service.dbs_applies then 'dbs' end]) as needed (kind)
   left join lateral (select max(expires_on) as until from directory.assurance where assurance.service_id = service.id and assurance.kind = needed.kind) as held on true
   where needed.kind is not null)`;

const cost = `
  (select case when bool_or(amount_pence = 0 or (amount_pence is null and description ~* '^\\s*free\\M')) then 'free' when bool_or(amount_pence > 0) then 'paid' end
   from directory.cost_option where cost_option.service_id = service.id)`;

/**
 * What the search tables hold, as the directory says it now: one row for each place of each listed, active service; the triggers copy it, the
 * checker compares with it. What changes with the day alone (closures, "full until", freshness, assurance) is kept as dates and judged when asked.
 * Indexes: the primary keys, and the children's keys that begin with the service.
 */
export const searchSource = `
  create view matching.search_source as
  select
    service.id as service_id, coalesce(location.id, service.id) as place_id, location.geom as spot,
    coalesce(round(st_x(location.geom))::integer, 0) as x, coalesce(round(st_y(location.geom))::integer, 0) as y,
    (case when location.geom is null then ${nowhereBand} else floor(st_y(location.geom) / ${bandMetres}) end)::smallint as band,
    coalesce(needs.terms, '{}') as terms, coalesce(needs.families, 0) as families,
    service.access_channels <> '{}' and not 'in_person' = any(service.access_channels) as remote,
    coalesce(service.minimum_age, ${anyAge.from})::smallint as min_age, coalesce(service.maximum_age, ${anyAge.to})::smallint as max_age,
    service.closed_from, service.closed_until, (${codeOf('service.capacity', capacityCodes)})::smallint as capacity, service.capacity_until, service.last_confirmed_on as confirmed_on,
    (${codeOf('service.access_way', wayCodes)})::smallint as way,
    (${bitsOf('service.access_channels', accessChannels, channelBits)})::smallint as channels,
    coalesce(promised.features, 0::smallint) as access, coalesce(${openingBits}, 0) as opening,
    (${codeOf(`coalesce(price.cost, 'unknown')`, costCodes)})::smallint as cost,
    spoken.languages, coalesce(track_record.lift, 0) as lift,
    (case when served.codes is null then ${catchmentCodes.none} when served.kind = 'area' then ${catchmentCodes.area} when served.kind = 'practice' then ${catchmentCodes.practice} else ${catchmentCodes.other} end)::smallint as catchment_kind,
    served.codes as catchment,
    setweight(matching.words_of(service.name), 'A') || setweight(matching.words_of(concat_ws(' ', organisation.name, service.summary)), 'D') as words,
    concat_ws(' ', service.name, organisation.name, service.summary) as said,
    lower(service.name) as name_order,
    json_build_object(
      'serviceId', service.id, 'slug', service.slug, 'name', service.name, 'organisationId', organisation.id, 'organisationName', organisation.name, 'summary', service.summary,
      'locationLabel', nullif(concat_ws(', ', coalesce(location.name, location.address_lines[1]), location.postcode), ''), 'locationPrecision', location.precision, 'town', nullif(split_part(location.record #>> '{addresses,0,city}', ',', 1), ''),
      'position', case when location.geom is not null then json_build_object('longitude', round(st_x(degrees.point)::numeric, 6), 'latitude', round(st_y(degrees.point)::numeric, 6)) end,
      'needTermIds', coalesce(needs.ids, '[]'), 'agesKnown', service.ages_known, 'minAge', service.minimum_age, 'maxAge', service.maximum_age,
      'capacity', service.capacity, 'capacityUntil', service.capacity_until, 'usualWaitDays', service.usual_wait_days, 'lastConfirmedOn', service.last_confirmed_on,
      'status', service.status, 'closedFrom', service.closed_from, 'closedUntil', service.closed_until, 'life', service.listing_state,
      'accessWay', service.access_way, 'delivery', service.access_channels, 'languages', coalesce(spoken.languages, '{}'), 'opening', ${openingTimes},
      'assuredUntil', ${assuredUntil}, 'cost', price.cost, 'access', coalesce(promised.features, 0),
      'catchment', case when served.codes is not null then json_build_object('kind', served.kind, 'codes', served.codes, 'words', served.words) end,
      'trackRecord', case when track_record.service_id is not null then json_build_object('lift', track_record.lift, 'usualAnswerDays', track_record.usual_answer_days) end
    )::text as card
  from directory.service
  join directory.organisation on organisation.id = service.organisation_id
  left join directory.service_at_location on service_at_location.service_id = service.id
  left join directory.location on location.id = service_at_location.location_id
  left join matching.track_record on track_record.service_id = service.id
  left join lateral (
    select array_agg(search_term.no order by search_term.no) as terms, bit_or(1 << (search_term.family - 1)) as families, json_agg(service_need.need_term_id order by service_need.need_term_id) as ids
    from directory.service_need join matching.search_term on search_term.term_id = service_need.need_term_id where service_need.service_id = service.id) as needs on true
  left join lateral (select array_agg(language.name order by language.name) as languages from directory.language where language.service_id = service.id) as spoken on true
  left join lateral (select ${cost} as cost) as price on true
  left join lateral (
    select matching.access_features(array_agg(concat_ws('. ', entry ->> 'description', entry ->> 'details'))) as features
    from jsonb_array_elements(case jsonb_typeof(location.record -> 'accessibility') when 'array' then location.record -> 'accessibility' else '[]' end) as entry) as promised on true
  left join lateral (select st_transform(location.geom, 4326) as point) as degrees on true
  left join lateral (
    select service.ours #>> '{catchment,kind}' as kind, array(select jsonb_array_elements_text(service.ours #> '{catchment,codes}') order by 1) as codes, service.ours #>> '{catchment,words}' as words
    where service.ours #>> '{catchment,kind}' <> 'anywhere' and jsonb_array_length(service.ours #> '{catchment,codes}') > 0) as served on true
  where service.listing_state = 'published' and service.status = 'active' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list`;

const day = (date: string): string => `least(${date} - date '${firstDay}', ${noDay - 1})`;
const bit = (condition: string, value: number): string => `case when ${condition} then ${value} else 0 end`;

const rules = [
  bit(`source.capacity in (${capacityCodes.open}, ${capacityCodes.full})`, ruleBits.open), bit(`source.capacity = ${capacityCodes.limited}`, ruleBits.limited), bit(`source.capacity = ${capacityCodes.closed}`, ruleBits.closed),
  bit(`source.way = ${wayCodes.professional}`, ruleBits.professional), bit(`source.way = ${wayCodes.self}`, ruleBits.self),
  bit(`source.remote or source.band = ${nowhereBand}`, ruleBits.afar), bit(`source.band = ${nowhereBand}`, ruleBits.nowhere), bit('source.closed_from is not null', ruleBits.dated),
  bit(`source.catchment_kind = ${catchmentCodes.area}`, ruleBits.area), bit(`source.catchment_kind = ${catchmentCodes.practice}`, ruleBits.practice),
  bit('exists (select from directory.service_at_location as another where another.service_id = source.service_id and another.location_id <> source.place_id)', ruleBits.several),
].join(' + ');

const traits = [
  String(always), `(source.channels::int << ${traitShifts.channel})`, `(source.access::int << ${traitShifts.access})`, `(source.cost::int << ${traitShifts.cost})`,
  ...weekdays.map((weekday) => bit(`source.opening & ${openingMask(weekday, undefined)} <> 0`, dayBit(weekday))),
  ...partsOfDay.map((part) => bit(`source.opening & ${openingMask(undefined, part)} <> 0`, partBit(part))),
].join(' + ');

/** What `search_entry` holds beside its place and family, and how it comes from a row of the source. `fits` has a bit for each term of the row's own family. */
const entryFacts = {
  x: 'source.x', y: 'source.y', min_age: 'source.min_age', max_age: 'source.max_age',
  confirmed: `coalesce(greatest(${day('source.confirmed_on')}, 0), ${noDay})::smallint`,
  full_until: `(case when source.capacity = ${capacityCodes.full} then coalesce(greatest(${day('source.capacity_until')}, 1), ${noDay}) else 0 end)::smallint`,
  rules, traits, opening: 'source.opening', languages: 'coalesce((select no from matching.search_languages where names = source.languages), 0)', families: 'source.families',
  fits: 'coalesce((select bit_or(1 << search_term.bit) from matching.search_term where search_term.no = any(source.terms) and search_term.family = family.no), 0)', lift: 'source.lift', terms: 'source.terms',
} as const;

/** The columns of `search_entry` but `no`, which is the card's. */
export const entryColumns = ['family', 'band', 'service_id', 'place_id', ...Object.keys(entryFacts)].join(', ');

/** One row for every family of needs that a service helps with, and one for all of them; `more`: further columns of the source. */
export const entriesFrom = (source: string, more = ''): string => `
  select ${more} family.no as family, source.band, source.service_id, source.place_id, ${Object.entries(entryFacts).map(([name, fact]) => `${fact} as ${name}`).join(', ')}
  from ${source} as source
  cross join lateral (select ${everyFamily}::smallint as no union all select distinct search_term.family from unnest(source.terms) as term join matching.search_term on search_term.no = term) as family`;
