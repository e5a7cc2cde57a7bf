import type { UnitOfWork } from '@linkwell/database';
import type { HsdsLocation } from '@linkwell/directory-domain';
import type { PlaceFinder } from '@linkwell/geography-api';
import type { Placement } from '../../listings/listing-to-publish';

/** Postcodes whose place is remembered; a feed has few in comparison to its records. */
const mostRemembered = 50_000;

/** Finds locations that have no usable coordinates of their own by the postcode of their physical address. */
export class PlaceLocations {
  private readonly found = new Map<string, Placement | null>();

  constructor(private readonly places: PlaceFinder) {}

  async find(unit: UnitOfWork, locations: readonly HsdsLocation[]): Promise<ReadonlyMap<string, Placement>> {
    const placements = new Map<string, Placement>();
    for (const location of locations) {
      const postcode = isOnTheMap(location) ? undefined : postcodeOf(location);
      const placement = postcode === undefined ? null : await this.place(unit, postcode);
      if (placement) placements.set(location.id, placement);
    }
    return placements;
  }

  private async place(unit: UnitOfWork, postcode: string): Promise<Placement | null> {
    const known = this.found.get(postcode);
    if (known !== undefined) return known;
    const place = await this.places.find(unit, postcode);
    const placement = place.ok ? { easting: place.value.easting, northing: place.value.northing, precision: place.value.precision } : null;
    if (this.found.size < mostRemembered) this.found.set(postcode, placement);
    return placement;
  }
}

/** The United Kingdom, with room to spare: as `writeLocations` has it. */
const isOnTheMap = ({ latitude, longitude }: HsdsLocation): boolean => latitude !== undefined && longitude !== undefined && latitude >= 49 && latitude <= 61.5 && longitude >= -9 && longitude <= 2.5;

function postcodeOf({ addresses = [] }: HsdsLocation): string | undefined {
  const address = addresses.find(({ address_type: type }) => type === 'physical') ?? addresses[0];
  return address?.postal_code.trim() || undefined;
}
