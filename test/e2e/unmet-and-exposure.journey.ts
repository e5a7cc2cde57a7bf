import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { Person } from './person';

/** A steward sees what is missing and who is found. */
test.describe.configure({ mode: 'serial' });

const saved = async (steward: Person, button: string) => {
  const [download] = await Promise.all([steward.page.waitForEvent('download'), steward.button(button)]);
  return (await readFile(await download.path(), 'utf8')).split('\r\n');
};

test('a steward reads what was looked for in vain, area by area, and takes home the same hidden cells', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward');
  await steward.link('Unmet needs');
  await steward.sees('Unmet needs');
  await expect(page.getByRole('img', { name: /the figures of the table, drawn/ })).toBeVisible();
  const total = page.getByRole('table', { name: /in all areas together/ }).getByRole('row').filter({ hasText: 'Mental wellbeing' }).getByRole('cell').first();
  expect(Number(await total.locator('.lw-cell').textContent()) % 5).toBe(0);
  await steward.says('Hidden: too few');

  await page.getByLabel('Kind of need').selectOption({ label: 'Food' });
  await steward.says(/Showing \d+ of \d+ figures/);
  await expect(page.getByRole('table', { name: 'Unmet needs by postcode district' }).getByRole('rowheader').first()).toHaveText(/QX\d/);
  await page.getByLabel('Order').selectOption({ label: 'By area' });
  await expect(page.getByRole('table', { name: 'Unmet needs by postcode district' }).getByRole('rowheader').first()).toHaveText(/QX1/);

  const lines = await saved(steward, 'Download these figures as CSV');
  expect(lines[0]).toBe('\uFEFFquarter,area,kind of need,people,people hidden because,public searches,public searches hidden because');
  const figures = lines.slice(1, -1).map((line) => line.split(','));
  expect(figures.some(([, area, need, people]) => area === 'all areas' && need === 'Mental wellbeing' && people !== '')).toBe(true);
  for (const [, , , people, hidden] of figures) expect(people === '' ? hidden : Number(people) >= 10 && hidden === '').toBe(people === '' ? 'SMALL_BASE' : true);

  await page.getByRole('navigation', { name: 'Quarters' }).getByRole('link').nth(1).click();
  await expect(page.getByRole('navigation', { name: 'Quarters' }).getByRole('link').nth(1)).toHaveAttribute('aria-current', 'page');
  await steward.leave();
});

test('a steward sees who is found, and has it looked at again', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward');
  await steward.link('Who is found');
  await steward.sees('Who is found');
  await steward.says('By size of organisation');
  await expect(page.getByRole('row').filter({ hasText: '2 to 5 listings' })).toBeVisible();
  const lines = await saved(steward, 'Download these figures as CSV');
  expect(lines[0]).toMatch(/^\uFEFFgroup by,group,services,/);
  expect(lines.some((line) => line.startsWith('area,QX1,'))).toBe(true);

  await steward.button('Look again now');
  await expect(page.getByText('The report below is new.')).toBeVisible({ timeout: 100_000 });
  await steward.says(/every need \(\d+ of them\)/);
  await steward.leave();
});

test('nobody but a steward reaches the figures', async ({ browser }) => {
  const anybody = await Person.arrive(browser);
  await anybody.goTo('/steward/unmet-needs');
  await expect(anybody.page.getByRole('heading', { level: 1, name: 'Unmet needs' })).toHaveCount(0);
  await anybody.leave();
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  await worker.goTo('/steward/exposure');
  await expect(worker.page.getByRole('heading', { level: 1, name: 'Who is found' })).toHaveCount(0);
  await worker.leave();
});
