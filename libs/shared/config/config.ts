import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
/** A tile address as Leaflet and most servers write it; plain http only on this machine. */
const tileAddress = /^(?:https:\/\/|http:\/\/(?:localhost|127\.0\.0\.1)[:/])(?=[^\s]*\{z\})(?=[^\s]*\{x\})(?=[^\s]*\{y\})[^\s"'<>;,]+$/;
/** "https://council.example, https://gp.example": whole origins, nothing after the host. */
const origins = z.string().transform((text) => text.split(/[\s,]+/).filter(Boolean)).pipe(z.array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/i, 'must be addresses such as https://council.example, without a path')));
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Every variable that Linkwell reads. docs/operations.md and .env.example describe each; a test holds the three together. */
export const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LINKWELL_HOST: z.string().min(1).default('127.0.0.1'),
  LINKWELL_PORT: whole(0, 65_535).default(4000),
  LINKWELL_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LINKWELL_DATA_DIR: z.string().min(1).default('.linkwell'),
  LINKWELL_AUDIT_ANCHOR: z.string().min(1).optional(),
  LINKWELL_DEMO: flag.optional(),
  LINKWELL_FIELD_KEYS: z.string().min(1).optional(),
  LINKWELL_FIELD_KEYS_FILE: z.string().min(1).optional(),
  LINKWELL_SESSION_IDLE_MINUTES: whole(5, 24 * 60).default(30),
  LINKWELL_SESSION_HOURS: whole(1, 24 * 7).default(12),
  LINKWELL_QUIET_DAYS: whole(7, 365).default(28),
  LINKWELL_TRUST_PROXY: whole(0, 8).default(0),
  LINKWELL_WORKER: z.enum(['inside', 'apart']).optional(),
  LINKWELL_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  LINKWELL_MAIL_FROM: z.string().regex(/^([^<>"\r\n]{1,100}<)?[^\s<>"@,;]+@[^\s<>"@,;]+>?$/, 'write an address, or a name and an address: Linkwell <noreply@example.org>').optional(),
  LINKWELL_SMS_URL: z.url({ protocol: /^https?$/ }).optional(),
  LINKWELL_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_ADMIN_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: whole(2, 200).default(10),
  MAP_TILE_URL: z.string().regex(tileAddress, 'must be an https address with {z}, {x} and {y} in it').optional(),
  MAP_TILE_ATTRIBUTION: z.string().min(1).max(300).optional(),
  LINKWELL_EMBED_ORIGINS: origins.default([]),
});

export type Environment = z.infer<typeof environment>;

export interface Config extends Omit<Environment, 'LINKWELL_DEMO' | 'LINKWELL_WORKER'> {
  /** Demonstration data and accounts: on by default on the embedded database, never in production. */
  readonly demo: boolean;
  readonly production: boolean;
  /** No `DATABASE_URL`: PostgreSQL runs inside this process, for trying out only. */
  readonly embedded: boolean;
  /** The server does the background jobs too; else `apps/worker` does them in a process of its own. */
  readonly workerInside: boolean;
  /** Absolute folder of the embedded database, its keys and its lock. */
  readonly dataDirectory: string;
  /** Absolute path of the file in which the audit trail's newest seals are kept outside the database. */
  readonly anchorFile: string;
}

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/** Reads and checks the environment at boot. Throws `ConfigurationError` that names each variable and its remedy. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigurationError(`The configuration is not usable. Correct these variables (docs/operations.md):\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  const embedded = values.DATABASE_URL === undefined;
  const demo = values.LINKWELL_DEMO ?? (embedded && !production);
  if (production && embedded) {
    throw new ConfigurationError(
      'DATABASE_URL: production needs a PostgreSQL server. The embedded database is for trying out and must never hold patients’ real records.',
    );
  }
  if (production && demo) {
    throw new ConfigurationError('LINKWELL_DEMO: demonstration accounts have published passwords and may not run with NODE_ENV=production. Unset it.');
  }
  if (production && values.LINKWELL_PUBLIC_URL === undefined) {
    throw new ConfigurationError('LINKWELL_PUBLIC_URL: production needs the https address people use, for links and for checking where requests come from.');
  }
  if (production && values.LINKWELL_FIELD_KEYS === undefined && values.LINKWELL_FIELD_KEYS_FILE === undefined) {
    throw new ConfigurationError('LINKWELL_FIELD_KEYS or LINKWELL_FIELD_KEYS_FILE: production needs its encryption keys from outside the data folder.');
  }
  if (values.MAP_TILE_URL !== undefined && values.MAP_TILE_ATTRIBUTION === undefined) {
    throw new ConfigurationError('MAP_TILE_ATTRIBUTION: a map must say whose it is. Give the words that the tiles’ owner asks for, such as “© OpenStreetMap contributors”.');
  }
  if (embedded && values.LINKWELL_WORKER === 'apart') {
    throw new ConfigurationError('LINKWELL_WORKER: one process owns the embedded database, so its jobs run inside the server. Leave it out, or set DATABASE_URL.');
  }
  if (values.LINKWELL_SMTP_URL !== undefined && values.LINKWELL_MAIL_FROM === undefined) {
    throw new ConfigurationError('LINKWELL_MAIL_FROM: e-mail needs a sender, such as Linkwell <noreply@example.org>.');
  }
  if (values.LINKWELL_SMTP_URL !== undefined) checkMailServer(new URL(values.LINKWELL_SMTP_URL));
  if (values.LINKWELL_SMS_URL !== undefined) checkGateway(new URL(values.LINKWELL_SMS_URL));
  const dataDirectory = resolve(values.LINKWELL_DATA_DIR);
  const anchorFile = resolve(values.LINKWELL_AUDIT_ANCHOR ?? join(dataDirectory, 'audit-anchor.txt'));
  return { ...values, workerInside: values.LINKWELL_WORKER === 'inside' || embedded, production, embedded, demo, dataDirectory, anchorFile };
}

/** A password goes over an encrypted connection only. */
function checkMailServer(url: URL): void {
  const tls = url.searchParams.get('tls');
  const known = tls === null || (tls === 'none' && url.protocol === 'smtp:');
  if (!known || [...url.searchParams.keys()].some((name) => name !== 'tls')) throw new ConfigurationError('LINKWELL_SMTP_URL: only ?tls=none may follow the address, and only with smtp://.');
  if (tls === 'none' && url.password !== '') throw new ConfigurationError('LINKWELL_SMTP_URL: a password may not be sent without encryption. Leave out ?tls=none, or the password.');
}

/** Telephone numbers of patients leave this machine over an encrypted connection only. */
function checkGateway({ protocol, hostname }: URL): void {
  if (protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) throw new ConfigurationError('LINKWELL_SMS_URL: must be an https address; plain http only on this machine.');
}

/** Injects the configuration: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('configuration');
