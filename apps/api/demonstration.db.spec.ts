import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig, ConfigurationError } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import { FixedClock, aDatabase, type TestDatabase } from '@linkwell/testing';
import { randomBytes } from 'node:crypto';
import { prepareDemonstration } from './demonstration';
import { entities } from './features';
import type { Installation } from './installation';
import { welcome } from './welcome';

const key = () => randomBytes(32).toString('base64');
const keys = { current: 'k1', keys: { k1: key() }, hashKey: key() };
const clock = new FixedClock(new Date('2026-05-13T10:00:00Z'));
const quietly = () => undefined;

const production = (url: string) => readConfig({ NODE_ENV: 'production', DATABASE_URL: url, LINKWELL_PUBLIC_URL: 'https://linkwell.example', LINKWELL_FIELD_KEYS: JSON.stringify(keys) });

describe('a server and demonstration accounts', () => {
  let db: TestDatabase;
  const installation = (config: Installation['config']): Installation => ({ config, database: db.database, cipher: new FieldCipher(keys), close: () => Promise.resolve() });
  const demonstrating = () => readConfig({ DATABASE_URL: db.url, LINKWELL_DEMO: 'true' });

  beforeAll(async () => {
    db = await aDatabase(entities);
  });
  afterAll(() => db.drop());

  it('starts in production on a database without any, and shows none', async () => {
    expect(await prepareDemonstration(installation(production(db.url)), clock, quietly)).toEqual([]);
  });

  it('shows none outside demonstration mode', async () => {
    expect(await prepareDemonstration(installation(readConfig({ DATABASE_URL: db.url })), clock, quietly)).toEqual([]);
  });

  it('puts the data in on the first start of a demonstration, and shows one account for each role', async () => {
    const steps: string[] = [];
    const shown = await prepareDemonstration(installation(demonstrating()), clock, (words) => steps.push(words));
    expect(new Set(shown.map(({ role }) => role)).size).toBe(shown.length);
    expect(steps.length).toBeGreaterThan(0);
    const printed = welcome('http://localhost:4000', shown);
    for (const { email, password } of shown) expect([printed.includes(email), printed.includes(password)]).toEqual([true, true]);
  }, 120_000);

  it('refuses to start in production while there are any, and says why', async () => {
    const start = prepareDemonstration(installation(production(db.url)), clock, quietly);
    await expect(start).rejects.toThrow(ConfigurationError);
    await expect(start).rejects.toThrow(/^DATABASE_URL: this database holds \d+ demonstration accounts, whose password is published/);
  });
});
