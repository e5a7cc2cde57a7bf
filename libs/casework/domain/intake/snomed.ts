/**
 * SNOMED CT (United Kingdom edition) codes of what happened, as a GP's record knows it. Only codes that have been verified stand here; whatever
 * else happened (accepted, not reached, support ended) goes uncoded until its code is.
 */
export const snomedCodes = { referredToSocialPrescribing: '871731000000106', socialPrescribingDeclined: '871711000000103' } as const;
