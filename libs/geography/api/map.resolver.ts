import { CONFIG, type Config } from '@linkwell/config';
import { Example, Public } from '@linkwell/graphql';
import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType('MapBackground', { description: 'The tiles that the operator chose to lie under maps.' })
export class MapBackground {
  @Field(() => String, { description: 'With `{z}`, `{x}` and `{y}` in it.' })
  tileUrl: string;

  @Field(() => String, { description: 'Whose tiles they are, in words that must stand on the map.' })
  attribution: string;
}

@Resolver()
export class MapResolver {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Public()
  @Example(() => ({}))
  @Query(() => MapBackground, { nullable: true, description: 'None: maps then show pins over distance rings.' })
  mapBackground(): MapBackground | undefined {
    const { MAP_TILE_URL: tileUrl, MAP_TILE_ATTRIBUTION: attribution } = this.config;
    return tileUrl && attribution ? Object.assign(new MapBackground(), { tileUrl, attribution }) : undefined;
  }
}
