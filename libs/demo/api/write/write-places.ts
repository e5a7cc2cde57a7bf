import type { UnitOfWork } from '@linkwell/database';
import { demoEdition, type District } from '@linkwell/demo-domain';
import { writeDeprivation, writeEdition, writeLookup, writeMiddles, writePostcodes } from './places.sql';

/** The invented postcodes, small areas and deciles; as `linkwell_job`. */
export async function writePlaces(unit: UnitOfWork, { postcodes, smallAreas }: District): Promise<void> {
  await unit.query(writePostcodes, [JSON.stringify(postcodes.map(({ postcode, easting, northing }) => ({ postcode, easting, northing })))]);
  for (const statement of writeMiddles) await unit.query(statement);
  await unit.query(writeLookup, [JSON.stringify(postcodes.map(({ postcode, smallArea }) => ({ postcode, small_area: smallArea })))]);
  await unit.query(writeEdition, [demoEdition]);
  await unit.query(writeDeprivation, [JSON.stringify(smallAreas.map(({ code, rank, decile }) => ({ code, rank, decile }))), demoEdition]);
}
