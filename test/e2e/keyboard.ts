import { expect, type Locator, type Page } from '@playwright/test';

const mostStops = 250;

/** Goes from stop to stop as a keyboard user does, until one is reached. At each stop the focus must be seen: on screen, drawn, and under nothing. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(whatHidesTheFocus);
    expect(problem).toBe('');
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`${mostStops} stops, and never at ${wanted.toString()}`);
}

function whatHidesTheFocus(): string {
  const element = document.activeElement;
  // A heading to which the page itself moved the focus is no control, and shows none.
  if (!(element instanceof HTMLElement) || element.tabIndex < 0) return '';
  const name = `${element.tagName} “${element.textContent?.slice(0, 60)}”`;
  const target = element.matches('input[type=checkbox], input[type=radio]') ? (element.closest('.nhsuk-checkboxes__item, .nhsuk-radios__item') ?? element) : element;
  // A link over two lines has a box of each; its first is enough.
  const [box] = target.getClientRects();
  if (!box || box.width === 0 || box.height === 0) return `${name} has no box`;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `${name} is not on the screen`;
  const top = document.elementFromPoint(x, y);
  if (top && !target.contains(top) && !top.contains(target)) return `${name} lies under ${top.tagName}.${top.className}`;
  const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(element);
  const label = target === element ? undefined : getComputedStyle(target.querySelector('label') ?? target, '::before');
  const drawn = outlineStyle !== 'none' || boxShadow !== 'none' || backgroundColor === 'rgb(255, 235, 59)' || (label !== undefined && label.boxShadow !== 'none');
  return drawn ? '' : `${name} does not show the focus`;
}
