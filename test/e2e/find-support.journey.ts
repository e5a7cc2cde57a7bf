import { expect, test, type Page } from '@playwright/test';
import { tabTo } from './keyboard';
import { addPatient } from './new-patient';
import { Person } from './person';

/** Find support for one patient. Numbers are those of the client's tests. */
const surname = `Rushmere${Date.now().toString(36)}`;
const cards = '.lw-results__list .lw-match';
let patientPath = '';

const namesOf = ({ page }: Person) => page.locator(`${cards} .lw-match__name`).allInnerTexts();

const isInOrder = (names: readonly string[]): boolean => names.every((name, index) => index === 0 || (names[index - 1] ?? '').toLowerCase() <= name.toLowerCase());

/** What is suggested below a box; the menus of the page have options too. */
const suggested = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });

/** The list has come to rest, and is that of the question on screen. */
async function listed({ page }: Person): Promise<void> {
  await expect(page.locator(cards).first()).toBeVisible();
  await expect(page.locator('.lw-results[aria-busy="true"]')).toHaveCount(0);
}

async function atTheList(worker: Person): Promise<void> {
  await worker.goTo(`${patientPath}/find-support`);
  await listed(worker);
}

/** Once the counted heading says so. */
async function counted({ page }: Person): Promise<number> {
  const heading = page.locator('#match-results');
  await expect(heading).toHaveText(/^(?:\d+ services?|Nothing found)$/);
  return Number(/\d+/.exec(await heading.innerText())?.[0] ?? 0);
}

