import { Audit1700000001000 } from './migrations/1700000001000-audit';

export const auditMigrations = [Audit1700000001000];
