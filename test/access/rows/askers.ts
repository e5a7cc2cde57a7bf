import { demoUsers } from '@linkwell/demo-domain';
import type { TestDatabase } from '@linkwell/testing';
import { principals } from '../principals';

/** Somebody, or something, that asks PostgreSQL itself. */
export interface Asker {
  readonly name: string;
  /** The database role that serves them. */
  readonly databaseRole: 'linkwell_app' | 'linkwell_job' | 'linkwell_source_reader' | 'linkwell_keys' | 'linkwell_linker' | 'linkwell_eraser' | 'linkwell_counter' | 'linkwell_auditor' | 'linkwell_owner';
  /** As `linkwell.principal` says it. */
  readonly principal: Readonly<Record<string, string>> | null;
  /** What an operation says besides: the opening that it goes by, the record whose trail it asks for. */
  readonly settings?: Readonly<Record<string, string>>;
  /** As the rules of rows know them (row-rules.ts, `me`). */
  readonly me: Readonly<Record<string, string | null>>;
}

const nobody = { kind: null, user_id: null, team_id: null, organisation_id: null, role: null, name: null, purpose: null, link_id: null, opened: null, trail_of: null, token_of: null };

/** Everyone of the matrix, jobs, links that were sent to somebody, and whoever reads for figures. */
export async function askersOf(db: TestDatabase): Promise<Asker[]> {
  const people = principals.map(({ name, email, role }): Asker => {
    const user = demoUsers.find((candidate) => candidate.email === email);
    if (!user) return { name, databaseRole: 'linkwell_app', principal: { kind: 'public' }, me: { ...nobody, kind: 'public' } };
    const me = { ...nobody, kind: 'user', user_id: user.id, team_id: user.teamId ?? null, organisation_id: user.organisationId ?? null, role };
    return { name, databaseRole: 'linkwell_app', principal: { kind: 'user', id: user.id }, me };
  });
  const jobs = ['referrals.count-answers', 'referrals.nudge-overdue', 'audit.seal', 'casework.forget-uploads', 'casework.forget-drafts', 'casework.remind', 'another job'].map((name): Asker => ({ name: `job ${name}`, databaseRole: 'linkwell_job', principal: { kind: 'job', name }, me: { ...nobody, kind: 'job', name } }));
  const counts: Asker = { name: 'whoever counts what is due', databaseRole: 'linkwell_counter', principal: { kind: 'job', name: 'casework.count-due' }, me: { ...nobody, kind: 'counter', name: 'casework.count-due' } };
  const countsElse: Asker = { ...counts, name: 'the role that counts, as another job', principal: { kind: 'job', name: 'another job' }, me: { ...nobody, kind: 'counter', name: 'another job' } };
  // The role alone is no job: whoever has it must say which.
  const noJob: Asker = { name: 'database role of jobs, without a job', databaseRole: 'linkwell_job', principal: null, me: { ...nobody, kind: 'nobody' } };
  return [...people, ...jobs, noJob, counts, countsElse, ...(await openers(db)), ...(await links(db)), ...(await planHolders(db)), { name: 'whoever rotates keys', databaseRole: 'linkwell_keys', principal: null, me: { ...nobody, kind: 'keys' } }, { name: 'reader for figures', databaseRole: 'linkwell_source_reader', principal: null, me: { ...nobody, kind: 'figures' } }];
}

/** Whoever opened a record and goes by that, somebody who goes by another's opening, and the owner of the function that looks openings up. */
async function openers(db: TestDatabase): Promise<Asker[]> {
  const openings = await db.look<{ id: string; patient_id: string; user_id: string }>(
    `select id, patient_id, user_id from casework.opening where words <> '' order by user_id <> $1, opened_at, id`, [demoUsers.find(({ email }) => email.startsWith('willow.compass'))?.id]);
  const [one, other] = openings;
  const user = demoUsers.find(({ id }) => id === one?.user_id);
  const lead = demoUsers.find(({ email }) => email.startsWith('juniper.beacon'));
  if (!one || !other || !user || !lead) throw new Error('The world has no two openings.');
  const me = { ...nobody, kind: 'user', user_id: user.id, team_id: user.teamId ?? null, role: 'link_worker' };
  const principal = { kind: 'user', id: user.id };
  return [
    { name: 'whoever goes by an opening of theirs', databaseRole: 'linkwell_app', principal, settings: { 'linkwell.opening': one.id }, me: { ...me, opened: one.patient_id } },
    { name: 'whoever goes by somebody else’s opening', databaseRole: 'linkwell_app', principal, settings: { 'linkwell.opening': other.id }, me },
    { name: 'whoever asks for the trail of a record of theirs', databaseRole: 'linkwell_app', principal, settings: { 'linkwell.trail_of': other.patient_id }, me: { ...me, trail_of: other.patient_id } },
    { name: 'whoever asks for the trail of another team’s record', databaseRole: 'linkwell_app', principal, settings: { 'linkwell.trail_of': one.patient_id }, me },
    { name: 'whoever merges records', databaseRole: 'linkwell_linker', principal, me: { ...me, kind: 'linker', role: null } },
    { name: 'whoever anonymises records', databaseRole: 'linkwell_eraser', principal: { kind: 'user', id: lead.id }, me: { ...nobody, kind: 'eraser', user_id: lead.id, team_id: lead.teamId ?? null } },
    { name: 'auditor', databaseRole: 'linkwell_auditor', principal: null, me: { ...nobody, kind: 'auditor' } },
    { name: 'owner of the functions that look up', databaseRole: 'linkwell_owner', principal, me: { ...nobody, kind: 'owner', user_id: user.id } },
  ];
}

/** One link of each kind, by the ids of what they carry. A link for another purpose with the same id opens nothing of it. */
async function links(db: TestDatabase): Promise<Asker[]> {
  const asks = await db.look<{ id: string }>('select id from directory.freshness_ask order by id limit 2');
  if (asks.length < 2) throw new Error('The world has no two asks for confirmation.');
  const link = (name: string, purpose: string, id: string): Asker => ({ name, databaseRole: 'linkwell_app', principal: { kind: 'link', purpose, id }, me: { ...nobody, kind: 'link', purpose, link_id: id } });
  return [link('link of an ask', 'freshness-ask', asks[0]!.id), link('link of another ask', 'freshness-ask', asks[1]!.id), link('link of a claim with an ask’s id', 'claim', asks[0]!.id)];
}

/** Who holds a plan's token, before and after the right answer, and with what does not belong together. */
async function planHolders(db: TestDatabase): Promise<Asker[]> {
  const [one, other] = await db.look<{ id: string; token: string }>(`select id, encode(token_hash, 'hex') as token from casework.plan_link where revoked_at is null order by plan_id limit 2`);
  if (!one || !other) throw new Error('The world has no two links to plans.');
  const holder = (name: string, token: typeof one, purpose: string | null): Asker => ({
    name, databaseRole: 'linkwell_app', principal: purpose === null ? { kind: 'public' } : { kind: 'link', purpose, id: one.id }, settings: { 'linkwell.plan_link': token.token },
    me: { ...nobody, kind: purpose === null ? 'public' : 'link', purpose, link_id: purpose === null ? null : one.id, token_of: token.id },
  });
  return [holder('token of a plan, unanswered', one, null), holder('link of a plan', one, 'plan'), holder('link of a plan with another’s token', other, 'plan'), holder('link of an ask with a plan’s id', one, 'freshness-ask')];
}
