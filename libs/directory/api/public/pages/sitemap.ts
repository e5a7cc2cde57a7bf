import type { UnitOfWork } from '@linkwell/database';
import { html } from '@linkwell/kernel';

interface Listed {
  readonly id: string;
  readonly slug: string;
  readonly modifiedOn: string;
}

/** Addresses in one file; the protocol allows 50,000 (sitemaps.org, "Using Sitemap index files"). */
const addressesInAFile = 20_000;

const listed = `service.listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list`;
const from = `from directory.service join directory.organisation on organisation.id = service.organisation_id where ${listed}`;

/** In the order of ids, $1 of them after the first $2. Index: service_pkey. */
const pageOfServices = `select service.id, service.slug, to_char(greatest(service.modified_at::date, service.last_confirmed_on), 'YYYY-MM-DD') as "modifiedOn" ${from} order by service.id limit $1 offset $2`;
const countServices = `select count(*)::int as count ${from}`;

const header = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The list of the files that hold the addresses of all published services. */
export async function sitemapIndex(unit: UnitOfWork, origin: string): Promise<string> {
  const [found] = await unit.query<{ count: number }>(countServices);
  const files = Math.max(1, Math.ceil((found?.count ?? 0) / addressesInAFile));
  const entries = Array.from({ length: files }, (_, index) => html`<sitemap><loc>${origin}/sitemaps/${index + 1}.xml</loc></sitemap>\n`);
  return `${header}${html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</sitemapindex>\n`}`;
}

/** One of those files, counted from 1; the first begins with the search. `undefined` past the last. */
export async function sitemapFile(unit: UnitOfWork, origin: string, number: number): Promise<string | undefined> {
  const services = await unit.query<Listed>(pageOfServices, [addressesInAFile, (number - 1) * addressesInAFile]);
  if (services.length === 0 && number > 1) return undefined;
  const entries = services.map(({ id, slug, modifiedOn }) => html`<url><loc>${origin}/services/${id}/${slug}</loc>${modifiedOn && html`<lastmod>${modifiedOn}</lastmod>`}</url>\n`);
  return `${header}${html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${number === 1 && html`<url><loc>${origin}/find</loc></url>\n`}${entries}</urlset>\n`}`;
}
