import { Module } from '@nestjs/common';
import { MapResolver } from './map.resolver';
import { PlacesResolver } from './places.resolver';
import { AreaFinder } from './queries/area-finder';
import { PlaceFinder } from './queries/place-finder';

@Module({ providers: [AreaFinder, PlaceFinder, MapResolver, PlacesResolver], exports: [AreaFinder, PlaceFinder] })
export class GeographyModule {}
