/** Who asked for the support: how an episode came in. */
export const referralSources = ['gp', 'practice_team', 'self', 'family_or_friend', 'hospital', 'social_care', 'community_organisation', 'other'] as const;
export type ReferralSource = (typeof referralSources)[number];

export const referralSourceWords: Readonly<Record<ReferralSource, string>> = {
  gp: 'A GP',
  practice_team: 'Somebody else at the practice',
  self: 'The person themselves',
  family_or_friend: 'Family or a friend',
  hospital: 'A hospital',
  social_care: 'Social care',
  community_organisation: 'A community organisation',
  other: 'Somebody else',
};
