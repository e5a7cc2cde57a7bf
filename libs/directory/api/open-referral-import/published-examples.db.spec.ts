import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aDatabase, FixedClock, type TestDatabase } from '@linkwell/testing';
import { ImportOpenReferral } from './import-open-referral';

jest.setTimeout(30_000);

const folder = join(process.env['LINKWELL_SHARED_DATA'] ?? '', 'open-referral-uk');
const missing = process.env['LINKWELL_SHARED_DATA'] !== undefined && existsSync(folder) ? undefined : 'LINKWELL_SHARED_DATA has no open-referral-uk';

/** The examples that Open Referral UK 3.0 publishes, and the feeds by which its validator is tried. */
(missing ? describe.skip : describe)(`the examples that the standard publishes${missing ? ` (${missing})` : ''}`, () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
  });
  afterEach(async () => {
    await db.look(`truncate directory.open_referral_run, directory.service, directory.organisation, directory.location, directory.source, directory.revision cascade`);
    await db.look(`delete from taxonomy.directory_term where source <> 'linkwell'; delete from taxonomy.directory_taxonomy where source <> 'linkwell'`);
  });
  afterAll(() => db.drop());

  const run = (path: string) => ImportOpenReferral.on(db.database, new FixedClock(new Date('2026-05-01T09:00:00Z'))).run(join(folder, path), { source: { id: 'published' } });
  const said = async (path: string) => {
    const { services, organisations, locations, terms, taxonomies, refusals, warnings } = await run(path);
    return { counts: [services, organisations, locations, taxonomies, terms].map(({ inserted }) => inserted), refusals, warnings: warnings.flatMap(({ code, first }) => first.map(({ place, pointer }) => `${code} ${place} ${pointer}`)).sort() };
  };

  it('are taken in, with a warning for the place beyond the pole', async () => {
    const { counts, refusals, warnings } = await said('examples');
    expect({ counts, refusals }).toEqual({ counts: [1, 1, 1, 1, 1], refusals: [] });
    expect(warnings.filter((warning) => !warning.includes('service_at_location_'))).toEqual([
      'OUT_OF_RANGE organization_full.json /services/0/service_at_locations/0/location/latitude',
      'OUT_OF_RANGE service_full.json /service_at_locations/0/location/latitude',
    ]);
    expect(await db.look(`select name, last_confirmed_on::text as confirmed, modified_at, minimum_age, record -> 'attributes' -> 0 -> 'taxonomy_term' ->> 'name' as term from directory.service`)).toEqual([
      { name: 'Community Counselling', confirmed: '2005-01-01', modified_at: new Date('2023-03-15T10:30:45.123Z'), minimum_age: 12, term: 'name' },
    ]);
  });

  it('are taken in one by one', async () => {
    for (const file of ['service_full.json', 'service_list.json', 'organization_full.json', 'service_at_location_full.json', 'service_at_location_list.json']) {
      expect(await run(join('examples', file))).toMatchObject({ complete: false, refusals: [] });
    }
    for (const file of ['taxonomy.json', 'taxonomy_term_list.json', 'organization_list.json']) expect(await run(join('examples', file))).toMatchObject({ refusals: [] });
    expect(await db.look(`select count(*)::int as services from directory.service`)).toEqual([{ services: 1 }]);
  });

  it('of a feed that passes the validator are taken in; parts of theirs that break the standard are named', async () => {
    const { counts, refusals, warnings } = await said('validator-mocks/V3.0-UK-Default');
    expect({ counts, refusals }).toEqual({ counts: [1, 10, 1, 1, 1], refusals: [] });
    expect(warnings).toEqual(expect.arrayContaining([
      'ID_MADE organization_list.json /contents/0/attributes/0/id', 'REQUIRED organization_list.json /contents/0/organization_identifiers/0/identifier_type',
      'NOT_OPEN_REFERRAL dashboard_services_response.json ', 'NOT_OPEN_REFERRAL dashboard_service_details_response.json ',
    ]));
  });

  it('of a feed at which the validator warns are taken in with the same warnings', async () => {
    const { counts, refusals, warnings } = await said('validator-mocks/V3.0-UK-Warn');
    expect({ counts, refusals }).toEqual({ counts: [1, 1, 1, 1, 2], refusals: [] });
    expect(warnings).toEqual(expect.arrayContaining([
      'REQUIRED taxonomy_term.json /description', 'FORMAT taxonomy_term.json /term_uri', 'PAGES_DISAGREE taxonomy_term_list.json /last_page',
      'CIRCLE taxonomy_term_list.json /contents/0/parent_id',
    ]));
  });
});
