import { AnonymiseRecords } from './anonymise-records';
import { LegalHolds } from './legal-holds';
import { ListKeptRecords } from './list-kept-records';
import { RetentionPeriodsOf } from './retention-periods';
import { RetentionResolver } from './retention.resolver';
import { RetentionStops } from './retention-stops';

/** How long records are kept, and how they end. */
export const retention = [AnonymiseRecords, LegalHolds, ListKeptRecords, RetentionPeriodsOf, RetentionResolver, RetentionStops];
