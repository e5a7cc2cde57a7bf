import { auditMigrations } from '@linkwell/audit-api';
import { evaluationMigrations } from '@linkwell/evaluation-api';
import { identityEntities, identityMigrations, IdentityModule } from '@linkwell/identity-api';
import { outcomesMigrations } from '@linkwell/outcomes-api';

/** Everything that a feature brings to the server. A new feature is named here, and nowhere else on this side. */
export const modules = [IdentityModule];
export const entities = [...identityEntities];
export const migrations = [...auditMigrations, ...identityMigrations, ...evaluationMigrations, ...outcomesMigrations];
