import { expect, test, type Page } from '@playwright/test';
import { Person } from './person';

/** A lead settles what counts in a match, sees what it would do first, and a link worker's list follows. */
test.describe.configure({ mode: 'serial' });

const site = 'Market Square Surgery';
const unique = Date.now().toString(36);
let patientPath = '';

/** Names of the first services of a patient's list, in order. */
async function firstServices(worker: Person): Promise<readonly string[]> {
  await worker.goTo(`${patientPath}/find-support`);
  const names = worker.page.locator('.lw-match__name');
  await expect(names.first()).toBeVisible();
  return (await names.allInnerTexts()).slice(0, 5);
}

async function choosePractice(page: Page, name: string): Promise<void> {
  const practice = page.getByLabel('Practice');
  if ((await practice.count()) > 0) await practice.selectOption({ label: name });
}

async function settle(lead: Person, nearness: string, why: string): Promise<void> {
  await lead.fill('Next door', nearness);
  await lead.fill('Why?', why);
  await lead.button('Save for this site');
  await lead.says(/The weights are saved/);
}

test('a link worker’s list for a new patient, before anything is changed', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await worker.goTo('/patients/new');
  await worker.fill('Forename', 'Clement');
  await worker.fill('Surname', `Quill${unique}`);
  await worker.enterDate('Date of birth', '1949-06-02');
  await page.getByLabel('GP practice').selectOption({ label: site });
  await page.getByLabel('Who asked for the support?').selectOption({ index: 1 });
  await worker.choose('What do they say?', 'Yes');
  await worker.fill(/^Postcode/, 'QX1 1AB');
  await worker.button('Add the patient');
  await worker.sees(`Clement Quill${unique}`);
  patientPath = new URL(page.url()).pathname;
  await worker.link('Add a need');
  await worker.fill('What do they say?', 'I am lonely');
  await page.getByRole('group', { name: 'What is it about?' }).getByRole('radio', { name: /loneliness/i }).first().check();
  await worker.choose('How much does it matter to them?', 'It matters most');
  await worker.button('Save the need');
  await worker.sees(`Clement Quill${unique}`);
  expect((await firstServices(worker)).length).toBeGreaterThan(2);
  await worker.leave();
});

test('a lead tries a weight, sees what it would do, saves it with a reason, and brings the old one back', async ({ browser }) => {
  const lead = await Person.signedIn(browser, 'juniper.beacon@linkwell.example');
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = lead;
  await lead.link('Match weights');
  // The page before has a choice of practices too.
  await expect(page).toHaveURL(/\/matching\/weights/);
  await choosePractice(page, site);
  const nearness = page.getByLabel('Next door', { exact: true });
  await expect(nearness).toBeVisible();
  if ((await nearness.inputValue()) === '0') await settle(lead, '28', 'An earlier run broke off.');
  const before = await firstServices(worker);

  const effect = page.getByRole('region', { name: 'What would change' });
  const lonely = effect.getByRole('button', { name: /^Older man, lonely/ });
  await expect(lonely).toContainText('stay as they are');
  await lead.sees('What counts in a match');

  // The number and its slider are one: each moves the other, and the slider by the keyboard alone.
  const slider = page.getByRole('slider', { name: 'Next door, slider' });
  await nearness.fill('1');
  await expect(slider).toHaveValue('1');
  await slider.press('ArrowLeft');
  await expect(nearness).toHaveValue('0');
  await expect(slider).toHaveAttribute('aria-valuetext', '0 points');
  await expect(lonely).toContainText(/\d (up|down|new)/);
  await lonely.click();
  const order = effect.getByRole('list', { name: /The first ten for: Older man/ });
  await expect(order.getByText(/^(up|down) \d+, was \d+|new, was/).first()).toBeVisible();
  await page.getByText('The same as a table').click();
  await expect(page.getByRole('table', { name: /Places and points for: Older man/ }).getByText(/Nearness [\d.]+ → 0/).first()).toBeVisible();
  expect(await firstServices(worker)).toEqual(before);

  await nearness.fill('99');
  await expect(effect).toContainText('Being near must not count for more than meeting a need');
  await nearness.fill('0');
  await lead.button('Save for this site');
  await expect(page).toHaveTitle(/^Error:/);
  await page.getByRole('alert').getByRole('link', { name: /Say why/ }).click();
  await expect(page.getByLabel('Why?')).toBeFocused();
  await lead.fill('Why?', `A minibus takes everybody everywhere (${unique}).`);
  await page.getByRole('button', { name: 'Save for this site' }).dblclick();
  await lead.says(/The weights are saved/);
  await lead.sees('What counts in a match');
  await expect(page.getByText(`A minibus takes everybody everywhere (${unique}).`)).toHaveCount(2);
  await expect(lonely).toContainText('stay as they are');
  const after = await firstServices(worker);
  expect(after).not.toEqual(before);

  const history = page.getByRole('region', { name: 'History' });
  await history.getByRole('button', { name: /^Bring back version/ }).first().click();
  await history.getByRole('button', { name: 'Bring it back' }).click();
  await lead.says(/The earlier weights count again/);
  await expect(nearness).not.toHaveValue('0');
  expect(await firstServices(worker)).toEqual(before);
  await worker.leave();
  await lead.leave();
});

test('a lead begins with three typical persons where there are none, and makes one of their own', async ({ browser }) => {
  const lead = await Person.signedIn(browser, 'myrtle.signpost@linkwell.example');
  const { page } = lead;
  await lead.goTo('/matching/weights');
  await expect(page.getByRole('heading', { name: 'What counts in a match' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^(No example persons yet|Example persons)$/ })).toBeVisible();
  if (await page.getByRole('heading', { name: 'No example persons yet' }).isVisible()) {
    await lead.sees('What counts in a match');
    await lead.fill('Where do they live?', 'nowhere');
    await lead.button('Add these three');
    await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    await lead.fill('Where do they live?', 'qx4 1ab');
    await lead.button('Add these three');
  }
  await expect(page.getByRole('region', { name: 'What would change' }).getByRole('button', { name: /^Carer who gets no rest/ })).toBeVisible();
  await expect(page.getByText('QX4 1AB')).toHaveCount(0);

  const label = `Keen gardener ${unique}`;
  await lead.link('Add an example person');
  await lead.sees('Add an example person');
  await lead.button('Add the example person');
  await expect(page).toHaveTitle(/^Error:/);
  await lead.fill('What kind of person?', label);
  await lead.fill('Age', '51');
  await lead.fill('Where do they live?', 'QX4 1');
  await page.getByRole('group', { name: 'What do they need?' }).getByLabel('Need').selectOption('gardening-and-nature');
  await lead.button('Add the example person');
  await expect(page.getByRole('heading', { level: 3, name: label })).toBeVisible();
  await page.getByRole('link', { name: `Change ${label}` }).click();
  await lead.sees('Change an example person');
  await lead.fill('Age', '52');
  await lead.button('Save the example person');
  await lead.says(/52 years, near QX4 1/);
  await page.getByRole('button', { name: `Remove ${label}` }).click();
  await page.getByRole('group', { name: `Remove “${label}”?` }).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('heading', { level: 3, name: label })).toHaveCount(0);
  await lead.leave();
});

test('a link worker has no such page', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  await expect(worker.page.getByRole('link', { name: 'Match weights' })).toHaveCount(0);
  await worker.goTo('/matching/weights');
  await expect(worker.page.getByRole('heading', { name: 'What counts in a match' })).toHaveCount(0);
  await worker.leave();
});
