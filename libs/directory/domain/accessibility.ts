/** What people ask of a place before they set out. Known only from what a provider wrote; what nobody wrote is unknown, not absent. */
export const accessFeatures = ['wheelchair', 'accessible_toilet', 'hearing_loop', 'sign_language', 'parking'] as const;
export type AccessFeature = (typeof accessFeatures)[number];

export const accessFeatureLabels: Readonly<Record<AccessFeature, string>> = {
  wheelchair: 'Wheelchair access',
  accessible_toilet: 'Accessible toilet',
  hearing_loop: 'Hearing loop',
  sign_language: 'British Sign Language',
  parking: 'Accessible parking',
};

/** How a provider's words promise each feature. The search reads them in the database by the same patterns. */
export const accessFeaturePatterns: Readonly<Record<AccessFeature, RegExp>> = {
  wheelchair: /\b(?:wheel ?chairs?|step[- ]free|level access|ramp(?:s|ed)?)\b/,
  accessible_toilet: /\b(?:(?:accessible|disabled|adapted) (?:toilets?|wc|loos?)|changing places)\b/,
  hearing_loop: /\b(?:hearing|induction|audio) loops?\b/,
  sign_language: /\b(?:bsl|british sign language|sign language)\b/,
  parking: /\b(?:(?:disabled|accessible|blue badge) (?:\w+ )?(?:parking|bays?|spaces?)|parking for (?:disabled|blue badge))\b/,
};

/** "No wheelchair access" and "wheelchair access is limited" are no promise: a sentence with such a word counts for nothing. */
export const accessDoubt = /\b(?:no|not|non|without|limited|partial(?:ly)?|unfortunately|cannot|isn't|aren't|except|only by|on request)\b/;

/** Where one statement ends and the next begins. */
export const accessClauseEnd = /[.;,\n]|\bbut\b/;

/** The features that some texts promise for certain, in the order of `accessFeatures`. */
export function accessFeaturesIn(texts: readonly string[]): readonly AccessFeature[] {
  const clauses = texts.flatMap((text) => text.toLowerCase().split(accessClauseEnd)).filter((clause) => !accessDoubt.test(clause));
  return accessFeatures.filter((feature) => clauses.some((clause) => accessFeaturePatterns[feature].test(clause)));
}
