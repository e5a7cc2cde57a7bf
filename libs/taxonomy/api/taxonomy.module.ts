import { Module } from '@nestjs/common';
import { NeedsResolver } from './needs.resolver';

@Module({ providers: [NeedsResolver] })
export class TaxonomyModule {}
