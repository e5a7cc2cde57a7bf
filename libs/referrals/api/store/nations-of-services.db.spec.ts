import { nationsOfServices } from '@linkwell/directory-api';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicViewer, type ServiceId } from '@linkwell/kernel';
import { aDatabase, type TestDatabase } from '@linkwell/testing';
import { aService } from '../testing/referral-world';

describe('whose bank holidays hold for a service', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await aDatabase([]);
    await db.look(`insert into geography.postcode (postcode, geom, positional_quality, source, country)
      select postcode, st_setsrid(st_makepoint(400000, 400000), 27700), 10, 'test', country from (values ('EH1 1AA', 'S92000003'), ('CF1 1AA', 'W92000004'), ('M1 1AA', 'E92000001')) as given (postcode, country)`);
  });
  afterAll(() => db.drop());

  const at = async (...postcodes: string[]) => {
    const { serviceId } = await aService(db.look, `Hall ${randomUUID()}`);
    for (const postcode of postcodes) {
      const id = randomUUID();
      await db.look(`insert into directory.location (id, postcode, geom, precision, record) values ($1, $2, st_setsrid(st_makepoint(400000, 400000), 27700), 'postcode', $3)`, [id, postcode, { id }]);
      await db.look(`insert into directory.service_at_location (service_id, location_id) values ($1, $2)`, [serviceId, id]);
    }
    const nationOf = await db.database.within(publicViewer, (unit) => nationsOfServices(unit, [serviceId as ServiceId]));
    return nationOf(serviceId as ServiceId);
  };

  it.each([
    [['M1 1AA'], 'england_and_wales'],
    [['CF1 1AA'], 'england_and_wales'],
    [['EH1 1AA'], 'scotland'],
    [['EH1 1AA', 'EH1 1AA'], 'scotland'],
    [['BT1 1AA'], 'northern_ireland'],
    [['EH1 1AA', 'M1 1AA'], 'england_and_wales'],
    [['ZZ9 9ZZ'], 'england_and_wales'],
    [[], 'england_and_wales'],
  ])('at %p: %s', async (postcodes, nation) => expect(await at(...postcodes)).toBe(nation));
});
