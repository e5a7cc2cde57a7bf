/** Lets the eraser remove a table's rows: those of the teams that the caller leads, or, of a table that names no team, those that hang on such rows. */
export const letErase = `
  create function linkwell.let_erase(which regclass) returns void language plpgsql set search_path = '' as $body$
  declare team boolean;
  begin
    select exists (select from pg_catalog.pg_attribute where attrelid = which and attname = 'team_id' and not attisdropped) into team;
    execute format('grant usage on schema %I to linkwell_eraser', (select nspname from pg_catalog.pg_class join pg_catalog.pg_namespace n on n.oid = relnamespace where pg_class.oid = which));
    execute format('grant select, delete on %s to linkwell_eraser', which);
    execute format('create policy erased_for_its_lead on %s for all to linkwell_eraser using (%s)', which, case when team then 'team_id = any ((select identity.my_led_team_ids())::uuid[])' else 'true' end);
  end $body$`;

/**
 * The tables of persons that hang on a row of \`root\`, by their foreign keys, those first on which no other hangs; \`belongs\` is the condition, on the table's
 * own columns, by which a row is one of the rows \`$1\` of \`root\`. A \`patient_id\` without a foreign key counts like one.
 */
export const hangsOn = `
  create function linkwell.hangs_on(root regclass) returns table (which regclass, belongs text) language plpgsql stable set search_path = '' as $body$
  declare reached regclass[] := array[root]; conditions jsonb := jsonb_build_object(root::oid::text, 'id = any ($1)'); pass int := 0; changed boolean := true; order_of jsonb := jsonb_build_object(root::oid::text, 0); one record;
  begin
    while changed and pass < 20 loop
      changed := false;
      pass := pass + 1;
      for one in
        select link.conrelid as child,
          string_agg(format('(%s) in (select %s from %s where %s)', link.here, link.there, link.confrelid::regclass, conditions ->> link.confrelid::text), ' or ' order by link.conname) as through,
          string_agg(format('%s = any ($1)', link.here_id), ' or ' order by link.conname) filter (where link.confrelid = root) as direct,
          max((order_of ->> link.confrelid::text)::int) + 1 as depth
        from (
          select c.oid, c.conname, c.conrelid, c.confrelid, string_agg(quote_ident(a.attname), ', ' order by pair.place) as here, string_agg(quote_ident(b.attname), ', ' order by pair.place) as there,
            max(quote_ident(a.attname)) filter (where b.attname = 'id') as here_id
          from pg_catalog.pg_constraint c
          cross join lateral unnest(c.conkey, c.confkey) with ordinality as pair (here, there, place)
          join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and a.attnum = pair.here
          join pg_catalog.pg_attribute b on b.attrelid = c.confrelid and b.attnum = pair.there
          where c.contype = 'f' and c.conrelid <> c.confrelid and c.confrelid = any (reached) and c.conrelid <> root
          group by c.oid, c.conname, c.conrelid, c.confrelid
        ) link
        join pg_catalog.pg_class k on k.oid = link.conrelid join pg_catalog.pg_namespace n on n.oid = k.relnamespace
        join linkwell.table_register r on (r.table_schema, r.table_name) = (n.nspname, k.relname) and r.class = 'person'
        group by link.conrelid
      loop
        if not (one.child::regclass = any (reached)) then reached := reached || one.child::regclass; changed := true; end if;
        if (order_of ->> one.child::text)::int is distinct from one.depth then changed := true; end if;
        order_of := order_of || jsonb_build_object(one.child::text, one.depth);
        conditions := conditions || jsonb_build_object(one.child::text, coalesce(one.direct, one.through));
      end loop;
    end loop;
    if changed then raise exception 'The tables that hang on % hang on each other in a circle.', root; end if;
    return query
      select each.name, case when each.name = root then 'id = any ($1)' else conditions ->> each.name::oid::text end
      from (
        select t as name, (order_of ->> t::oid::text)::int as depth from unnest(reached) t
      ) each order by each.depth desc, each.name::text;
    return query
      select a.attrelid::regclass, 'patient_id = any ($1)' from pg_catalog.pg_attribute a
      join pg_catalog.pg_class k on k.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = k.relnamespace
      join linkwell.table_register r on (r.table_schema, r.table_name) = (n.nspname, k.relname) and r.class = 'person'
      where a.attname = 'patient_id' and not a.attisdropped and not (a.attrelid::regclass = any (reached));
  end $body$`;

/**
 * Empties and removes everything that hangs on these rows of \`root\`, but for what figures are made of. What keeps something about them by their id alone gives
 * a function \`forget_about(text[])\` in its schema, and is told all the ids. Answers how many rows were emptied and how many removed.
 */
export const eraseRows = `
  create function linkwell.erase(root regclass, roots uuid[]) returns jsonb language plpgsql set search_path = '' as $body$
  declare one record; kept record; emptied text; counted bigint; blank bigint := 0; gone bigint := 0; ids text[] := '{}'; found text[]; teller regprocedure;
  begin
    for one in select which, belongs from linkwell.hangs_on(root) loop
      if exists (select from pg_catalog.pg_attribute where attrelid = one.which and attname = 'id' and not attisdropped) then
        execute format('select array_agg(id::text) from %s where %s', one.which, one.belongs) into found using roots;
        ids := ids || found;
      end if;
      select k.columns, k.only_rows into kept from linkwell.kept_table k
        join pg_catalog.pg_namespace n on n.nspname = k.table_schema join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = k.table_name where c.oid = one.which;
      execute format('delete from %s where (%s) and not (%s)', one.which, one.belongs, coalesce(kept.only_rows, 'false')) using roots;
      get diagnostics counted = row_count;
      gone := gone + counted;
      if kept.columns is null then continue; end if;
      select string_agg(format('%I = %s', a.attname, case when a.attnotnull then 'default' else 'null' end), ', ') into emptied
        from pg_catalog.pg_attribute a where a.attrelid = one.which and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '' and not (a.attname = any (kept.columns));
      execute format('update %s set %s anonymised_at = now() where (%s) and anonymised_at is null', one.which, coalesce(emptied || ', ', ''), one.belongs) using roots;
      get diagnostics counted = row_count;
      blank := blank + counted;
    end loop;
    for teller in select p.oid::regprocedure from pg_catalog.pg_proc p where p.proname = 'forget_about' and pg_catalog.oidvectortypes(p.proargtypes) = 'text[]' order by 1 loop
      execute format('select %s.%I($1)', (select quote_ident(n.nspname) from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace where p.oid = teller), 'forget_about') using ids;
    end loop;
    return jsonb_build_object('emptied', blank, 'removed', gone);
  end $body$`;