async function sameOnMap({ page }: Person): Promise<void> {
  const inList = await page.locator(cards).evaluateAll((articles) =>
    articles.flatMap((article) => (article.querySelector('.lw-match__distance') ? [`${article.querySelector('.lw-match__number')?.textContent}: ${article.querySelector('.lw-match__name')?.textContent}`] : [])),
  );
  expect(inList.length).toBeGreaterThan(1);
  await expect.poll(() => page.locator('.lw-pin').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label') ?? '').sort((a, b) => parseInt(a) - parseInt(b)))).toEqual(inList);
}

test.describe.configure({ mode: 'serial' });

test('a link worker finds, compares and refers by keyboard alone, and always sees where they are', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  patientPath = await addPatient(worker, {
    surname,
    postcode: 'qx11ab',
    needs: [
      ['I am behind with the council tax and debt letters keep coming', /debt/i],
      ['I see nobody all week, I am lonely', /loneliness|befriending|company/i],
    ],
  });
  await tabTo(page, page.getByRole('link', { name: 'Find support', exact: true }).first());
  await page.keyboard.press('Enter');
  await listed(worker);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  const box = page.getByRole('combobox', { name: 'What would help?' });
  await tabTo(page, box);
  await page.keyboard.type('debt adv');
  await expect(suggested(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(suggested(page).getByRole('option', { selected: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(suggested(page).getByRole('option')).toHaveCount(0);
  await expect(box).toHaveValue('debt adv');
  await page.keyboard.type('i');
  await page.keyboard.press('ArrowDown');
  const chosen = await suggested(page).getByRole('option', { selected: true }).evaluate((option) => option.firstChild?.textContent ?? '');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(chosen);
  await expect(suggested(page).getByRole('option')).toHaveCount(0);
  await expect(box).toBeFocused();
  await listed(worker);

  for (const index of [0, 1]) {
    const compare = page.locator(cards).nth(index).getByRole('button', { name: /^Compare/ });
    await tabTo(page, compare);
    await page.keyboard.press('Space');
    await expect(compare).toHaveAttribute('aria-pressed', 'true');
  }
  await tabTo(page, page.getByRole('link', { name: 'Compare 2 services' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Compare services' })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: /^Refer to / }).first());
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: /May we share details/ })).toBeVisible();
  const steps = [
    { heading: /May we share details/, answer: page.getByRole('group', { name: 'What do they say?' }).getByLabel(/^Yes/) },
    { heading: 'What is the referral for?', answer: page.getByRole('group', { name: 'Which needs can they help with?' }).getByRole('checkbox').first(), words: page.getByLabel(/^What do you ask/) },
    { heading: /What may .+ know/ },
  ];
  for (const { heading, answer, words } of steps) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    if (answer && !(await answer.isChecked())) {
      await tabToGroup(page, answer);
      await page.keyboard.press('Space');
      await expect(answer).toBeChecked();
    }
    if (words) {
      await tabTo(page, words);
      await page.keyboard.type('Please look at the letters with her.');
    }
    await tabTo(page, page.getByRole('button', { name: 'Continue' }));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Check before you send' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Send the referral' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The referral is sent' })).toBeVisible();
  await worker.leave();
});

/** Test 6, on the match screen. */
test('list and map say the same in the same order, and lead to each other', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await atTheList(worker);
  await worker.sees('Find support');
  await sameOnMap(worker);
  await expect(page.locator('.lw-here, .lw-ring')).toHaveCount(0);
  for (const pin of await page.locator('.lw-pin').all()) {
    const size = await pin.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  await page.getByLabel('Sort by').selectOption('name');
  await expect.poll(async () => isInOrder(await namesOf(worker))).toBe(true);
  await listed(worker);
  await sameOnMap(worker);

  const pin = page.locator('.lw-pin').first();
  const name = ((await pin.getAttribute('aria-label')) ?? '').replace(/^\d+: /, '');
  await pin.click();
  const card = page.locator(cards).filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(card).toBeFocused();
  await card.locator('.lw-match__number').click();
  await expect(pin).toBeFocused();

  await page.getByText('Narrow the list').click();
  const label = await page.getByLabel('Time of day').getByRole('option', { name: /^Morning/ }).innerText();
  await page.getByLabel('Services that do not fit, or do not say').selectOption('conditions');
  await page.getByLabel('Time of day').selectOption('morning');
  await expect(page.locator('#match-results')).toHaveText(new RegExp(`^${/\d+/.exec(label)?.[0]} services?$`));
  await listed(worker);
  await sameOnMap(worker);
  await worker.sees('Find support');
  const narrowed = await counted(worker);
  await page.getByLabel('Services that do not fit, or do not say').selectOption('wishes');
  await expect.poll(() => counted(worker)).toBeGreaterThan(narrowed);
  await worker.leave();
});

/** Tests 4 and 5, on the match screen. */
test('another place is understood however it is written, and neither it nor the patient leaves a trace', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await atTheList(worker);
  const near = page.getByRole('textbox', { name: /^Near/ });
  const found: string[] = [];
  for (const written of ['qx11ab', 'QX1 1AB', 'qx1  1ab']) {
    await near.fill(written);
    await near.press('Enter');
    await expect(page.getByText('of QX1 1AB or without travelling')).toBeVisible();
    await listed(worker);
    found.push((await namesOf(worker)).join('|'));
  }
  expect(found[0]).toContain('Money Tree debt advice');
  expect(new Set(found).size).toBe(1);
  await near.fill('QX1 1ZZ');
  await near.press('Enter');
  await worker.says('Approximate area.');
  await near.fill('BT1 5GS');
  await near.press('Enter');
  await worker.says(/Northern Ireland/);
  await expect(near).toHaveAttribute('aria-invalid', 'true');
  await worker.sees('Find support');
  await near.fill('');
  await near.press('Enter');
  await expect(page.getByText('of home or without travelling')).toBeVisible();
  const traces = await worker.traces();
  for (const secret of [/qx1/i, /BT1/, /larkmere/i, new RegExp(surname)]) expect(traces).not.toMatch(secret);
  await worker.leave();
});

/** Test 7, on the match screen. */
test('the map’s script fails, or its tiles are blocked, and list, distances and filters still work', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await page.route(/leaflet-map.*\.js$/, (route) => route.abort());
  await atTheList(worker);
  await worker.says('The map could not be shown.');
  await expect(page.locator(`${cards} .lw-match__distance`).first()).toContainText(/away/);
  await page.getByText('Narrow the list').click();
  await page.getByLabel('Services that do not fit, or do not say').selectOption('conditions');
  const before = await counted(worker);
  await page.getByRole('checkbox', { name: /^By phone/ }).check();
  await expect.poll(() => counted(worker)).toBeLessThan(before);
  await worker.sees('Find support');
  await worker.leave();

  const other = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  await other.page.route('**/graphql', async (route) => {
    if (!/MapBackground/.test(route.request().postData() ?? '')) return route.fallback();
    const mapBackground = { __typename: 'MapBackground', tileUrl: `${new URL(other.page.url()).origin}/no-such-tile/{z}/{x}/{y}.png`, attribution: 'Test tiles' };
    await route.fulfill({ json: { data: { mapBackground } } });
  });
  await other.page.route('**/no-such-tile/**', (route) => route.abort());
  await atTheList(other);
  await other.says('The map’s background could not be loaded.');
  await sameOnMap(other);
  await other.leave();
});

test('up to four are compared side by side, and the choice outlasts paging and coming back', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await atTheList(worker);
  const compare = (index: number) => page.locator(cards).nth(index).getByRole('button', { name: /^Compare/ });
  const names = (await namesOf(worker)).slice(0, 4);
  for (const index of [0, 1, 2]) await compare(index).click();
  await page.getByRole('button', { name: /^Add to shortlist/ }).first().click();
  const more = page.getByRole('button', { name: 'Show more services' });
  if (await more.isVisible()) await more.click();
  await listed(worker);
  await compare(3).click();
  await expect(page.getByText('4 of 4 to compare')).toBeVisible();
  await expect(page.locator(cards).nth(4)).toContainText('4 are chosen to compare');
  await worker.sees('Find support');

  await page.locator(cards).first().getByRole('link').first().click();
  await worker.sees(names[0] ?? '');
  await page.goBack();
  await expect(page.getByText('4 of 4 to compare')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Shortlist (1)' })).toBeVisible();

  await worker.link('Compare 4 services');
  await worker.sees('Compare services');
  const table = page.getByRole('table', { name: 'Services side by side' });
  expect((await table.getByRole('columnheader').getByRole('link').allInnerTexts())).toEqual(names);
  for (const fact of ['Needs met', 'Distance', 'Next times', 'Cost', 'Languages', 'Usually replies']) {
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: fact, exact: true }) });
    await expect(row.getByRole('cell')).toHaveCount(4);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  await expect(table.getByRole('rowheader', { name: 'Distance' })).toBeVisible();
  await expect(table.getByRole('cell').filter({ hasText: names[3] ?? '' }).first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await table.getByRole('button', { name: new RegExp(`^Take off\\s+${names[0]}$`) }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await page.goBack();
  await expect(page.getByText('3 of 4 to compare')).toBeVisible();
  await worker.link('Shortlist (1)');
  await worker.sees('Shortlist');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  for (const name of names) expect(stored).not.toContain(name);
  await worker.leave();
});

test('what keeps a service out is told in words, with the way to have it in; and what is next best where there is nothing', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await atTheList(worker);
  await page.getByLabel('How far away?').selectOption('1000');
  await listed(worker);
  await page.getByText('Why is a service not in this list?').click();
  const ask = page.getByRole('combobox', { name: 'Name of the service or its organisation' });
  await ask.fill('money tree at');
  await suggested(page).getByRole('option', { name: /^Money Tree at Nettlehill/ }).click();
  await worker.says(/It is [\d.]+ km away, more than the 1 km asked for\./);
  await worker.sees('Find support');
  await worker.button(/^Look within \d+ km/);
  await worker.says('It is in the list.');
  await worker.button(/^Show it/);
  await expect(page.getByRole('heading', { level: 3, name: 'Money Tree at Nettlehill' })).toBeVisible();

  await expect(page.locator(cards)).toHaveCount(1);
  await worker.fill(/^What would help/, 'zzzzqqq');
  await worker.says('No service near here has these words');
  await worker.sees('Find support');
  await worker.button('Clear what is typed');
  await listed(worker);
  await worker.leave();
});

/** Printed and never asserted: how long a list takes after the last letter depends on the machine. */
test('the list follows what is typed', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await atTheList(worker);
  const box = page.getByRole('combobox', { name: 'What would help?' });
  const taken: string[] = [];
  for (const words of ['choir', 'food', 'walking']) {
    await box.fill('');
    await expect(page.getByText(/^Within .* of home/)).toBeVisible();
    await listed(worker);
    const before = (await namesOf(worker)).join('|');
    await page.evaluate((was) => {
      const names = () => [...document.querySelectorAll('.lw-results__list .lw-match__name')].map((each) => each.textContent).join('|');
      const timing = { typed: 0, shown: 0 };
      Object.assign(window, { timing });
      document.addEventListener('input', () => (timing.typed = performance.now()), true);
      new MutationObserver(() => {
        if (names() !== was) timing.shown = performance.now();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    }, before);
    await box.pressSequentially(words, { delay: 90 });
    await expect.poll(async () => (await namesOf(worker)).join('|')).not.toBe(before);
    await listed(worker);
    const { typed, shown } = await page.evaluate(() => (window as unknown as { timing: { typed: number; shown: number } }).timing);
    taken.push(`${words}: ${Math.max(0, Math.round(shown - typed))} ms`);
  }
  test.info().annotations.push({ type: 'typing to list', description: taken.join(', ') });
  console.log(`From the last letter to the list: ${taken.join(', ')}`);
  await worker.leave();
});

/** Of a group of radios the keyboard stops at one only: the first, or the one that is chosen. */
async function tabToGroup(page: Parameters<typeof tabTo>[0], answer: Parameters<typeof tabTo>[1]): Promise<void> {
  if ((await answer.getAttribute('type')) !== 'radio') return tabTo(page, answer);
  const name = (await answer.getAttribute('name')) ?? '';
  await tabTo(page, page.locator(`input[type=radio][name="${name}"]`).first());
}
