import type { UnitOfWork } from '@linkwell/database';
import { PlaceFinder, type Place } from '@linkwell/geography-api';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { placeAt, townNamed } from './places.sql';

/** Where somebody stands, WGS 84 degrees. Browsers are asked for three decimals, about a hundred metres: nearer than that nobody need say. */
export interface PositionAsked {
  readonly longitude: number;
  readonly latitude: number;
}

type Found = Pick<Place, 'easting' | 'northing' | 'longitude' | 'latitude' | 'label'>;

/** Places whose listings lie farther apart than this are two towns of one name, in metres. */
const widestTown = 30_000;

/** The place a member of the public means: a postcode or its beginning, a town that listings name, or where they stand. */
@Injectable()
export class PlaceAsked {
  constructor(private readonly places: PlaceFinder) {}

  /** Refuses what is no place here, with `near` as the field. */
  async find(unit: UnitOfWork, near: string, at?: PositionAsked | null): Promise<Result<Place, Refusal>> {
    if (at && near === '') return this.standing(unit, at);
    if (near === '') return refused(refusal('PLACE_NEEDED', 'Enter a postcode, or the first part of one, for example AB1.', 'near'));
    const place = await this.places.find(unit, near);
    if (place.ok) return place;
    const town = place.refusal.code === 'NOT_A_POSTCODE' ? await this.town(unit, near) : undefined;
    return town ?? refused({ ...place.refusal, field: 'near' });
  }

  private async standing(unit: UnitOfWork, { longitude, latitude }: PositionAsked): Promise<Result<Place, Refusal>> {
    const inGreatBritain = longitude > -8.7 && longitude < 1.9 && latitude > 49.8 && latitude < 60.95;
    if (!inGreatBritain) return refused(refusal('OUTSIDE_GREAT_BRITAIN', 'Where you are is outside Great Britain, which is all we cover. Enter a postcode instead.', 'near'));
    const [found] = await unit.query<Found>(placeAt, [longitude, latitude]);
    if (!found) throw new Error('A point has no place on the grid.');
    return ok({ ...found, label: 'where you are', approximate: false, precision: 'postcode' });
  }

  private async town(unit: UnitOfWork, name: string): Promise<Result<Place, Refusal> | undefined> {
    const [found] = await unit.query<Found & { widest: number }>(townNamed, [name.trim().replace(/\s+/g, ' ')]);
    if (!found) return undefined;
    if (found.widest > widestTown) return refused(refusal('PLACE_NOT_CLEAR', `More than one place is called ${found.label}. Enter a postcode, or the first part of one.`, 'near'));
    return ok({ ...found, approximate: true, precision: 'district' });
  }
}
