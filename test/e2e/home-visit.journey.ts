import { expect, test, type Page } from '@playwright/test';
import { addPatient } from './new-patient';
import { Person, londonDay } from './person';

const unique = Date.now().toString(36);
const surname = `Yarrow${unique}`;
const name = `Wilma ${surname}`;
const secret = `She waters the ferns of ${unique}`;
let patientPath = '';

/** A worker at a kitchen table: what is pressed is counted, and the connection comes and goes. */
test.describe.configure({ mode: 'serial' });

/** Counts what a person does: presses of keys and of the pointer, as the browser sees them. */
async function counting(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { presses: number };
    counted.presses = 0;
    for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, () => (counted.presses += 1), { capture: true });
  });
  return () => page.evaluate(() => (window as unknown as { presses: number }).presses);
}

const contactsOf = (page: Page, words: string) => page.getByRole('region', { name: 'Contacts', exact: true }).locator('.lw-timeline__event').filter({ hasText: words });

test('a usual call takes at most twelve presses, one that nobody took at most three', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  patientPath = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [] });
  await worker.goTo(patientPath);
  await worker.sees(name);

  const presses = await counting(page);
  await page.getByRole('link', { name: 'Record a contact' }).click();
  await page.getByLabel('We spoke').click();
  await page.keyboard.press('Tab');
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expect(contactsOf(page, 'Phone: we spoke')).toHaveCount(1);
  expect(await presses()).toBeLessThanOrEqual(12);
  await worker.says('Checking in, 15 minutes');

  const before = await presses();
  await page.getByRole('link', { name: 'Record a contact' }).click();
  await page.getByRole('button', { name: 'I rang: no answer' }).click();
  await expect(contactsOf(page, 'Phone: no answer')).toHaveCount(1);
  expect((await presses()) - before).toBeLessThanOrEqual(3);
  await worker.leave();
});

test('an empty form says what is missing, in the same words at each field', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  for (const [path, heading, send] of [
    ['contacts/new', 'Record a contact', 'Save the contact'],
    ['needs/new', 'Add a need', 'Save the need'],
    ['tasks/new', 'Add a task', 'Save the task'],
    ['appointments/new', 'Book an appointment', 'Book the appointment'],
    ['close', 'End support', 'End support'],
  ] as const) {
    await worker.goTo(`${patientPath}/${path}`);
    await worker.sees(heading);
    await worker.button(send);
    await expect(page).toHaveTitle(/^Error:/);
    await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
    const links = page.getByRole('alert').getByRole('link');
    for (let index = 0; index < (await links.count()); index += 1) {
      const link = links.nth(index);
      const words = await link.innerText();
      const field = (await link.getAttribute('href'))?.slice(1) ?? '';
      await link.click();
      await expect(page.locator(`[id="${field}"]`)).toBeFocused();
      await expect(page.locator('.nhsuk-error-message').filter({ hasText: words }).first()).toBeVisible();
    }
  }
  await worker.leave();
});

test('on a home visit the connection is lost: the contact is kept, sent once when it is back, and its next step is a task', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await page.setViewportSize({ width: 360, height: 740 });
  await worker.goTo(patientPath);
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByRole('link', { name: 'Record a contact' }).click();
  await worker.choose('How?', 'Home visit');
  await page.context().setOffline(true);
  await worker.says('No connection.');
  await worker.choose('What came of it?', 'We spoke');
  await worker.fill('How many minutes?', '45');
  await worker.fill('Note (optional)', secret);
  await worker.fill('Next step (optional)', `Ring about the ferns ${unique}`);
  await worker.button('Save the contact');
  await worker.says('The contact is kept and will be sent once you are connected again.');
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await worker.says('The contact waits to be sent.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);

  await page.context().setOffline(false);
  await expect(page.locator('.lw-connection')).toBeEmpty();
  await page.reload();
  await expect(contactsOf(page, secret)).toHaveCount(1);
  await worker.says(`Ring about the ferns ${unique}`);

  await page.getByRole('button', { name: `Done Ring about the ferns ${unique}` }).click();
  await worker.says('Done and past (1)');
  await worker.leave();
});

test('an unfinished form is back after a reload and after signing in again, and nothing of it stays on the device', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await worker.goTo(`${patientPath}/contacts/new`);
  const saved = page.waitForResponse((response) => response.request().postData()?.includes('SaveFormDraft') ?? false);
  await worker.fill('Note (optional)', secret);
  await saved;
  await page.reload();
  await worker.says('What you had written here before is back.');
  await expect(page.getByLabel('Note (optional)')).toHaveValue(secret);

  await page.context().clearCookies();
  await worker.choose('What came of it?', 'We spoke');
  await worker.fill('How many minutes?', '5');
  await worker.button('Save the contact');
  await page.getByLabel('Password').waitFor();
  await worker.signIn('willow.compass@linkwell.example', 'lantern-orchard-ferry');
  await worker.goTo(`${patientPath}/contacts/new`);
  await expect(page.getByLabel('Note (optional)')).toHaveValue(secret);
  await worker.button('Start afresh');
  await expect(page.getByLabel('Note (optional)')).toHaveValue('');

  const again = page.waitForResponse((response) => response.request().postData()?.includes('SaveFormDraft') ?? false);
  await worker.fill('Note (optional)', secret);
  await again;
  await worker.button('Sign out');
  await worker.sees(/signed out/i);
  const kept = await page.evaluate(async () => {
    const caches = 'caches' in window ? await window.caches.keys() : [];
    const databases = await indexedDB.databases();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, caches, databases, document.cookie, document.body.innerHTML]);
  });
  for (const personal of [secret, surname, 'QX1 1AB']) expect(kept).not.toContain(personal);
  expect(await worker.traces()).not.toMatch(new RegExp(`${surname}|${secret}`));
  await page.goBack();
  await expect(page.getByText(secret)).toHaveCount(0);
  await worker.leave();
});

test('an appointment is booked, and stands in the worker’s day', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await worker.goTo(patientPath);
  await worker.link('Book an appointment');
  await worker.sees('Book an appointment');
  await worker.says('their safe contact says to leave no message');
  await worker.enterDate('Which day?', londonDay(new Date(Date.now() + 3 * 86_400_000)));
  await worker.fill('What time?', '10:30');
  await worker.choose('How do you meet?', 'Home visit');
  await worker.button('Book the appointment');
  await worker.sees(name);
  await worker.says(/10:30/);
  await worker.link('My day');
  await worker.button('The next seven days');
  await page.getByRole('link', { name }).first().waitFor();
  await worker.sees('My day');
  await worker.leave();
});
