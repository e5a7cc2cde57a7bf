import { auditMigrations, AuditModule } from '@linkwell/audit-api';
import { directoryMigrations, DirectoryModule } from '@linkwell/directory-api';
import { caseworkEntities, caseworkMigrations, CaseworkModule } from '@linkwell/casework-api';
import { demoMigrations } from '@linkwell/demo-api';
import { EventsModule } from '@linkwell/events';
import { evaluationMigrations, EvaluationModule } from '@linkwell/evaluation-api';
import { geographyMigrations, GeographyModule } from '@linkwell/geography-api';
import { identityEntities, identityMigrations, IdentityModule } from '@linkwell/identity-api';
import { jobsMigrations, JobsModule } from '@linkwell/jobs';
import { matchingMigrations, MatchingModule, matchingReadsAhead } from '@linkwell/matching-api';
import { notificationsMigrations, NotificationsModule } from '@linkwell/notifications-api';
import { outcomesEntities, outcomesMigrations, OutcomesModule } from '@linkwell/outcomes-api';
import { referralsEntities, referralsMigrations, ReferralsModule } from '@linkwell/referrals-api';
import { taxonomyMigrations, TaxonomyModule } from '@linkwell/taxonomy-api';

/** Everything that a feature brings to the server. A new feature is named here, and nowhere else on this side. */
export const modules = [EventsModule, JobsModule, AuditModule, NotificationsModule, IdentityModule, TaxonomyModule, GeographyModule, DirectoryModule, CaseworkModule, MatchingModule, OutcomesModule, EvaluationModule, ReferralsModule];
export const entities = [...identityEntities, ...caseworkEntities, ...outcomesEntities, ...referralsEntities];
export const migrations = [...auditMigrations, ...identityMigrations, ...jobsMigrations, ...notificationsMigrations, ...taxonomyMigrations, ...geographyMigrations, ...directoryMigrations, ...matchingMigrations, ...evaluationMigrations, ...outcomesMigrations, ...caseworkMigrations, ...referralsMigrations, ...demoMigrations];
/** What operations read first, by their fields. */
export const readsAhead = { ...matchingReadsAhead };
