import { Module } from '@nestjs/common';
import { PlacesResolver } from './places.resolver';
import { AreaFinder } from './queries/area-finder';
import { PlaceFinder } from './queries/place-finder';

@Module({ providers: [AreaFinder, PlaceFinder, PlacesResolver], exports: [AreaFinder, PlaceFinder] })
export class GeographyModule {}
