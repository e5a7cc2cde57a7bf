/** Who asked for the support: how an episode came in. */
export const referralSources = ['gp', 'practice_team', 'self', 'family_or_friend', 'hospital', 'social_care', 'community_organisation', 'other'] as const;
export type ReferralSource = (typeof referralSources)[number];
