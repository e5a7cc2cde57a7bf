import { expect, test } from '@playwright/test';
import { tabTo } from './keyboard';
import { addPatient } from './new-patient';
import { Person } from './person';

const surname = `Larkspur${Date.now().toString(36)}`;
const name = `Wilma ${surname}`;

/** A link worker's desk, a person's record and their history, a hand-over, and the lead who sees how the work is shared. */
test('a caseload is worked through, a record is filled in, and somebody is handed over', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  const path = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [['I see nobody all week', /loneliness|befriending|company/i]] });

  await page.getByText('Language, communication and access', { exact: true }).click();
  await worker.link(/^Change language/);
  await worker.sees('Language, communication and access');
  await page.getByLabel('First language').selectOption('ur');
  await worker.choose('Do they need an interpreter?', 'Needed');
  await worker.choose('How must we give information?', 'Large print');
  await worker.choose('How must we give information?', 'None');
  await worker.button('Save');
  await expect(page).toHaveTitle(/^Error:/);
  await page.getByRole('group', { name: 'How must we give information?' }).getByLabel('None').uncheck();
  await worker.choose('What do they need in order to come?', 'No steps');
  await worker.button('Save');
  await worker.sees(name);
  const inSight = page.getByRole('region', { name: 'Safe contact and needs' });
  for (const words of ['01632 960002', 'Urdu, Interpreter needed', 'Large print', 'No steps']) await expect(inSight).toContainText(words);
  await page.mouse.wheel(0, 4_000);
  await expect(inSight).toBeInViewport();
  await tabTo(page, page.getByRole('link', { name: /^Change their details/ }));

  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('heading', { level: 3 })).toHaveCount(4);
  await timeline.getByRole('button', { name: 'Needs', exact: true }).click();
  await expect(timeline.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(timeline).toContainText('I see nobody all week');

  await worker.link('Caseload');
  await worker.sees('Caseload');
  await page.getByRole('group', { name: 'Part of the caseload' }).getByRole('button', { name: /^New/ }).click();
  await expect(page).toHaveURL(/section=new/);
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('1');
  await expect(page).not.toHaveURL(/section/);
  await page.keyboard.press('?');
  await worker.button('Turn shortcuts off');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('3');
  await expect(page).not.toHaveURL(/section/);

  await page.getByLabel(/^Choose /).nth(0).check();
  await page.getByLabel(/^Choose /).nth(1).check();
  await worker.button('Record a group meeting');
  await worker.button('Save the meeting');
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.getByRole('group', { name: 'Who came?' }).getByRole('checkbox').nth(1).uncheck();
  await worker.fill('How many minutes?', '60');
  await worker.button('Save the meeting');
  await worker.says('The meeting is in the records of 2 people.');

  await worker.fill(/^Find a patient/, surname);
  await worker.button('Search');
  await page.getByLabel(`Choose ${name}`).check();
  await page.getByLabel('To whom?').selectOption({ label: 'Juniper Beacon' });
  await worker.fill('Why?', 'Juniper speaks Urdu.');
  await worker.button('Hand over');
  await worker.says('One person has been handed over to Juniper Beacon.');
  await worker.sees('Caseload');
  await worker.goTo(path);
  await expect(timeline).toContainText('Handed over to Juniper Beacon');
  const traces = await worker.traces();
  for (const secret of [surname, 'Urdu', '960002']) expect(traces).not.toContain(secret);
  await worker.leave();
});

test('a lead sees caseloads side by side, and the people behind a number', async ({ browser }) => {
  const lead = await Person.signedIn(browser, 'juniper.beacon@linkwell.example');
  await lead.link('The team');
  await lead.sees('The team’s work');
  await lead.page.getByRole('row', { name: /Juniper Beacon/ }).getByRole('link', { name: /^\d+ open/ }).click();
  await lead.sees('Caseload');
  await expect(lead.page.getByRole('link', { name })).toBeVisible();
  await lead.leave();
});
