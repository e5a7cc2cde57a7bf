import type { UnitOfWork } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { Injectable } from '@nestjs/common';
import type { AskedPlace } from './feed-filters';
import { FeedRefusal } from './feed-refusal';

/** Index: postcode_pkey. */
const codesOfPostcode = `select array_remove(array[country, local_authority, ward], null) as codes from geography.postcode where postcode = $1`;

/** Where a postcode is. One that is not known stands in the middle of its sector or district. */
@Injectable()
export class FindAskedPlace {
  constructor(private readonly places: PlaceFinder) {}

  /** Throws `FeedRefusal` where not even the district is known. */
  async run(unit: UnitOfWork, postcode: string): Promise<AskedPlace> {
    const found = await this.places.find(unit, postcode);
    if (!found.ok) throw new FeedRefusal(400, `postcode: ${found.refusal.message}`, 'postcode');
    const { easting, northing, label } = found.value;
    const [row] = await unit.query<{ codes: string[] }>(codesOfPostcode, [label]);
    return { easting, northing, codes: row?.codes ?? [] };
  }
}
