import { defineConfig } from '@playwright/test';

const browser = process.env['LINKWELL_E2E_BROWSER'];

/** Run through `npm test`, which starts a server with demonstration data and finds a browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.journey.ts',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json']],
  outputDir: '../../test-results',
  use: {
    ...(process.env['LINKWELL_E2E_URL'] ? { baseURL: process.env['LINKWELL_E2E_URL'] } : {}),
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: JSON.parse(process.env['LINKWELL_E2E_BROWSER_ARGS'] ?? '[]') as string[],
    },
  },
});
