const columns = `
  draft.id, draft.kind, draft.subject_id as "subjectId", coalesce(draft.document -> 'service' ->> 'name', draft.document -> 'organization' ->> 'name') as name,
  organisation.name as "organisationName", draft.base is null as "isNew", draft.state, draft.intent, draft.updated_at as "updatedAt",
  draft.submitted_at as "submittedAt", submitter.display_name as "submittedBy"`;

/** A moment to the microsecond, as a number that a cursor holds, and back ($3). */
const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::float8 as key`;
const moment = `(timestamptz 'epoch' + $3::float8 * interval '1 microsecond')`;
const from = `
  from directory.draft join directory.organisation on organisation.id = draft.organisation_id
  left join identity.app_user as submitter on submitter.id = draft.submitted_by`;

/** What some organisations have in hand, last written first. $1 organisations; $2 the page's size and one; $3, $4 the cursor. Index: draft_of_organisation. */
export const inHand = `
  select ${columns}, ${micros('draft.updated_at')} ${from}
  where draft.organisation_id = any ($1::uuid[]) and draft.state in ('editing', 'in_review', 'changes_asked')
    and ($3::float8 is null or (draft.updated_at, draft.id) < (${moment}, $4::uuid))
  order by draft.updated_at desc, draft.id desc limit $2`;
export const inHandCount = `select count(*)::int as count from directory.draft where organisation_id = any ($1::uuid[]) and state in ('editing', 'in_review', 'changes_asked')`;

/** `$1`: a tray's name. */
const inTray = `case $1 when 'new' then draft.base is null and draft.intent = 'publish' when 'changes' then draft.base is not null and draft.intent = 'publish' when 'ending' then draft.intent <> 'publish' else true end`;

/** What waits for a review, oldest first. $1 the tray; $2 the page's size and one; $3, $4 the cursor. Index: draft_in_review. */
export const waitingTray = `
  select ${columns}, ${micros('draft.submitted_at')} ${from}
  where draft.state = 'in_review' and ${inTray} and ($3::float8 is null or (draft.submitted_at, draft.id) > (${moment}, $4::uuid))
  order by draft.submitted_at, draft.id limit $2`;

/** What stewards decided, latest first; changes asked for are decided until they come again. $1 is not read. */
export const decidedTray = `
  select ${columns}, ${micros('draft.decided_at')} ${from}
  where $1 = 'decided' and draft.state in ('approved', 'rejected', 'changes_asked') and draft.decided_at is not null
    and ($3::float8 is null or (draft.decided_at, draft.id) < (${moment}, $4::uuid))
  order by draft.decided_at desc, draft.id desc limit $2`;

export const reviewCounts = `
  select count(*) filter (where state = 'in_review')::int as waiting,
    count(*) filter (where state = 'in_review' and intent = 'publish' and base is null)::int as new,
    count(*) filter (where state = 'in_review' and intent = 'publish' and base is not null)::int as changes,
    count(*) filter (where state = 'in_review' and intent <> 'publish')::int as ending,
    count(*) filter (where state in ('approved', 'rejected', 'changes_asked') and decided_at is not null)::int as decided
  from directory.draft where state in ('in_review', 'approved', 'rejected', 'changes_asked')`;
