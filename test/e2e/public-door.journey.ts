import { expect, test } from '@playwright/test';
import { Person } from './person';

/** The public door: search, a service's page, a shortlist; for whoever comes, with whatever browser they have. Numbers are those of the client's tests. */

const cards = '.lw-results__list .lw-match';
const namesOf = (visitor: Person) => visitor.page.locator(`${cards} .lw-match__name`).allInnerTexts();

async function search(visitor: Person, need: string, near: string): Promise<void> {
  await visitor.goTo('/find');
  await visitor.fill('What would help?', need);
  await visitor.fill('Where?', near);
  await visitor.button('Find support');
  await expect(visitor.page.locator(cards).first()).toBeVisible();
}

/** Tests 2 and 6. */
test('somebody searches, and the list and the map say the same in the same order', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await search(visitor, 'company', 'QX1 1AB');
  await expect(page.locator('.lw-pin').first()).toBeVisible();
  await visitor.sees('Find support near you');

  const sameOnMap = async (least: number) => {
    const listed = await page.locator(cards).evaluateAll((articles) => articles.flatMap((article) =>
      article.querySelector('.lw-match__distance') ? [`${article.querySelector('.lw-match__number')?.textContent}: ${article.querySelector('.lw-match__name')?.textContent}`] : []));
    expect(listed.length).toBeGreaterThanOrEqual(least);
    await expect.poll(() => page.locator('.lw-pin').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label') ?? '').sort((a, b) => parseInt(a) - parseInt(b)))).toEqual(listed);
  };
  await sameOnMap(3);
  await page.getByLabel('Sort by').selectOption('name');
  await expect.poll(() => namesOf(visitor)).toEqual([...(await namesOf(visitor))].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
  await sameOnMap(3);
  for (const pin of await page.locator('.lw-pin').all()) {
    const box = await pin.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }

  const label = await page.getByLabel('Time of day').getByRole('option', { name: /^Evening/ }).innerText();
  const count = Number(/\d+/.exec(label)?.[0]);
  await page.getByLabel('Time of day').selectOption('evening');
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(`^${count} services? near`) })).toBeVisible();
  await expect(page).toHaveURL(/time=evening/);
  await sameOnMap(1);
  await page.reload();
  expect(visitor.visited.join(' ')).not.toMatch(/qx1/i);
  expect(await visitor.traces()).not.toMatch(/qx1/i);
  await visitor.leave();
});

/** Test 4. */
test('a postcode is understood however it is written; an unknown one falls back to its sector; Northern Ireland is told plainly', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  const found: string[] = [];
  for (const written of ['qx11ab', 'QX1 1AB', 'qx1  1ab']) {
    await search(visitor, 'debt', written);
    found.push((await namesOf(visitor)).join('|'));
  }
  expect(found[0]).toContain('Money Tree debt advice');
  expect(new Set(found).size).toBe(1);
  await search(visitor, 'debt', 'QX1 1ZZ');
  await visitor.says('Approximate area.');
  await visitor.sees('Find support near you');
  await visitor.goTo('/find');
  await visitor.fill('Where?', 'BT1 5GS');
  await visitor.button('Find support');
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await visitor.says(/Northern Ireland/);
  await search(visitor, 'debt', 'Larkmere');
  await visitor.says('Approximate area.');
  await visitor.leave();
});

test('somebody looks for what is near where they stand, and their browser sends no more than a hundred metres', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await search(visitor, 'company', 'QX1 1AB');
  const centre = await page.evaluate(async () => {
    const query = '{ searchServices(near: "QX1 1AB", need: "food", first: 1) { ... on SearchResult { centre { longitude latitude } } } }';
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data: { searchServices: { centre: { longitude: number; latitude: number } } } }).data.searchServices.centre;
  });
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ longitude: centre.longitude + 0.0001234, latitude: centre.latitude + 0.0001234 });
  const asked = page.waitForRequest((request) => request.url().endsWith('/graphql') && /"at":\{/.test(request.postData() ?? ''));
  await visitor.button('Near me');
  const at = (JSON.parse((await asked).postData() ?? '{}') as { variables: { at: { longitude: number; latitude: number } } }).variables.at;
  for (const degrees of [at.longitude, at.latitude]) expect(degrees).toBe(Math.round(degrees * 1000) / 1000);
  await expect(page.getByRole('heading', { level: 2, name: /near where you are/ })).toBeVisible();
  expect(visitor.visited.join(' ')).not.toContain(String(at.latitude));
  await visitor.leave();
});

/** Test 7. */
test('the map’s script fails, and list, distances and filters still work', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await page.route(/leaflet-map.*\.js$/, (route) => route.abort());
  await search(visitor, 'company', 'QX1 1AB');
  await visitor.says('The map could not be shown.');
  await expect(page.locator(`${cards} .lw-match__distance`).first()).toContainText(/away/);
  const before = await page.locator(cards).count();
  await page.getByRole('checkbox', { name: /^Online/ }).check();
  await expect.poll(() => page.locator(cards).count()).toBeLessThan(before);
  await visitor.sees('Find support near you');
  await visitor.leave();
});

/** Test 7, the other half: the operator's tiles are asked for and never come. */
test('the map’s background is blocked, and pins, list and distances are there', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await page.route('**/graphql', async (route) => {
    if (!/MapBackground/.test(route.request().postData() ?? '')) return route.fallback();
    const mapBackground = { __typename: 'MapBackground', tileUrl: `${new URL(page.url()).origin}/no-such-tile/{z}/{x}/{y}.png`, attribution: '© Test <b>tiles</b>' };
    await route.fulfill({ json: { data: { mapBackground } } });
  });
  await page.route('**/no-such-tile/**', (route) => route.abort());
  await search(visitor, 'company', 'QX1 1AB');
  await visitor.says('The map’s background could not be loaded.');
  await visitor.says('© Test <b>tiles</b>');
  await expect(page.locator('.lw-pin').first()).toBeVisible();
  await expect(page.locator(`${cards} .lw-match__distance`).first()).toContainText(/away/);
  await visitor.leave();
});

