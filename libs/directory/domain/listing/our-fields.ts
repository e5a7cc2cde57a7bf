import { z } from 'zod';
import { accessChannels, accessWays } from '../access-route';

/** Who a service is for, as a provider words it. What nobody said is a caution in matching, never an exclusion. */
export const audiences = [
  'women', 'men', 'lgbt', 'veterans', 'carers', 'parents', 'older_people', 'young_people', 'disabled_people', 'refugees', 'faith_group', 'ethnic_group', 'students', 'farmers',
] as const;
export type Audience = (typeof audiences)[number];
export const audienceLabels: Readonly<Record<Audience, string>> = {
  women: 'Women',
  men: 'Men',
  lgbt: 'Lesbian, gay, bisexual and trans people',
  veterans: 'People who served in the armed forces',
  carers: 'Unpaid carers',
  parents: 'Parents',
  older_people: 'Older people',
  young_people: 'Young people',
  disabled_people: 'Disabled people',
  refugees: 'Refugees and people seeking asylum',
  faith_group: 'People of a faith',
  ethnic_group: 'People of an ethnic group',
  students: 'Students',
  farmers: 'Farming people',
};

/** Whom a service takes by where they live or are registered. */
export const catchmentKinds = ['anywhere', 'area', 'practice', 'pcn', 'icb'] as const;
export type CatchmentKind = (typeof catchmentKinds)[number];

export const bankHolidayRules = ['yes', 'no', 'unknown'] as const;
export type ClosedOnBankHolidays = (typeof bankHolidayRules)[number];

/**
 * What we say of a service that Open Referral UK has no field for. Part of the listing: reviewed, versioned and compared like the rest.
 * What changes from day to day (room, waits, closures, assurance, confirmations) is no part of it.
 */
export const ourServiceFields = z.strictObject({
  accessWay: z.enum(accessWays),
  accessChannels: z.array(z.enum(accessChannels)),
  /** Ids of the needs taxonomy. */
  needTermIds: z.array(z.string()),
  /** False: nobody said for which ages; true without limits: any age. The limits are the record's `minimum_age` and `maximum_age`. */
  agesKnown: z.boolean(),
  audiences: z.array(z.enum(audiences)),
  /** Questions to settle before a referral: all must be answered yes, or no. */
  inclusionQuestions: z.array(z.string()),
  exclusionQuestions: z.array(z.string()),
  /** `codes`: ODS codes of practices, PCNs or ICBs, or GSS codes of areas; `words`: as the provider says it. `null`: nobody said. */
  catchment: z.strictObject({ kind: z.enum(catchmentKinds), codes: z.array(z.string()), words: z.string() }).nullable(),
  /** Working days in which a referral should be answered. */
  responseTargetDays: z.int().min(1).max(60),
  /** Whether its work needs checks of the Disclosure and Barring Service. */
  dbsApplies: z.boolean(),
  closedOnBankHolidays: z.enum(bankHolidayRules),
});
export type OurServiceFields = z.infer<typeof ourServiceFields>;

/** Working days in which a service should answer until it says otherwise (docs/domain.md, "A referral"). */
export const usualResponseTargetDays = 10;

export const nothingSaid: OurServiceFields = {
  accessWay: 'unknown', accessChannels: [], needTermIds: [], agesKnown: false, audiences: [], inclusionQuestions: [], exclusionQuestions: [], catchment: null,
  responseTargetDays: usualResponseTargetDays, dbsApplies: false, closedOnBankHolidays: 'unknown',
};
