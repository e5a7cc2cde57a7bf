export * from './bulk-load';
export * from './database';
export * from './embedded/embedded-database';
export { DataFolderInUse } from './embedded/instance-lock';
export * from './field-cipher';
export * from './migrate';
export * from './prepare.sql';
export * from './register-table';
export * from './unit-of-work';
