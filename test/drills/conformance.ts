import { seedDemonstration } from '@linkwell/api';
import { SystemClock } from '@linkwell/config';
import { checkManners } from '../open-referral/http-manners';
import { Crawl } from '../open-referral/crawl';
import { exportFeed, listNames, type Export } from '../open-referral/export';
import { ask, openFeed, writeInventedListings, type FeedWorld } from '../open-referral/feed-world';
import type { KnownPostcode } from '../open-referral/oracle';
import { writeRealListings } from '../open-referral/real-listings';
import { roundTrip } from '../open-referral/round-trip';
import type { Json } from '../open-referral/validator';

const say = (line: string) => process.stdout.write(`${line}\n`);
const mostSaid = 40;

/**
 * Asks the Open Referral feed everything that can be asked of it, holds each answer to the published profile and to what a full export says, and takes
 * the export into an empty directory, which must then say the same. `quick`: without the real files.
 */
export async function conformanceDrill(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const world = await openFeed();
  await seedDemonstration(world.installation, new SystemClock(), () => undefined);
  await writeInventedListings(world);
  say(quick ? 'Quick: without the real files.' : await writeRealListings(world));

  const whole = await exportFeed(world.feed);
  say(`Exported: ${listNames.map((list) => `${whole[list].length} ${list}`).join(', ')}.`);
  const crawl = new Crawl(world.feed, whole, await knownPostcodes(world));
  if (crawl.validator.absent.length > 0) say(`The published profile is absent, so payloads are held to our own schemas only: ${crawl.validator.absent.join(', ')}`);
  crawl.wrong('/', ...crawl.validator.about(await (await ask(world.feed)).json()));
  for (const list of listNames) {
    await crawl.everyPage(list);
    if (list === 'services' || list === 'service_at_locations' || list === 'organizations') await crawl.everyPage(list, { full: 'true' });
    await crawl.everyId(list);
    await crawl.parameters(list, valuesToAsk(whole, [...(await knownPostcodes(world)).keys()]));
    say(`${list}: ${crawl.pages} pages and ${crawl.payloads} payloads so far, ${crawl.errors.length} errors`);
  }
  await checkManners(crawl, world.feed, whole);

  const trip = await roundTrip(world.feed, whole, say);
  await world.close();
  for (const line of [...crawl.errors, ...trip].slice(0, mostSaid)) say(`WRONG ${line}`);
  const figures = { drill: 'conformance', endpoints: crawl.endpoints.size, pages: crawl.pages, payloads: crawl.payloads, errors: crawl.errors.length, roundTripDifferences: trip.length };
  return { figures, passed: crawl.errors.length === 0 && trip.length === 0 };
}

/** Postcodes to ask for: the invented one, and one of a place in the directory. */
async function knownPostcodes({ db }: FeedWorld): Promise<ReadonlyMap<string, KnownPostcode>> {
  const rows = await db.look<KnownPostcode & { postcode: string }>(
    `select postcode, st_x(degrees) as longitude, st_y(degrees) as latitude, array_remove(array[country, local_authority, ward], null) as codes
     from geography.postcode, st_transform(geom, 4326) as degrees
     where postcode = 'M2 5DB' or postcode = (select min(location.postcode) from directory.location join geography.postcode as known on known.postcode = location.postcode where known.postcode <> 'M2 5DB')`);
  return new Map(rows.map(({ postcode, ...known }) => [postcode, known]));
}

/** Values that divide the directory: some things keep to each, some do not. */
function valuesToAsk(whole: Export, postcodes: readonly string[]): Readonly<Partial<Record<string, readonly string[]>>> {
  const middle = (list: readonly Json[]) => list[Math.floor(list.length / 2)] ?? {};
  const moments = whole.services.map((service) => String(service['last_modified'])).sort();
  const attributes = whole.services.flatMap(({ attributes }) => (attributes ?? []) as { taxonomy_term?: Json; taxonomy_term_id?: string }[]);
  const named = attributes.find((attribute) => attribute.taxonomy_term_id !== undefined)?.taxonomy_term;
  const own = attributes.find((attribute) => attribute.taxonomy_term?.['taxonomy'] === 'Linkwell needs')?.taxonomy_term;
  const under = whole.taxonomy_terms.find((term) => term['parent_id'] !== undefined);
  const ids = (...values: unknown[]) => values.filter((value): value is string => typeof value === 'string');
  return {
    search: ['group', 'KNIT'], page: ['2'], per_page: ['10'], format: ['ndjson', 'json'], taxonomy_term_id: ids(named?.['id'], own?.['id']), taxonomy_id: ids(named?.['taxonomy_id'], own?.['taxonomy_id']),
    organization_id: ids(middle(whole.organizations)['id'], whole.organizations.find(({ name }) => name === 'Testtown Together 3')?.['id']), modified_after: [moments[Math.floor(moments.length / 2)]!, '2026-03-04T05:06:07.089Z'],
    minimal: ['true'], full: ['true', 'false'], full_service: ['true'], top_only: ['true'], parent_id: ids(under?.['parent_id']), postcode: postcodes, proximity: ['4000', '60000'],
  };
}
