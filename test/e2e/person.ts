import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

const password = 'lantern-orchard-ferry';

/** Pages that were checked for accessibility in this run, by heading, address without ids, and whether they show an error. */
const checked = new Set<string>();
const ids = /[0-9a-f]{8}-[0-9a-f-]{27}|\?.*$/g;

/** One person at their own browser. Every page that is looked at is checked for sideways scrolling each time, and for accessibility the first time. */
export class Person {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    /** Every address this browser went to. */
    readonly visited: string[],
  ) {}

  static async arrive(browser: Browser): Promise<Person> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const visited: string[] = [];
    page.on('framenavigated', (frame) => visited.push(frame.url()));
    page.on('request', (request) => visited.push(request.url()));
    return new Person(page, context, visited);
  }

  static async signedIn(browser: Browser, email: string): Promise<Person> {
    const person = await Person.arrive(browser);
    await person.signIn(email, password);
    return person;
  }

  async signIn(email: string, secret: string): Promise<void> {
    await this.page.goto('/sign-in');
    await this.page.getByLabel('E-mail address').fill(email);
    await this.page.getByLabel('Password').fill(secret);
    await this.button('Sign in');
    await expect(this.page).not.toHaveURL(/sign-in/);
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  async button(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async link(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name, exact: typeof name === 'string' }).first().click();
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: typeof label === 'string' }).fill(text);
  }

  async choose(group: string | RegExp, answer: string | RegExp): Promise<void> {
    await this.page.getByRole('group', { name: group }).getByLabel(answer, { exact: typeof answer === 'string' }).check();
  }

  async enterDate(group: string | RegExp, date: Date | string): Promise<void> {
    const [year = '', month = '', day = ''] = (typeof date === 'string' ? date : londonDay(date)).split('-');
    const fields = this.page.getByRole('group', { name: group });
    await fields.getByLabel('Day').fill(day);
    await fields.getByLabel('Month').fill(month);
    await fields.getByLabel('Year').fill(year);
  }

  /** Waits for a page's heading, then checks the page at desk and at pocket size. */
  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(this.page.locator('.lw-loading')).toHaveCount(0);
    const title = await this.page.title();
    const page = `${new URL(this.page.url()).pathname.replace(ids, '')} ${String(heading)} ${title.startsWith('Error:')}`;
    const isNew = !checked.has(page);
    for (const width of [1280, 320]) {
      await this.page.setViewportSize({ width, height: 900 });
      const overflow = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, `${this.page.url()} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
      if (!isNew) continue;
      const { violations } = await new AxeBuilder({ page: this.page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), `${this.page.url()} at ${width} px`).toEqual([]);
    }
    checked.add(page);
    await this.page.setViewportSize({ width: 1280, height: 900 });
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(this.page.getByText(words).first()).toBeVisible();
  }

  /** What this browser keeps and where it has been, to look for what should not be there. */
  async traces(): Promise<string> {
    const stored = await this.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    return `${stored} ${this.visited.join(' ')}`;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

/** Today in the United Kingdom, YYYY-MM-DD. */
export const londonDay = (moment: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(moment);
