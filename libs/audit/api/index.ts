import { Audit1700000001000 } from './migrations/1700000001000-audit';
import { LinkPrincipal1700000013551 } from './migrations/1700000013551-link-principal';

export const auditMigrations = [Audit1700000001000, LinkPrincipal1700000013551];
