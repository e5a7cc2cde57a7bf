/** A primitive that remembers what it names: a `Brand<string, 'ReferralId'>` is never taken for a `PatientId`. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

export type UserId = Brand<string, 'UserId'>;
export type TeamId = Brand<string, 'TeamId'>;
export type SiteId = Brand<string, 'SiteId'>;
export type OrganisationId = Brand<string, 'OrganisationId'>;
export type ServiceId = Brand<string, 'ServiceId'>;
export type PatientId = Brand<string, 'PatientId'>;
export type EpisodeId = Brand<string, 'EpisodeId'>;
export type NeedId = Brand<string, 'NeedId'>;
export type ReferralId = Brand<string, 'ReferralId'>;
