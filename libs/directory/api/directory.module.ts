import { GeographyModule } from '@linkwell/geography-api';
import { Module } from '@nestjs/common';
import { ImportServices } from './commands/import-services';
import { WriteListings } from './commands/write-listings';
import { DirectoryResolver } from './directory.resolver';
import { Organisations } from './queries/organisations';
import { Services } from './queries/services';
import { ShowService } from './queries/show-service';

@Module({
  imports: [GeographyModule],
  providers: [ImportServices, WriteListings, Organisations, Services, ShowService, DirectoryResolver],
  exports: [WriteListings, Organisations, Services],
})
export class DirectoryModule {}
