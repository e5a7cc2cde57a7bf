import { RefusalType, resultOf } from '@linkwell/graphql';
import type { Refusal, Result } from '@linkwell/kernel';
import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Place, PlacePrecision } from '../queries/place-finder';

export const PlacePrecisionEnum = { postcode: 'postcode', sector: 'sector', district: 'district' } as const satisfies { [Key in PlacePrecision]: Key };
registerEnumType(PlacePrecisionEnum, { name: 'PlacePrecision', description: 'How closely a place is known: its postcode, or only the middle of the sector or district.' });

@ObjectType('Place', { description: 'A postcode, or the middle of its sector or district where no more is known.' })
export class PlaceType {
  @Field(() => String, { description: 'What was found: “M33 7SS”, “M33 7” or “M33”.' })
  label: string;

  @Field(() => Float, { description: 'WGS 84 degrees.' })
  longitude: number;

  @Field(() => Float, { description: 'WGS 84 degrees.' })
  latitude: number;

  @Field(() => Boolean)
  approximate: boolean;

  @Field(() => PlacePrecisionEnum)
  precision: PlacePrecision;
}

export const PlaceResult = resultOf('Place', PlaceType);

/** A place or why there is none. The trail keeps nothing of it: it is a question about the map, often mistyped. */
export const showPlace = ({ label, longitude, latitude, approximate, precision }: Place): PlaceType =>
  Object.assign(new PlaceType(), { label, longitude, latitude, approximate, precision });

export const showPlaceResult = (result: Result<Place, Refusal>): PlaceType | RefusalType => (result.ok ? showPlace(result.value) : new RefusalType(result.refusal));
