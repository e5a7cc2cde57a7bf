import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { Person } from './person';

const unique = Date.now().toString(36);
const title = `Quayside pantries ${unique}`;
const count = 400;

/** A list as a council might keep it, with three rows that cannot go in; a column of its own name makes it no later file of a list that is known. */
const list = [
  `Name,Who (${unique}),Opening times,Address,Post code,Contact,Website`,
  ...Array.from({ length: count }, (_, index) => `Pantry ${unique} ${index},Anyone,"Monday 10am - 12noon, first Saturday of the month 2pm - 4pm","Quay Hall, ${index + 1} Quay Street, Larkmere",QX1 1A${'ABDE'[index % 4]},01632 960${String(index % 1000).padStart(3, '0')},www.pantry.example`),
  `Pantry ${unique} 0,Anyone,,"Quay Hall, 1 Quay Street, Larkmere",QX1 1AA,,`,
  `"=HYPERLINK(""http://evil.example"")",Anyone,,"2 Quay Street",nowhere,,`,
  `Pantry ${unique} short,Anyone`,
  '',
].join('\n');

/** Long work shows how far it is, can be left and found again, and names each row that it leaves out (docs/architecture.md). */
test('a steward imports a list, leaves while it goes on, comes back, and undoes it', async ({ browser }) => {
  test.setTimeout(300_000);
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward');
  await steward.link('Import a list');
  await steward.sees('Imported lists');
  await steward.link('Import a list');
  await steward.sees('Import a list of services');

  await steward.button('Send the file');
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.getByRole('alert').getByRole('link', { name: 'Choose a file' }).click();
  await expect(page.getByLabel('File', { exact: true })).toBeFocused();
  await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'huge.csv', mimeType: 'text/csv', buffer: Buffer.alloc(21 * 1024 * 1024, 'a,b\n') });
  await steward.button('Send the file');
  await steward.says(/This file has 21\.0 MB, and at most 20 MB can be sent from here/);

  await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'quayside_pantries.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await steward.button('Send the file');
  await expect(page.getByRole('button', { name: 'Check the list' })).toBeVisible({ timeout: 60_000 });
  await steward.sees('quayside_pantries.csv');
  const importPath = new URL(page.url()).pathname;

  await expect(page.getByRole('combobox', { name: 'Postcode', exact: true })).toHaveValue('Post code');
  await expect(page.getByRole('list', { name: 'In the first rows: opening times' })).toContainText('first Saturday of the month');
  await page.getByRole('combobox', { name: 'What it does', exact: true }).selectOption(`Who (${unique})`);
  await expect(page.getByRole('list', { name: 'In the first rows: what it does' })).toContainText('Anyone');
  await page.getByRole('combobox', { name: 'What it does', exact: true }).selectOption('');

  await steward.button('Check the list');
  await expect(page).toHaveTitle(/^Error:/);
  await page.getByRole('alert').getByRole('link', { name: /Choose at least one need/ }).click();
  await expect(page.getByLabel('What do all of them help with?')).toBeFocused();
  await page.getByLabel('What do all of them help with?').selectOption('food-parcels');
  await steward.button('Add this need');
  await steward.fill('What is the list called?', title);
  await steward.fill('Who published it, and on what terms?', 'Larkmere Council, Open Government Licence v3.0');
  await steward.choose('Who may bring a person to them?', 'People go themselves');
  await steward.choose('How do people reach them?', 'In person');
  await steward.button('Check the list');

  await expect(page.getByRole('button', { name: `Import ${count} listings` })).toBeVisible({ timeout: 60_000 });
  await steward.sees(title);
  await steward.says('3 rows, named below');
  await steward.says(`100 % (${count} of ${count})`);
  await steward.says(/It is the same listing as line 2/);
  const [download] = await Promise.all([page.waitForEvent('download'), steward.button('Download these problems as CSV')]);
  expect(download.suggestedFilename()).toBe('quayside_pantries-left-out.csv');
  const left = readFileSync(await download.path(), 'utf8').replace('\uFEFF', '').trim().split('\r\n');
  expect(left[0]).toBe('line,column,what_is_wrong');
  expect(left.map((row) => row.split(',')[0])).toEqual(['line', String(count + 2), String(count + 3), String(count + 4)]);

  await steward.button(`Import ${count} listings`);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await steward.goTo('/steward');
  await steward.sees('The directory');
  await steward.goTo('/steward/imports');
  await steward.link(title);
  await expect(page).toHaveURL(new RegExp(importPath));
  await steward.says('The list is imported.');
  await steward.sees(title);

  await steward.goTo('/steward/listings');
  await steward.fill('Name of listing or organisation', `Pantry ${unique} 399`);
  await steward.button('Search');
  await expect(page.getByRole('row', { name: new RegExp(`Pantry ${unique} 399`) })).toContainText('Published');

  await steward.goTo('/steward/imports');
  await steward.sees('Imported lists');
  await page.getByRole('row', { name: new RegExp(title) }).getByRole('button', { name: /^Undo/ }).click();
  await steward.says(/Take 400 new listings out of the directory\? What somebody has changed or confirmed since stays\./);
  await steward.button('Undo the import');
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('Undone', { timeout: 120_000 });
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('All went back');
  await steward.link(title);
  await steward.sees(title);
  await steward.says('The import is undone. The directory is as it was before.');

  await steward.goTo('/steward/listings');
  await steward.fill('Name of listing or organisation', `Pantry ${unique} 399`);
  await steward.button('Search');
  await expect(page.getByRole('row', { name: new RegExp(`Pantry ${unique} 399`) })).toContainText('Not published');
  await steward.leave();
});
