import { Directory1700000006000 } from './migrations/1700000006000-directory';
import { ListingRecords1700000013300 } from './migrations/1700000013300-listing-records';

export { ImportServices, type ImportProgress as ServiceImportProgress, type ServicesImported } from './commands/import-services';
export { WriteListings } from './commands/write-listings';
export { DirectoryModule } from './directory.module';
export type { FailedRow } from './import/read-listings';
export type { CostToWrite, ListingToWrite, OpeningToWrite, OrganisationToWrite, PlaceToWrite, SourceOfListing } from './listing-to-write';
export { Organisations } from './queries/organisations';
export { Services, type ServiceForReferral } from './queries/services';

export const directoryMigrations = [Directory1700000006000, ListingRecords1700000013300];
