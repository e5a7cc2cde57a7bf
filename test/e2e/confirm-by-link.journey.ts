import { expect, test, type Page } from '@playwright/test';
import { londonDay, Person } from './person';

/** A volunteer who comes once a quarter: from the e-mail to "Thank you" in two interactions, without a password. */
test.describe.configure({ mode: 'serial' });

const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date());
let link = '';
let token = '';
let servicePath = '';
let before = '';

interface Asked {
  readonly state: string;
  readonly listings: readonly { readonly id: string; readonly slug: string }[];
}

async function asked(page: Page, token: string): Promise<Asked> {
  const response = await page.request.post('/graphql', { data: { query: 'query ($token: String!) { freshnessAsk(token: $token) { state listings { id slug } } }', variables: { token } } });
  return ((await response.json()) as { data: { freshnessAsk: Asked } }).data.freshnessAsk;
}

test('a steward sends the asks that are due, and the organisation gets one e-mail', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  await steward.goTo('/steward/unconfirmed');
  await steward.sees('No answer when asked');
  await steward.button(/Send today’s asks now/);
  await steward.says('The asks that are due are going out now.');
  await steward.leave();

  const operator = await Person.signedIn(browser, 'poppy.spanner@linkwell.example');
  const { page } = operator;
  await expect(async () => {
    await operator.goTo('/admin/outbox');
    await expect(page.getByRole('row', { name: /directory\.freshness-ask.*Sent/ }).first()).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const letters = await page.getByRole('row', { name: /directory\.freshness-ask.*Sent/ }).getByRole('link').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  for (const letter of letters) {
    await operator.goTo(letter);
    const words = await page.locator('.lw-letter').innerText();
    expect(words).toContain('it takes two presses');
    link = new URL(/https?:\S+\/confirm#token=\S+/.exec(words)?.[0] ?? '').href.replace(/^https?:\/\/[^/]+/, '');
    token = link.split('token=')[1] ?? '';
    if ((await asked(page, token)).state === 'open') break;
  }
  expect(token).toMatch(/^[\w-]{43}$/);
  await operator.leave();
});

test('opening the link shows what people read, and changes nothing', async ({ browser }) => {
  const scanner = await Person.arrive(browser);
  const { page } = scanner;
  await scanner.goTo(link);
  await scanner.sees(/still correct\?$/);
  await scanner.goTo(link);
  await scanner.sees(/still correct\?$/);
  const first = page.locator('.lw-card').first();
  const name = await first.getByRole('heading', { level: 2 }).innerText();
  before = await first.locator('.lw-freshness').innerText();
  expect(before).not.toContain('Confirmed today');
  const { state, listings } = await asked(page, token);
  expect(state).toBe('open');
  servicePath = `/services/${listings[0]!.id}/${listings[0]!.slug}`;
  await scanner.goTo(servicePath);
  await scanner.sees(name);
  await expect(page.locator('.lw-freshness').first()).toHaveText(before.replace(/\s*\n\s*/g, ''));
  await scanner.leave();
});

test('a press says that all is still correct, and the badge’s date changes', async ({ browser }) => {
  const volunteer = await Person.arrive(browser);
  const { page, visited } = volunteer;
  await volunteer.goTo(link);
  await page.getByRole('button', { name: /^(All still|Still) correct$/ }).first().click();
  await volunteer.sees('Thank you. That is all.');
  await volunteer.says('Confirmed today');
  expect(page.url()).not.toContain(token);
  expect(visited.filter((address) => address.split('#')[0]?.includes(token)), 'the token stands in no address that a server sees').toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(token);

  await volunteer.goTo(servicePath);
  await expect(page.locator('.lw-freshness').first()).toContainText('Confirmed today');
  await expect(page.locator('.lw-freshness').first()).toContainText(`Last confirmed on ${today}`);
  await expect(page.locator('.lw-freshness time').first()).toHaveAttribute('datetime', londonDay(new Date()));
  await volunteer.leave();
});

test('the link works once', async ({ browser }) => {
  const again = await Person.arrive(browser);
  await again.goTo(link);
  await again.sees('This has been answered already');
  await again.goTo('/confirm');
  await again.sees('This link is not complete');
  await again.goTo(`/confirm#token=${'x'.repeat(43)}`);
  await again.sees('This link leads nowhere');
  await again.leave();
});

test('an editor sees when each listing was confirmed, in words and with its day, and says whether there is room in one press', async ({ browser }) => {
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  const { page } = editor;
  await editor.goTo('/listings');
  await editor.sees('Your listings');
  for (const badge of await page.locator('.lw-freshness').all()) await expect(badge).toHaveText(/Confirmed|Not confirmed for|Not yet confirmed/);
  const card = page.locator('.lw-card').filter({ hasText: 'Money Tree debt advice' });
  const states = card.getByRole('group', { name: /Room for new people/ });
  for (const state of ['Full', 'Has room']) {
    await states.getByRole('button', { name: state }).click();
    await expect(card.getByRole('status')).toContainText('Saved');
    await expect(states.getByRole('button', { name: state })).toHaveAttribute('aria-pressed', 'true');
  }
  await page.getByRole('button', { name: 'All still correct' }).click();
  await editor.says(/listings are confirmed for today|listing is confirmed for today/);
  for (const badge of await page.locator('.lw-freshness').all()) await expect(badge).toContainText(`Last confirmed on ${today}`);
  await editor.link('Your figures');
  await editor.sees('Your figures');
  await editor.says('By one of the organisation’s editors');
  await editor.leave();
});

test('a link worker who rang says so on the service’s page', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  await worker.goTo(servicePath);
  await worker.button('Confirmed by phone today');
  await worker.says('confirmed for today, by phone');
  await worker.leave();
});
