import { CsvImportJob } from './csv-import.job';
import { CsvImportResolver } from './csv-import.resolver';
import { DropIdleImports } from './drop-idle-imports';
import { ShowCsvImports } from './show-csv-imports';
import { SteerCsvImport } from './steer-csv-import';
import { UndoCsvImport } from './undo-csv-import';
import { UploadCsv } from './upload-csv';
import { WriteChanges } from './write-changes';

export const csvImport = [CsvImportJob, CsvImportResolver, DropIdleImports, ShowCsvImports, SteerCsvImport, UndoCsvImport, UploadCsv, WriteChanges];
