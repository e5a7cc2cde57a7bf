import { Geography1700000005000 } from './migrations/1700000005000-geography';

export { importAreas, type AreasImport, type AreasImportRequest } from './commands/import-areas';
export { importPostcodes, type ImportProgress, type PostcodeImport, type PostcodeImportRequest } from './commands/import-postcodes';
export { RunTakenOver } from './commands/import-run';
export { refreshCentres } from './commands/refresh-centres';
export { openCsvTable, type CsvTable } from './files/csv-table';
export type { CsvRow } from './files/csv-rows';
export { UnusableFile } from './files/unusable-file';
export { GeographyModule } from './geography.module';
export { PlaceType, showPlace } from './graphql/place.type';
export { AreaFinder, type KnownArea } from './queries/area-finder';
export { PlaceFinder, placeRead, type Place, type PlacePrecision } from './queries/place-finder';

export const geographyMigrations = [Geography1700000005000];
