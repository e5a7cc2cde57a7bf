import { Demo1700000012000 } from './migrations/1700000012000-demo';

export { countDemoAccounts, demoAccounts } from './demo-accounts';
export { SeedDemonstration, type Seeding } from './seed-demonstration';

export const demoMigrations = [Demo1700000012000];
