import { GeographyModule } from '@linkwell/geography-api';
import { IdentityModule } from '@linkwell/identity-api';
import { TaxonomyModule } from '@linkwell/taxonomy-api';
import { Module } from '@nestjs/common';
import { ImportServices } from './commands/import-services';
import { WriteListings } from './commands/write-listings';
import { csvImport } from './csv-import/providers';
import { DirectoryResolver } from './directory.resolver';
import { editing } from './editing/providers';
import { stewardship } from './stewardship/providers';
import { OpenReferralModule } from './open-referral/open-referral.module';
import { ImportOpenReferral } from './open-referral-import/import-open-referral';
import { keeping } from './keeping/providers';
import { PublishListings } from './listings/publish-listings';
import { NeedTermUseResolver } from './need-term-use.resolver';
import { Organisations } from './queries/organisations';
import { Services } from './queries/services';
import { ShowService } from './queries/show-service';
import { CountUse } from './public/commands/count-use';
import { ForgetShortlists } from './public/commands/forget-shortlists';
import { ReportListing } from './public/commands/report-listing';
import { ShareShortlist } from './public/commands/share-shortlist';
import { PublicDirectory } from './public/pages/public-directory';
import { PublicDoorResolver } from './public/public-door.resolver';
import { ServiceTimes } from './public/queries/service-times';
import { ShowShortlist } from './public/queries/show-shortlist';

const publicDoor = [CountUse, ForgetShortlists, ReportListing, ShareShortlist, PublicDirectory, ServiceTimes, ShowShortlist, PublicDoorResolver];

@Module({
  imports: [GeographyModule, IdentityModule, OpenReferralModule, TaxonomyModule],
  providers: [ImportServices, ImportOpenReferral, WriteListings, Organisations, Services, PublishListings, ShowService, DirectoryResolver, NeedTermUseResolver, ...csvImport, ...editing, ...keeping, ...publicDoor, ...stewardship],
  exports: [PublicDirectory, WriteListings, Organisations, Services],
})
export class DirectoryModule {}
