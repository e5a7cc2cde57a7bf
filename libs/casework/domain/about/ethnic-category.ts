/**
 * The sixteen and one ethnic categories of the NHS Data Dictionary (Ethnic Category, from the 2001 census). `Z` is what somebody did not want
 * to say; `not_known`, code 99 there, is that nobody could say. They are different answers and are never counted as one.
 */
export const ethnicCategories = {
  A: { group: 'White', label: 'British' },
  B: { group: 'White', label: 'Irish' },
  C: { group: 'White', label: 'Any other White background' },
  D: { group: 'Mixed', label: 'White and Black Caribbean' },
  E: { group: 'Mixed', label: 'White and Black African' },
  F: { group: 'Mixed', label: 'White and Asian' },
  G: { group: 'Mixed', label: 'Any other mixed background' },
  H: { group: 'Asian or Asian British', label: 'Indian' },
  J: { group: 'Asian or Asian British', label: 'Pakistani' },
  K: { group: 'Asian or Asian British', label: 'Bangladeshi' },
  L: { group: 'Asian or Asian British', label: 'Any other Asian background' },
  M: { group: 'Black or Black British', label: 'Caribbean' },
  N: { group: 'Black or Black British', label: 'African' },
  P: { group: 'Black or Black British', label: 'Any other Black background' },
  R: { group: 'Other ethnic groups', label: 'Chinese' },
  S: { group: 'Other ethnic groups', label: 'Any other ethnic group' },
  Z: { group: null, label: 'Did not want to say (not stated)' },
  not_known: { group: null, label: 'Not known' },
} as const;
export type EthnicCategory = keyof typeof ethnicCategories;
export const ethnicCategoryCodes = Object.keys(ethnicCategories) as EthnicCategory[];
