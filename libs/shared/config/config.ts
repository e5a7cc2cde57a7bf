import { resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** Every variable that Linkwell reads. docs/operations.md and .env.example describe each; a test holds the three together. */
export const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LINKWELL_HOST: z.string().min(1).default('127.0.0.1'),
  LINKWELL_PORT: whole(0, 65_535).default(4000),
  LINKWELL_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LINKWELL_DATA_DIR: z.string().min(1).default('.linkwell'),
  LINKWELL_DEMO: flag.optional(),
  LINKWELL_FIELD_KEYS: z.string().min(1).optional(),
  LINKWELL_FIELD_KEYS_FILE: z.string().min(1).optional(),
  LINKWELL_SESSION_IDLE_MINUTES: whole(5, 24 * 60).default(30),
  LINKWELL_SESSION_HOURS: whole(1, 24 * 7).default(12),
  LINKWELL_TRUST_PROXY: whole(0, 8).default(0),
  LINKWELL_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_ADMIN_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: whole(2, 200).default(10),
});

export type Environment = z.infer<typeof environment>;

export interface Config extends Omit<Environment, 'LINKWELL_DEMO'> {
  /** Demonstration data and accounts: on by default on the embedded database, never in production. */
  readonly demo: boolean;
  readonly production: boolean;
  /** No `DATABASE_URL`: PostgreSQL runs inside this process, for trying out only. */
  readonly embedded: boolean;
  /** Absolute folder of the embedded database, its keys and its lock. */
  readonly dataDirectory: string;
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
  return { ...values, production, embedded, demo, dataDirectory: resolve(values.LINKWELL_DATA_DIR) };
}

/** Injects the configuration: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('configuration');
