import { inside, pointerOf, type Finding } from './finding';
import type { Fields } from './check-thing';

/** What a page of a list says of itself (Open Referral UK 3.0, "Pagination"). */
export interface PageEnvelope {
  readonly page: number | undefined;
  readonly pages: number | undefined;
  readonly items: number | undefined;
  readonly last: boolean | undefined;
}

const types = {
  total_items: 'number', total_pages: 'number', page_number: 'number', size: 'number', first_page: 'boolean', last_page: 'boolean', empty: 'boolean',
} as const;

/** Reads the fields around `contents`. A page that contradicts itself is pointed out. */
export function readEnvelope(fields: Fields): { readonly envelope: PageEnvelope; readonly warnings: readonly Finding[] } {
  const warnings: Finding[] = [];
  const say = (code: Finding['code'], field: string, message: string) => warnings.push({ code, pointer: pointerOf(inside(null, field)), message });
  for (const [field, type] of Object.entries(types)) {
    if (fields[field] === undefined) say('REQUIRED', field, `The standard requires ${field} of a page.`);
    else if (typeof fields[field] !== type) say('WRONG_TYPE', field, `The standard has a ${type === 'number' ? 'number' : 'true or false'} here.`);
  }
  const count = (field: string) => (typeof fields[field] === 'number' && Number.isInteger(fields[field]) && (fields[field] as number) >= 0 ? (fields[field] as number) : undefined);
  const envelope = {
    page: count('page_number'), pages: count('total_pages'), items: count('total_items'),
    last: typeof fields['last_page'] === 'boolean' ? fields['last_page'] : undefined,
  };
  if (envelope.last === true && (envelope.page ?? 1) < (envelope.pages ?? 1)) say('PAGES_DISAGREE', 'last_page', `This is page ${envelope.page ?? 1} of ${envelope.pages}, and says that it is the last.`);
  return { envelope, warnings };
}

/** Whether more pages follow this one: the number of pages is believed before `last_page`. An empty page is the last, whatever it says. */
export function morePages({ pages, last }: PageEnvelope, page: number, found: number): boolean {
  if (found === 0) return false;
  return pages === undefined ? last === false : page < pages;
}
