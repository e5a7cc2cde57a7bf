import type { CalendarDate } from '@linkwell/kernel';

/** What a service must show before it may be sent people's details (docs/domain.md, "Assurance"). */
export const assuranceKinds = ['data_sharing_agreement', 'safeguarding_policy', 'insurance', 'dbs'] as const;
export type AssuranceKind = (typeof assuranceKinds)[number];

export const assuranceLabels: Readonly<Record<AssuranceKind, string>> = {
  data_sharing_agreement: 'data-sharing agreement',
  safeguarding_policy: 'safeguarding policy',
  insurance: 'insurance',
  dbs: 'DBS checks',
};

export interface AssuranceRecord {
  readonly kind: AssuranceKind;
  readonly recordedBy: string;
  readonly recordedOn: CalendarDate;
  /** The last day on which it holds. */
  readonly expiresOn: CalendarDate;
}

export interface Assurance {
  /** Whether the service's work needs checks of the Disclosure and Barring Service. */
  readonly dbsApplies: boolean;
  readonly records: readonly AssuranceRecord[];
}

export interface AssuranceGap {
  readonly kind: AssuranceKind;
  /** The day it lapsed; `null` when it was never recorded. */
  readonly expiredOn: CalendarDate | null;
}

/** What is missing or has lapsed on a day, in the order of `assuranceKinds`. Empty: assurance is complete. */
export function assuranceGaps(assurance: Assurance, today: CalendarDate): readonly AssuranceGap[] {
  return assuranceKinds
    .filter((kind) => kind !== 'dbs' || assurance.dbsApplies)
    .flatMap((kind): AssuranceGap[] => {
      const lastDay = assurance.records.filter((record) => record.kind === kind).map(({ expiresOn }) => expiresOn).sort().at(-1);
      return lastDay !== undefined && lastDay >= today ? [] : [{ kind, expiredOn: lastDay ?? null }];
    });
}

export const isAssured = (assurance: Assurance, today: CalendarDate): boolean => assuranceGaps(assurance, today).length === 0;
