import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { environment, readConfig } from './config';

const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://localhost/linkwell', LINKWELL_PUBLIC_URL: 'https://linkwell.example', LINKWELL_FIELD_KEYS: '{}' };

describe('the configuration', () => {
  it('is a demonstration on the embedded database when nothing is said', () => {
    expect(readConfig({})).toMatchObject({ embedded: true, demo: true, production: false, LINKWELL_PORT: 4000 });
  });
  it('is a real installation in production', () => expect(readConfig(production)).toMatchObject({ embedded: false, demo: false, production: true, workerInside: false }));
  it('has its worker inside the server on the embedded database, and elsewhere when asked', () => {
    expect(readConfig({}).workerInside).toBe(true);
    expect(readConfig({ ...production, LINKWELL_WORKER: 'inside' }).workerInside).toBe(true);
  });
  it.each(['noreply@example.org', 'Linkwell Larkmere <noreply@example.org>'])('takes %s for a sender', (from) => {
    expect(readConfig({ LINKWELL_SMTP_URL: 'smtps://u:p@mail.example', LINKWELL_MAIL_FROM: from }).LINKWELL_MAIL_FROM).toBe(from);
  });

  it.each([
    ['no server in production', { ...production, DATABASE_URL: undefined }, /DATABASE_URL.*never hold/s],
    ['demonstration accounts in production', { ...production, LINKWELL_DEMO: 'true' }, /LINKWELL_DEMO/],
    ['no public address in production', { ...production, LINKWELL_PUBLIC_URL: '' }, /LINKWELL_PUBLIC_URL/],
    ['no keys in production', { ...production, LINKWELL_FIELD_KEYS: '' }, /LINKWELL_FIELD_KEYS/],
    ['a worker apart from the embedded database', { LINKWELL_WORKER: 'apart' }, /LINKWELL_WORKER/],
    ['e-mail without a sender', { LINKWELL_SMTP_URL: 'smtp://mail.example' }, /LINKWELL_MAIL_FROM/],
    ['a sender that would write headers', { LINKWELL_MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }, /LINKWELL_MAIL_FROM/],
    ['a mail password in the open', { LINKWELL_SMTP_URL: 'smtp://u:p@mail.example?tls=none', LINKWELL_MAIL_FROM: 'a@example.org' }, /LINKWELL_SMTP_URL/],
    ['telephone numbers in the open', { LINKWELL_SMS_URL: 'http://texts.example/messages' }, /LINKWELL_SMS_URL/],
    ['a port that is not a number', { LINKWELL_PORT: 'http' }, /LINKWELL_PORT/],
    ['a database of another kind', { DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL/],
    ['a map address without its places', { MAP_TILE_URL: 'https://tiles.example/map.png', MAP_TILE_ATTRIBUTION: '© them' }, /MAP_TILE_URL/],
    ['a map without its owner’s name', { MAP_TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png' }, /MAP_TILE_ATTRIBUTION/],
    ['a page of another site where a whole origin is meant', { LINKWELL_EMBED_ORIGINS: 'https://council.example/find' }, /LINKWELL_EMBED_ORIGINS/],
  ])('refuses %s and says why', (_name, env, words) => expect(() => readConfig(env)).toThrow(words));

  it('lets the named sites show the search on their pages, and no other', () => {
    expect(readConfig({}).LINKWELL_EMBED_ORIGINS).toEqual([]);
    expect(readConfig({ LINKWELL_EMBED_ORIGINS: 'https://council.example, https://gp.example:8443' }).LINKWELL_EMBED_ORIGINS).toEqual(['https://council.example', 'https://gp.example:8443']);
  });

  it.each(['docs/operations.md', '.env.example'])('has every variable described in %s, and no other', (file) => {
    const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const named = new Set(text.match(/\b(?:NODE_ENV|LINKWELL_[A-Z_]+|DATABASE_[A-Z_]+|MAP_[A-Z_]+)\b/g));
    named.delete('LINKWELL_SHARED_DATA');
    expect([...named].sort()).toEqual(Object.keys(environment.shape).sort());
  });
});
