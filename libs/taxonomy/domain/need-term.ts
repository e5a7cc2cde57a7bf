import type { Brand } from '@linkwell/kernel';

/** A stable slug, such as "money-and-debt": it is stored with needs and listings, so it is never renamed or reused. */
export type NeedTermId = Brand<string, 'NeedTermId'>;

/** The six coarse groups in which figures are published (docs/domain.md, "Disclosure control"). */
export const needGroups = {
  'social-connection': 'Social connection',
  'money-food-and-fuel': 'Money, food and fuel',
  'housing-and-safety': 'Housing and safety',
  'health-and-wellbeing': 'Health and wellbeing',
  'work-learning-and-digital': 'Work, learning and digital',
  'family-caring-and-everyday': 'Family, caring and everyday life',
} as const;
export type NeedGroupId = keyof typeof needGroups;

/** One term of the needs taxonomy. A top term has no parent; a second-level term has a top term for a parent. */
export interface NeedTerm {
  readonly id: NeedTermId;
  readonly label: string;
  readonly parentId: NeedTermId | null;
  readonly groupId: NeedGroupId;
  /** What people say or type for it, plain and lower case; each belongs to one term only. */
  readonly synonyms: readonly string[];
}

/** A second-level term as it is written down: id, label, what people say for it. */
export type SubTermEntry = readonly [id: string, label: string, ...synonyms: string[]];

/** A top term as it is written down, with the terms under it. */
export interface TopTermEntry {
  readonly id: string;
  readonly label: string;
  readonly group: NeedGroupId;
  readonly synonyms: readonly string[];
  readonly under: readonly SubTermEntry[];
}
