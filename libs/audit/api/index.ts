import { Audit1700000001000 } from './migrations/1700000001000-audit';
import { LinkPrincipal1700000013551 } from './migrations/1700000013551-link-principal';
import { SealedTrail1700000015000 } from './migrations/1700000015000-sealed-trail';

export { AuditModule } from './audit.module';
export { AnchorFile } from './seal/anchor-file';
export { sealersLock, SealTrail } from './seal/seal-trail';
export { newestSeal } from './seal/seals';
export { sha256 } from './seal/sha256';
export { mostFindings, VerifyTrail, type Verification } from './seal/verify-trail';

export const auditMigrations = [Audit1700000001000, LinkPrincipal1700000013551, SealedTrail1700000015000];
