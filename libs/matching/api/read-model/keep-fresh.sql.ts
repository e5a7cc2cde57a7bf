import { entriesFrom, entryColumns } from './search-source.sql';

/** Fills all search tables from the source, in order where they are many, so that neighbours lie side by side on disk. */
const fill = (ofService: (id: string) => string, inOrder: (columns: string) => string): string => `
  insert into matching.search_languages (names)
    select distinct array_agg(name order by name) from directory.language ${ofService('service_id')} group by service_id on conflict do nothing;
  with source as materialized (select nextval('matching.search_no') as no, * from matching.search_source ${ofService('service_id')}),
    entries as (insert into matching.search_entry (no, ${entryColumns}) ${entriesFrom('source', 'source.no,')} ${inOrder('2, 3, source.x')}),
    texts as (insert into matching.search_text (service_id, place_id, spot, words) select service_id, place_id, spot, words from source ${inOrder('spot')}),
    lexicon as (
      insert into matching.search_word (word)
      select distinct word from source, regexp_split_to_table(lower(public.unaccent('public.unaccent', source.said)), '[^[:alnum:]]+') as word
      where length(word) between 3 and 40 and word !~ '[0-9]' on conflict do nothing)
  insert into matching.search_card (no, service_id, place_id, name_order, closed_from, closed_until, catchment, card)
    select no, service_id, place_id, name_order, closed_from, closed_until, catchment, card::json from source ${inOrder('band, x')};`;

/**
 * - `learn_terms`: gives every need term a number, and every top term's family one, within which each has a bit; numbers given once stay.
 * - `refresh_search`: writes some services anew. It takes their rows first, so that of two edits at once the second sees what the first wrote.
 * - `refresh_stale`: at the end of a transaction, refreshes what it noted as stale: a change and its being found become visible together.
 * - `rebuild_search`: writes everything anew.
 */
export const keepSearchFresh = `
  create or replace function matching.learn_terms() returns void language plpgsql security definer set search_path = pg_catalog, public as $$
  begin
    insert into matching.search_term (term_id, family, bit)
      select id, (select coalesce(max(family), 0) from matching.search_term) + row_number() over (order by position), 0
      from taxonomy.need_term where parent_id is null and id not in (select term_id from matching.search_term) order by position;
    insert into matching.search_term (term_id, family, bit)
      select need_term.id, parent.family, (select max(bit) from matching.search_term as known where known.family = parent.family) + row_number() over (partition by parent.family order by need_term.position)
      from taxonomy.need_term join matching.search_term as parent on parent.term_id = need_term.parent_id
      where need_term.id not in (select term_id from matching.search_term) order by need_term.position;
  end $$;

  create or replace function matching.refresh_search(ids uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
  begin
    perform from directory.service where id = any(ids) order by id for no key update;
    delete from matching.search_entry where service_id = any(ids);
    delete from matching.search_text where service_id = any(ids);
    delete from matching.search_card where service_id = any(ids);
    ${fill((id) => `where ${id} = any(ids)`, () => '')}
  end $$;

  create or replace function matching.rebuild_search() returns void language plpgsql security definer set search_path = pg_catalog, public as $$
  begin
    lock table matching.search_entry in share row exclusive mode;
    perform matching.learn_terms();
    truncate matching.search_entry, matching.search_text, matching.search_card, matching.search_word;
    ${fill(() => '', (columns) => `order by ${columns}`)}
  end $$;

  create or replace function matching.refresh_stale() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
  declare
    ids uuid[];
  begin
    loop
      with batch as (select service_id from matching.search_stale where tx = pg_current_xact_id() order by service_id limit 1000),
        taken as (delete from matching.search_stale using batch where tx = pg_current_xact_id() and search_stale.service_id = batch.service_id returning search_stale.service_id)
      select array_agg(service_id order by service_id) into ids from taken;
      exit when ids is null;
      perform matching.refresh_search(ids);
    end loop;
    return null;
  end $$`;

/** Makes what a transaction noted as stale fresh at its end. */
export const freshAtTheEnd = `
  create constraint trigger search_is_fresh after insert on matching.search_stale deferrable initially deferred for each row execute function matching.refresh_stale()`;

interface Watched {
  readonly table: string;
  /** Ids of the services whose rows a changed row (`changed`) has a part in. */
  readonly services: string;
  /** On an update, for a table whose rows change in ways the search does not read: which of them matter (`was`, `changed`). */
  readonly when?: string;
}

const itsOwn = 'select service_id from changed';
const watched: readonly Watched[] = [
  { table: 'directory.service', services: 'select id from changed' },
  { table: 'directory.organisation', services: 'select service.id from changed join directory.service on service.organisation_id = changed.id', when: '(was.name, was.do_not_list) is distinct from (changed.name, changed.do_not_list)' },
  {
    table: 'directory.location', services: 'select service_at_location.service_id from changed join directory.service_at_location on service_at_location.location_id = changed.id',
    when: `(was.name, was.address_lines, was.postcode, was.precision, was.record -> 'accessibility', was.record -> 'addresses') is distinct from (changed.name, changed.address_lines, changed.postcode, changed.precision, changed.record -> 'accessibility', changed.record -> 'addresses')
      or not st_equals(was.geom, changed.geom) or (was.geom is null) <> (changed.geom is null)`,
  },
  { table: 'directory.service_at_location', services: itsOwn },
  { table: 'directory.schedule', services: itsOwn },
  { table: 'directory.opening_time', services: 'select schedule.service_id from changed join directory.schedule on schedule.id = changed.schedule_id' },
  { table: 'directory.cost_option', services: itsOwn },
  { table: 'directory.language', services: itsOwn },
  { table: 'directory.service_need', services: itsOwn },
  { table: 'directory.assurance', services: itsOwn },
  { table: 'matching.track_record', services: itsOwn },
];

const nameOf = (table: string): string => `search_is_stale_by_${table.split('.')[1]}`;
const events = [['insert', 'new table as changed'], ['delete', 'old table as changed'], ['update', 'old table as was new table as changed']] as const;

const watch = ({ table, services, when }: Watched): string[] => {
  const note = (from: string) => `insert into matching.search_stale (service_id) select distinct id from (${from}) as stale (id) on conflict do nothing;`;
  const changed = when ? `with same as (select id from changed join was using (id) where not (${when})) ${services} where changed.id not in (select id from same)` : services;
  return [
    `create function matching.${nameOf(table)}() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
     begin
       if tg_op = 'UPDATE' then ${note(changed)} else ${note(services)} end if;
       return null;
     end $$`,
    ...events.map(([event, tables]) => `
      create trigger ${nameOf(table)}_${event} after ${event} on ${table} referencing ${tables} for each statement execute function matching.${nameOf(table)}()`),
  ];
};

/** Statements that set the triggers up and take them away again. */
export const staleTriggers = {
  up: [
    ...watched.flatMap(watch),
    `create function matching.learn_new_terms() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
     begin perform matching.learn_terms(); return null; end $$`,
    `create trigger search_learns_terms after insert on taxonomy.need_term for each statement execute function matching.learn_new_terms()`,
  ],
  down: [
    `drop trigger search_learns_terms on taxonomy.need_term`, `drop function matching.learn_new_terms()`,
    ...watched.flatMap(({ table }) => [...events.map(([event]) => `drop trigger ${nameOf(table)}_${event} on ${table}`), `drop function matching.${nameOf(table)}()`]),
  ],
};