/** Test 12, and the page of a service. */
test('a service’s page says how fresh it is in words with a date, when it is next, and takes word of what is wrong', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await search(visitor, 'company', 'QX1 1AB');
  for (const card of (await page.locator(cards).all()).slice(0, 5)) await expect(card).toContainText(/(?:Confirmed .+|Not confirmed for .+), on \d{1,2} \w+ \d{4}|Not yet confirmed/);
  await visitor.link('Parlour in the market');
  await visitor.sees('Parlour in the market');
  await expect(page.locator('.lw-freshness')).toContainText(/Confirmed .+ ago\s*Last confirmed on \d{1,2} \w+ \d{4}/);
  await visitor.says('116 123');
  await expect(page.locator('.lw-next__list li').first()).toContainText(/^Thursday \d{1,2} \w+, 10:30 to 12:30/);

  const path = new URL(page.url()).pathname;
  await visitor.goTo(path.replace(/[^/]+$/, 'an-old-name'));
  await visitor.sees('Parlour in the market');
  expect(new URL(page.url()).pathname).toBe(path);

  const calendar = await page.request.get(`${path.split('/').slice(0, 3).join('/')}/calendar.ics`);
  expect(calendar.headers()['content-type']).toContain('text/calendar');
  expect(await calendar.text()).toMatch(/DTSTART;TZID=Europe\/London:\d{8}T103000/);

  await visitor.button('Tell us this is wrong');
  await visitor.button('Send');
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await visitor.choose('What is wrong?', 'The days or times are wrong');
  await visitor.fill('What did you find?', 'They meet on Fridays now.');
  await visitor.sees('Parlour in the market');
  await visitor.button('Send');
  await visitor.says(/^Thank you/);
  await visitor.leave();
});

test('a shortlist is printed and shared by a link that says nothing of who made it', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await search(visitor, 'company', 'QX1 1AB');
  const names = (await namesOf(visitor)).slice(0, 2);
  for (const name of names) await visitor.button(new RegExp(`^Add to shortlist\\s+${name}$`));
  await visitor.link('Your shortlist (2)');
  await visitor.sees('Your shortlist');
  await visitor.button('Make a link to share');
  const address = (await page.locator('.lw-share .lw-address').innerText()).trim();
  expect(address).toMatch(/\/shortlists\/[\w-]{43}$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeHidden();
  await expect(page.getByRole('link', { name: names[0] ?? '' })).toBeVisible();
  expect(JSON.parse(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))) as object).not.toHaveProperty('shortlist');
  await visitor.leave();

  const friend = await Person.arrive(browser);
  await friend.goTo(address);
  await friend.sees('Shortlist');
  expect((await friend.page.locator('.lw-shortlisted h2').allInnerTexts())).toEqual(names);
  await friend.goTo(`${address.slice(0, -4)}AAAA`);
  await friend.sees('This link no longer works');
  await friend.leave();
});

test('without JavaScript the search lists results and a service can be read, and no place gets into an address', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  const visited: string[] = [];
  page.on('request', (request) => visited.push(request.url()));
  await page.goto('/find');
  await page.getByLabel('What would help?').fill('debt advice');
  await page.getByLabel('Where?').fill('qx1  1ab');
  await page.getByRole('button', { name: 'Find support' }).click();
  await expect(page.getByRole('heading', { name: /services? near QX1 1AB/ })).toBeVisible();
  await expect(page.getByText('116 123')).toBeVisible();
  await page.getByRole('link', { name: 'Money Tree debt advice' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Money Tree debt advice/ })).toBeVisible();
  await expect(page.getByText(/last confirmed on|Not yet confirmed/)).toBeVisible();
  expect(visited.join(' ')).not.toMatch(/qx1/i);
  await context.close();
});

test('search engines find one address a service, its data, and the map of the site; no page but the embedded search stands in a frame', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const index = await (await request.get(new URL(/Sitemap: (\S+)/.exec(robots)?.[1] ?? '').pathname)).text();
  const file = await (await request.get(new URL(/<loc>([^<]+)<\/loc>/.exec(index)?.[1] ?? '').pathname)).text();
  const address = /<loc>([^<]+\/services\/[^<]+money-tree-debt-advice)<\/loc>/.exec(file)?.[1] ?? '';
  const answer = await request.get(new URL(address).pathname);
  const page = await answer.text();
  expect(page).toContain(`<link rel="canonical" href="${address}"`);
  expect(JSON.parse(/<script type="application\/ld\+json"[^>]*>([^<]*)</.exec(page)?.[1] ?? '')).toMatchObject({ '@type': 'Service', name: 'Money Tree debt advice', url: address });
  const old = await request.get(new URL(address).pathname.replace(/[^/]+$/, 'old-name'), { maxRedirects: 0 });
  expect([old.status(), old.headers()['location']]).toEqual([301, new URL(address).pathname]);
  expect((await request.get('/services/00000000-0000-4000-8000-000000000000', { headers: { accept: 'text/html' } })).status()).toBe(404);
  for (const path of ['/find', '/plain/find', new URL(address).pathname]) expect((await request.get(path, { headers: { accept: 'text/html' } })).headers()['content-security-policy']).toMatch(/frame-ancestors 'none'/);
  const embedded = (await request.get('/embed/search')).headers();
  expect(embedded['content-security-policy']).not.toContain('script-src');
  expect(embedded['x-frame-options']).toBeUndefined();
});
