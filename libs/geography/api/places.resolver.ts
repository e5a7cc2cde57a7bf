import type { UnitOfWork } from '@linkwell/database';
import { Example, Public, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { PlaceResult, showPlaceResult, type PlaceType } from './graphql/place.type';
import { PlaceFinder } from './queries/place-finder';

@ArgsType()
class PlaceArgs {
  @Field(() => String, { description: 'A postcode, or its beginning.' })
  @MaxLength(100, { message: 'text: write a postcode, for example AB1 2DE' })
  text: string;
}

@Resolver()
export class PlacesResolver {
  constructor(private readonly places: PlaceFinder) {}

  @Public()
  @Example(() => ({ text: 'M33 7SS' }))
  @Query(() => PlaceResult)
  async place(@Unit() unit: UnitOfWork, @Args() { text }: PlaceArgs): Promise<PlaceType | RefusalType> {
    return showPlaceResult(await this.places.find(unit, text));
  }
}
