import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { Person } from './person';

/** A steward keeps the whole directory in order. */
test.describe.configure({ mode: 'serial' });

test('a steward finds a likely duplicate, merges it with what the other says better, and can undo it', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward');
  await steward.sees('The directory');
  await steward.link('Likely duplicates');
  await steward.button('Look again now');
  await steward.says(/pairs? (was|were) compared/);
  await steward.sees('Likely duplicates');
  await steward.link(/Cooking on a little/);
  await steward.sees('Are these one listing?');

  await page.getByRole('radio').first().check();
  await page.getByRole('checkbox', { name: /Take description/ }).check();
  await steward.button('Merge the two');
  await steward.button('Merge them');
  await steward.sees('Likely duplicates');
  await steward.link('Merged');
  await steward.link(/Cooking on a little/);
  await steward.sees('Merged listings');
  await steward.button('Undo the merge');
  await steward.button('Undo it');
  await steward.says('two different listings');
  await steward.leave();
});

test('a steward bars a listing with a reason, and it is found no more until it is let in again', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward/listings');
  await steward.sees('All listings');
  await steward.fill('Name of listing or organisation', 'Bailiff helpline');
  await steward.button('Search');
  await expect(page.getByText('Showing 1 of 1 listings')).toBeVisible();
  await steward.button('Do not list Bailiff helpline');
  await steward.button('Do not list it');
  await steward.says('Say why it must not be listed');
  await steward.fill(/^Why must/, 'They asked to be left out for now.');
  await steward.button('Do not list it');
  await steward.says('is not listed any more');
  await steward.sees('All listings');
  await steward.button('Let it be listed Bailiff helpline');
  await steward.button('List it again');
  await steward.says('may be listed again');
  await steward.leave();
});

test('a steward sees where the directory is thin, and takes the figures home as CSV', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward/coverage');
  await steward.sees('Coverage and staleness');
  const shown = await page.getByRole('row').filter({ hasText: 'QX1' }).first().getByRole('cell').first().textContent();
  const [download] = await Promise.all([page.waitForEvent('download'), steward.button('Download these areas as CSV')]);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFarea,services,confirmed,stale,unconfirmed,/);
  expect(lines.find((line) => line.startsWith('QX1,'))?.split(',')[1]).toBe(shown);
  await steward.leave();
});
