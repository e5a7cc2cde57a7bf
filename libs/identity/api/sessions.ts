import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@linkwell/config';
import { Database, type Foreseen, type NamedStatement, type UnitOfWork } from '@linkwell/database';
import { isLive } from '@linkwell/identity-domain';
import { publicViewer, Clock, type OrganisationId, type Role, type TeamId, type UserId, type UserViewer } from '@linkwell/kernel';
import { hashToken, newToken } from './secret-token';

export type SessionConfig = Pick<Config, 'LINKWELL_SESSION_IDLE_MINUTES' | 'LINKWELL_SESSION_HOURS'>;

export interface OpenSession {
  readonly viewer: UserViewer;
  readonly email: string;
  readonly expiresAt: Date;
}

interface SessionRow {
  id: string;
  user_id: UserId;
  email: string;
  display_name: string;
  last_seen_at: Date;
  expires_at: Date;
  grants: { role: Role; team_id: TeamId | null; organisation_id: OrganisationId | null }[];
}

/** Found by the unique index session_token_hash_key; a disabled user has no session, whatever the table says. */
const findSession = `
  select session.id, session.user_id, session.last_seen_at, session.expires_at, app_user.email, app_user.display_name,
    coalesce(
      (select json_agg(json_build_object('role', role, 'team_id', team_id, 'organisation_id', organisation_id) order by role_grant.id)
       from identity.role_grant where role_grant.user_id = app_user.id), '[]'::json) as grants
  from identity.session join identity.app_user on app_user.id = session.user_id
  where session.token_hash = $1 and app_user.status = 'active'`;

const seenEverySeconds = 60;

/** Sign-in sessions: opaque tokens in a cookie, hashed in the database, ended by idleness, age, sign-out or a disabled account. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: SessionConfig,
    private readonly clock: Clock,
  ) {}

  /** Opens a session inside the unit of work that proved who the user is. Returns the cookie's token, which is not kept. */
  async start(unit: UnitOfWork, userId: UserId): Promise<{ token: string; session: OpenSession }> {
    const { token, hash } = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + this.config.LINKWELL_SESSION_HOURS * 3_600_000);
    await unit.query(`delete from identity.session where user_id = $1 and expires_at < $2`, [userId, now]);
    await unit.query(`insert into identity.session (token_hash, user_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)`, [hash, userId, now, expiresAt]);
    await unit.query(`update identity.app_user set last_signed_in_at = $2 where id = $1`, [userId, now]);
    const session = await this.load(unit, hash);
    if (!session) throw new Error('A session that was just opened cannot be read.');
    return { token, session };
  }

  /** The live session of a cookie's token, before the operation begins. */
  async find(token: string | undefined): Promise<OpenSession | undefined> {
    return (await this.findBeside(token, [])).session;
  }

  /** The same, and in the same message what the operation is likely to read of what the public may. */
  async findBeside(token: string | undefined, others: readonly NamedStatement[]): Promise<{ session: OpenSession | undefined; foreseen: readonly Foreseen[] }> {
    if (token === undefined || token.length > 100) return { session: undefined, foreseen: [] };
    const asked = { name: 'session', text: findSession, parameters: [hashToken(token)] };
    const { rows: [row], others: foreseen } = await this.database.readBeside<SessionRow>(publicViewer, asked, others);
    const session = this.open(row);
    if (row && session && this.wasSeenLongAgo(row)) await this.database.within(publicViewer, (unit) => this.see(unit, row));
    return { session, foreseen };
  }

  async endThis(unit: UnitOfWork): Promise<void> {
    await unit.query(`delete from identity.session where id = $1`, [unit.user.sessionId]);
  }

  /** Ends every session of a user at once. */
  async endAll(unit: UnitOfWork, userId: string): Promise<void> {
    await unit.query(`delete from identity.session where user_id = $1`, [userId]);
  }

  private async load(unit: UnitOfWork, hash: Buffer): Promise<OpenSession | undefined> {
    const [row] = await unit.query<SessionRow>(findSession, [hash]);
    return this.open(row);
  }

  private open(row: SessionRow | undefined): OpenSession | undefined {
    const limits = { idleMinutes: this.config.LINKWELL_SESSION_IDLE_MINUTES, absoluteHours: this.config.LINKWELL_SESSION_HOURS };
    if (!row || !isLive({ lastSeenAt: row.last_seen_at, expiresAt: row.expires_at }, limits, this.clock.now())) return undefined;
    return { email: row.email, expiresAt: row.expires_at, viewer: viewerOf(row) };
  }

  private wasSeenLongAgo(row: SessionRow): boolean {
    return this.clock.now().getTime() - row.last_seen_at.getTime() > seenEverySeconds * 1000;
  }

  private see(unit: UnitOfWork, row: SessionRow): Promise<unknown> {
    return unit.query(`update identity.session set last_seen_at = $2 where id = $1`, [row.id, this.clock.now()]);
  }
}

const viewerOf = (row: SessionRow): UserViewer => ({
  kind: 'user',
  id: row.user_id,
  sessionId: row.id,
  displayName: row.display_name,
  roles: [...new Set(row.grants.map((grant) => grant.role))],
  teamIds: row.grants.flatMap((grant) => grant.team_id ?? []),
  organisationIds: row.grants.flatMap((grant) => grant.organisation_id ?? []),
});
