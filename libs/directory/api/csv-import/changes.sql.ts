/** What each record is before an import writes it. $1 the import; $2: [{ service, type, id }]. Indexes: the primary keys, revision_subject_type_subject_id_number_key. */
export const rememberBefore = `
  insert into directory.csv_import_change (import_id, service_id, subject_type, subject_id, is_new, revision_before, beside)
  select $1, given.service, given.type, given.id, was.beside is null, (select max(number) from directory.revision where subject_type = given.type and subject_id = given.id), coalesce(was.beside, '{}')
  from jsonb_to_recordset($2::jsonb) as given (service uuid, type text, id uuid)
  left join lateral (
    select jsonb_build_object('sourceRecord', source_record) as beside from directory.organisation where given.type = 'organisation' and id = given.id
    union all select jsonb_build_object('sourceRecord', source_record, 'fingerprint', encode(source_fingerprint, 'hex'), 'confirmedOn', last_confirmed_on)
      from directory.service where given.type = 'service' and id = given.id
    union all select jsonb_build_object('easting', st_x(geom), 'northing', st_y(geom), 'precision', precision) from directory.location where given.type = 'location' and id = given.id
  ) as was on true
  on conflict do nothing`;

/** What each is afterwards. $1 the import; $2 services. */
export const rememberAfter = `
  update directory.csv_import_change set revision_after = (select max(number) from directory.revision as kept where kept.subject_type = csv_import_change.subject_type and kept.subject_id = csv_import_change.subject_id)
  where import_id = $1 and service_id = any($2::uuid[])`;

export const whatWasDone = `
  select count(*) filter (where is_new)::int as inserted, count(*) filter (where not is_new)::int as updated from directory.csv_import_change where import_id = $1 and subject_type = 'service'`;

/** The next listings to go back; $2 the last one looked at; $3 how many. Index: csv_import_change_pkey. */
export const nextToUndo = `
  select service_id as id from directory.csv_import_change where import_id = $1 and subject_type = 'service' and ($2::uuid is null or service_id > $2) order by service_id limit $3`;

/** How the listings stand now, held until the unit ends. */
export const holdServices = `
  select id, listing_state as state, organisation_id as "organisationId", last_confirmed_on is not null as confirmed from directory.service where id = any($1::uuid[]) order by id for update`;

/** Each changed record of the listings ($2): what it was before, and whether it is still as the import ($1) left it. */
export const changesOf = `
  select change.service_id as "serviceId", change.subject_type as type, change.subject_id as id, change.is_new as "isNew", change.beside, before.document as before,
    newest.document is not distinct from after.document as untouched
  from directory.csv_import_change as change
  left join directory.revision as before on before.subject_type = change.subject_type and before.subject_id = change.subject_id and before.number = change.revision_before
  left join directory.revision as after on after.subject_type = change.subject_type and after.subject_id = change.subject_id and after.number = change.revision_after
  left join lateral (
    select document from directory.revision where subject_type = change.subject_type and subject_id = change.subject_id order by number desc limit 1) as newest on true
  where change.import_id = $1 and change.service_id = any($2::uuid[])`;

/** Organisations ($1) and locations ($2) as they are published. */
export const around = `
  select 'organisation' as type, id, record, null::float8 as easting, null::float8 as northing, null as precision from directory.organisation where id = any($1::uuid[])
  union all select 'location', id, record, st_x(geom), st_y(geom), precision from directory.location where id = any($2::uuid[])`;

/** A listing that the import made leaves the directory, and its source: a later import makes it anew. $1 services. */
export const withdraw = `
  update directory.service set listing_state = case listing_state when 'published' then 'unpublished' else listing_state end,
    source_id = null, source_row_id = null, source_fingerprint = null, source_record = null, modified_at = now(), version = version + 1
  where id = any($1::uuid[])`;
export const withdrawOrganisations = `
  update directory.organisation set source_id = null, source_row_id = null, source_record = null, modified_at = now(), version = version + 1 where id = any($1::uuid[])`;

/** What the source had said before, and when it was confirmed. $1: [{ id, sourceRecord, fingerprint, confirmedOn }]. */
export const putBackBeside = `
  update directory.service set source_record = given."sourceRecord", source_fingerprint = decode(given.fingerprint, 'hex'), last_confirmed_on = given."confirmedOn"
  from jsonb_to_recordset($1::jsonb) as given (id uuid, "sourceRecord" jsonb, fingerprint text, "confirmedOn" date) where service.id = given.id`;
export const putBackOrganisations = `
  update directory.organisation set source_record = given."sourceRecord" from jsonb_to_recordset($1::jsonb) as given (id uuid, "sourceRecord" jsonb) where organisation.id = given.id`;

export const forgetChanges = `delete from directory.csv_import_change where import_id = $1 and service_id = any($2::uuid[])`;
export const changesLeft = `select count(*)::int as count from directory.csv_import_change where import_id = $1 and subject_type = 'service'`;
