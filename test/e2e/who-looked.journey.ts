import { expect, test, type Download } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { addPatient } from './new-patient';
import { Person } from './person';

/** A patient asks who looked at their record: the lead can say, on screen, on paper and as a file; the operator sees the trail without a name. */
test.describe.configure({ mode: 'serial' });

const surname = `Seen${Date.now().toString(36)}`;
let path = '';

test('a link worker adds a patient; somebody of another team tries to look', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  path = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [['I am lonely', /loneliness/i]] });
  await expect(worker.page.getByRole('link', { name: 'Who looked at this record' })).toHaveCount(0);
  await worker.goTo(`${path}/who-saw`);
  await expect(worker.page.getByRole('heading', { name: /Who looked at the record/ })).toHaveCount(0);
  await worker.leave();
  const other = await Person.signedIn(browser, 'bryony.lighthouse@linkwell.example');
  await other.goTo(path);
  await other.sees('Page not found');
  await expect(other.page.getByText(surname)).toHaveCount(0);
  await other.leave();
});

test('the lead shows who looked, in words, prints all of it and saves it', async ({ browser }) => {
  const lead = await Person.signedIn(browser, 'juniper.beacon@linkwell.example');
  const { page } = lead;
  await lead.goTo(path);
  await lead.link('Who looked at this record');
  await lead.sees(`Who looked at the record of Wilma ${surname}`);
  const table = page.getByRole('table', { name: 'Who looked, newest first' });
  const willow = table.getByRole('row').filter({ hasText: 'Willow Compass' });
  await expect(willow.filter({ hasText: 'Began your record' })).toContainText('Link worker, Larkmere Central');
  await expect(willow.filter({ hasText: 'Wrote down something you need' }).first()).toBeVisible();
  const denied = table.getByRole('row').filter({ hasText: 'Tried to open your record, and was not let in' });
  await expect(denied.first()).toContainText('Bryony Lighthouse');
  await expect(denied.first()).toContainText('Not let in');

  await page.getByRole('checkbox', { name: /saw only the name/ }).uncheck();
  await expect(table.getByText('Saw your name in a list')).toHaveCount(0);
  const saved: Promise<Download> = page.waitForEvent('download');
  await lead.button('Download as CSV');
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv).toContain('Willow Compass,"Link worker, Larkmere Central",Began your record');
  expect(csv).not.toContain('Saw your name');

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await lead.button('Print the whole list');
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print the whole list' })).toBeHidden();
  await expect(page.getByText(/^As of \d/)).toBeVisible();
  await expect(table.getByText('Looked at this list of who saw your record').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(await lead.traces()).not.toContain(surname);
  await lead.leave();
});

test('the operator searches the trail, which names no patient, and sees how it is sealed', async ({ browser }) => {
  const operator = await Person.signedIn(browser, 'poppy.spanner@linkwell.example');
  const { page } = operator;
  await operator.link('Audit trail');
  await operator.sees('Audit trail');
  await expect(page.getByText('Waiting', { exact: true })).toBeVisible();
  await page.getByText('Search the trail', { exact: true }).first().click();
  await operator.fill('Whom or what', 'somebody');
  await operator.button('Search the trail');
  await expect(page.getByRole('alert').getByRole('link', { name: /Enter a whole id/ })).toBeVisible();
  await operator.fill('Whom or what', path.split('/').at(-1) ?? '');
  await operator.fill('Who', 'willow');
  await operator.fill('Action', 'patient.added');
  await operator.button('Search the trail');
  const rows = page.getByRole('table', { name: 'Entries, newest first' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText('Willow Compass');
  await expect(page.getByText(surname)).toHaveCount(0);
  await operator.leave();
});
