import { addDays, type Brand, type CalendarDate } from '@linkwell/kernel';

/** A calendar quarter, `2025-Q3`. Sorts as text. A cohort is the episodes that began in one. */
export type Quarter = Brand<string, 'Quarter'>;

/** Each cohort is published once per stage, this many whole months after its quarter has ended. */
export const publicationStages = {
  support: { label: 'During and at the end of support', monthsAfter: 6 },
  follow_up: { label: 'Nine to twelve months later', monthsAfter: 15 },
} as const;
export type PublicationStage = keyof typeof publicationStages;

const shape = /^(\d{4})-Q([1-4])$/;

export const parseQuarter = (text: string): Quarter | undefined => (shape.test(text) ? (text as Quarter) : undefined);

export const quarterOf = (date: CalendarDate): Quarter => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}` as Quarter;

export function firstDayOf(quarter: Quarter): CalendarDate {
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as CalendarDate;
}

export const lastDayOf = (quarter: Quarter): CalendarDate => addDays(firstDayOf(quarterAfter(quarter, 1)), -1);

/** The quarter `count` quarters later, or, negative, earlier. */
export function quarterAfter(quarter: Quarter, count: number): Quarter {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 + count;
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(((index % 4) + 4) % 4) + 1}` as Quarter;
}

/** The first day on which a cohort's stage may be published: the day after the stage's last whole month. */
export const publishableFrom = (cohort: Quarter, stage: PublicationStage): CalendarDate =>
  firstDayOf(quarterAfter(cohort, 1 + publicationStages[stage].monthsAfter / 3));

export const isPublishable = (cohort: Quarter, stage: PublicationStage, on: CalendarDate): boolean => on >= publishableFrom(cohort, stage);

/** The newest cohort whose stage may be published on a day. */
export const newestPublishable = (stage: PublicationStage, on: CalendarDate): Quarter =>
  quarterAfter(quarterOf(on), -(1 + publicationStages[stage].monthsAfter / 3));
