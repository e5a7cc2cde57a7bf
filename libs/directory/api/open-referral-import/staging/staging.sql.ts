/** What is gathered already of these records. $1 the run; $2 [{ kind, id }]. Index: open_referral_record_pkey. */
export const gathered = `
  select kind, id, size, hash, list, own, place, pointer
  from directory.open_referral_record
  join jsonb_to_recordset($2::jsonb) as asked (kind text, id uuid) using (kind, id)
  where run_id = $1`;

/** $1 the run; $2 the records, each kind and id once. One that is there is replaced. */
export const gatherRecords = `
  insert into directory.open_referral_record (run_id, kind, id, record, size, hash, list, own, place, pointer, ask_for, outcome)
  select $1, kind, id, record, size, hash, list, own, place, pointer, ask_for, outcome
  from jsonb_to_recordset($2::jsonb) as given (kind text, id uuid, record jsonb, size integer, hash text, list text, own boolean, place text, pointer text, ask_for text, outcome text)
  on conflict (run_id, kind, id) do update set record = excluded.record, size = excluded.size, hash = excluded.hash, list = excluded.list, own = excluded.own, place = excluded.place,
    pointer = excluded.pointer, ask_for = excluded.ask_for, outcome = excluded.outcome`;

export const gatherRefusals = `
  insert into directory.open_referral_refusal (run_id, kind, id, place, record, pointer, code, message)
  select $1, kind, id, place, record, pointer, code, message
  from jsonb_to_recordset($2::jsonb) as given (kind text, id text, place text, record text, pointer text, code text, message text)`;

/** $1 the run; $2 groups, each code and field once. The first few places are kept, the others counted. */
export const gatherWarnings = `
  insert into directory.open_referral_warning as mine (run_id, code, field, count, first)
  select $1, code, field, count, first from jsonb_to_recordset($2::jsonb) as given (code text, field text, count integer, first jsonb)
  on conflict (run_id, code, field) do update set count = mine.count + excluded.count,
    first = case when jsonb_array_length(mine.first) < 5 then mine.first || excluded.first else mine.first end`;
