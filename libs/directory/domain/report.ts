import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';

/** What somebody says is wrong with a listing. */
export const reportSubjects = ['closed', 'contact', 'times', 'place', 'other'] as const;
export type ReportSubject = (typeof reportSubjects)[number];

export const reportSubjectLabels: Readonly<Record<ReportSubject, string>> = {
  closed: 'It has closed or no longer runs',
  times: 'The days or times are wrong',
  contact: 'The phone number, e-mail or website is wrong',
  place: 'The address or the place on the map is wrong',
  other: 'Something else',
};

export const longestReport = 1000;

/** The words as they are kept: without control characters, spaces at the ends, or runs of blank lines. Refuses none, and more than 1000 characters. */
export function readReport(words: string): Result<string, Refusal<'WORDS_NEEDED' | 'WORDS_TOO_LONG'>> {
  const read = words.replace(/[^\P{Cc}\n]/gu, ' ').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
  if (read === '') return refused(refusal('WORDS_NEEDED', 'Say what is wrong, and what is right if you know it.', 'words'));
  if (read.length > longestReport) return refused(refusal('WORDS_TOO_LONG', `Use ${longestReport} characters or fewer.`, 'words'));
  return ok(read);
}
