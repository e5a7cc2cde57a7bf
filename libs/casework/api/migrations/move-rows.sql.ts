/** A table's columns that name a patient or an episode, by its foreign keys; `held_by` is the column. */
const links = `
  select c.conrelid, c.confrelid, a.attname as held_by
  from pg_catalog.pg_constraint c
  cross join lateral unnest(c.conkey, c.confkey) as pair (here, there)
  join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.here
  join pg_catalog.pg_attribute b on b.attrelid = c.confrelid and b.attnum = pair.there and b.attname = 'id'
  where c.contype = 'f' and c.conrelid not in ('casework.patient'::regclass, 'casework.patient_merge'::regclass)`;

/**
 * Lets the linker change whose the rows of a table are: it gets the columns that name patient, episode, team and the row itself, and the
 * viewer's own teams' rows. Called for each table of persons when it is registered.
 */
export const followPatient = `
  create function linkwell.follow_patient(which regclass) returns void language plpgsql set search_path = '' as $body$
  declare moved text; named text; team boolean;
  begin
    select string_agg(distinct quote_ident(held_by), ', ') into moved from (${links}) link
      where link.conrelid = which and link.confrelid in ('casework.patient'::regclass, 'casework.episode'::regclass);
    if moved is null then return; end if;
    select exists (select from pg_catalog.pg_attribute where attrelid = which and attname = 'team_id' and not attisdropped) into team;
    if not team then raise exception 'The rows of % hang on a patient and name no team.', which; end if;
    select string_agg(quote_ident(a.attname), ', ') into named from pg_catalog.pg_index i join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = which and i.indisprimary;
    execute format('grant usage on schema %I to linkwell_linker', (select nspname from pg_catalog.pg_class join pg_catalog.pg_namespace n on n.oid = relnamespace where pg_class.oid = which));
    execute format('grant select (%s, %s, team_id), update (%s) on %s to linkwell_linker', named, moved, moved, which);
    execute format('create policy follows_patient on %s for all to linkwell_linker using (team_id = any ((select identity.my_team_ids())::uuid[])) with check (team_id = any ((select identity.my_team_ids())::uuid[]))', which);
  end $body$`;

/**
 * Gives every row that hangs on one patient (or episode) to another of the same team. Answers what was moved, as `{table, column, keys}`, and
 * what could not be, because the other has such a row of their own, as `{table, column, left}`. Rows of other teams are out of its reach, and
 * the foreign keys, which bind a row's team to its patient's, let nothing pass between teams.
 */
export const moveRows = `
  create function casework.move_rows(parent regclass, from_id uuid, to_id uuid) returns jsonb language plpgsql security definer set search_path = '' as $body$
  declare link record; key text; keys jsonb; one jsonb; kept int; moves jsonb := '[]';
  begin
    for link in select distinct conrelid::regclass as which, l.held_by as col from (${links}) l where l.confrelid = parent order by 1, 2 loop
      select format('jsonb_build_object(%s)', string_agg(format('%L, t.%I', a.attname, a.attname), ', ' order by a.attnum)) into key
        from pg_catalog.pg_index i join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = link.which and i.indisprimary and a.attname <> link.col;
      kept := 0;
      begin
        execute format('with moved as (update %s t set %I = $2 where t.%I = $1 returning %s as key) select coalesce(jsonb_agg(key), ''[]'') from moved', link.which, link.col, link.col, key)
          into keys using from_id, to_id;
      exception when unique_violation or exclusion_violation then
        keys := '[]';
        for one in execute format('select %s from %s t where t.%I = $1', key, link.which, link.col) using from_id loop
          begin
            execute format('update %s t set %I = $2 where t.%I = $1 and %s = $3', link.which, link.col, link.col, key) using from_id, to_id, one;
            keys := keys || jsonb_build_array(one);
          exception when unique_violation or exclusion_violation then kept := kept + 1;
          end;
        end loop;
      end;
      if jsonb_array_length(keys) > 0 or kept > 0 then
        moves := moves || jsonb_build_array(jsonb_build_object('table', link.which::text, 'column', link.col, 'keys', keys, 'left', kept));
      end if;
    end loop;
    return moves;
  end $body$`;

/** Gives back what `move_rows` moved, where it still lies with `from_id`. */
export const moveBack = `
  create function casework.move_back(moves jsonb, from_id uuid, to_id uuid) returns void language plpgsql security definer set search_path = '' as $body$
  declare move jsonb; key text; link record;
  begin
    for move in select jsonb_array_elements(moves) loop
      select distinct conrelid::regclass as which, l.held_by as col into link from (${links}) l
        where l.conrelid::regclass::text = move ->> 'table' and l.held_by = move ->> 'column' and l.confrelid in ('casework.patient'::regclass, 'casework.episode'::regclass);
      if link.which is null then continue; end if;
      select format('jsonb_build_object(%s)', string_agg(format('%L, t.%I', a.attname, a.attname), ', ' order by a.attnum)) into key
        from pg_catalog.pg_index i join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = link.which and i.indisprimary and a.attname <> link.col;
      execute format('update %s t set %I = $2 where t.%I = $1 and %s in (select jsonb_array_elements($3))', link.which, link.col, link.col, key) using from_id, to_id, move -> 'keys';
    end loop;
  end $body$`;

/**
 * What hangs on an episode of another patient, because it was written while two records were one, goes to the patient's own episode `home`.
 * Answers how many rows of each table.
 */
export const keepSince = `
  create function casework.keep_since(patient uuid, home uuid) returns jsonb language plpgsql security definer set search_path = '' as $body$
  declare link record; counted int; stayed jsonb := '[]';
  begin
    for link in
      select distinct p.conrelid::regclass as which, p.held_by as whose, e.held_by as col from (${links}) p join (${links}) e on e.conrelid = p.conrelid
      where p.confrelid = 'casework.patient'::regclass and e.confrelid = 'casework.episode'::regclass order by 1, 2, 3
    loop
      execute format('update %s t set %I = $2 where t.%I = $1 and t.%I in (select episode.id from casework.episode where episode.patient_id <> $1)', link.which, link.col, link.whose, link.col) using patient, home;
      get diagnostics counted = row_count;
      if counted > 0 then stayed := stayed || jsonb_build_array(jsonb_build_object('table', link.which::text, 'count', counted)); end if;
    end loop;
    return stayed;
  end $body$`;

/** Puts a record out of sight, for everybody, as part of another; or brings it back. */
export const setMerged = `
  create function casework.set_merged(absorbed uuid, survivor uuid) returns void language sql security definer set search_path = ''
  begin atomic
    update casework.patient set merged_into = survivor where id = absorbed;
  end`;

export const mergeFunctions = ['casework.move_rows(regclass, uuid, uuid)', 'casework.move_back(jsonb, uuid, uuid)', 'casework.keep_since(uuid, uuid)', 'casework.set_merged(uuid, uuid)'] as const;
