import { Outcomes1700000010000 } from './migrations/1700000010000-outcomes';

export const outcomesMigrations = [Outcomes1700000010000];
