import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { environment, readConfig } from './config';

const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://localhost/linkwell', LINKWELL_PUBLIC_URL: 'https://linkwell.example', LINKWELL_FIELD_KEYS: '{}' };

describe('the configuration', () => {
  it('is a demonstration on the embedded database when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ embedded: true, demo: true, production: false, LINKWELL_PORT: 4000 });
  });
  it('is a real installation in production', () => expect(readConfig(production)).toMatchObject({ embedded: false, demo: false, production: true }));

  it.each([
    ['no server in production', { ...production, DATABASE_URL: undefined }, /DATABASE_URL.*never hold/s],
    ['demonstration accounts in production', { ...production, LINKWELL_DEMO: 'true' }, /LINKWELL_DEMO/],
    ['no public address in production', { ...production, LINKWELL_PUBLIC_URL: '' }, /LINKWELL_PUBLIC_URL/],
    ['no keys in production', { ...production, LINKWELL_FIELD_KEYS: '' }, /LINKWELL_FIELD_KEYS/],
    ['a port that is not a number', { LINKWELL_PORT: 'http' }, /LINKWELL_PORT/],
    ['a database of another kind', { DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
  ])('refuses %s and says why', (_name, env, words) => expect(() => readConfig(env)).toThrow(words));

  it.each(['docs/operations.md', '.env.example'])('has every variable described in %s, and no other', (file) => {
    const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const named = new Set(text.match(/\b(?:NODE_ENV|LINKWELL_[A-Z_]+|DATABASE_[A-Z_]+)\b/g));
    named.delete('LINKWELL_SHARED_DATA');
    expect([...named].sort()).toEqual(Object.keys(environment.shape).sort());
  });
});
