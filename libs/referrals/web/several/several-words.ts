import { newIdempotencyKey } from '@linkwell/web-kit';
import type { ReferralForm } from '../refer/refer-documents';

/** The form of several services as one, for the questions whose answers are the same for each of them. */
export const commonForm = (forms: readonly [ReferralForm, ...ReferralForm[]]): ReferralForm => ({
  ...forms[0],
  serviceName: `${forms.length} services`,
  organisationName: 'the organisations',
  responseTargetDays: Math.max(...forms.map(({ responseTargetDays }) => responseTargetDays)),
});

/** Which services the address names, each once. */
export const servicesIn = (search: URLSearchParams): string[] => [...new Set((search.get('services') ?? '').split(',').filter(Boolean))];

/** One key for the same deed, however often it is sent. */
export function keysByDeed(): (deed: string) => string {
  const keys = new Map<string, string>();
  return (deed) => {
    const key = keys.get(deed) ?? newIdempotencyKey();
    keys.set(deed, key);
    return key;
  };
}
