import { z } from 'zod';
import type { ServiceListing } from '../../listing/listing-document';
import { audiences, catchmentKinds, type CatchmentKind, type OurServiceFields } from '../../listing/our-fields';
import { saying } from '../document';
import { checkText, linesOf, manyLines, section, typed, typedList } from '../section';

const shape = z.object({
  ages: z.enum(['', 'any', 'limits', 'unknown']),
  from: typed,
  to: typed,
  audiences: typedList,
  eligibility: typed,
  inclusion: typed,
  exclusion: typed,
  catchment: z.enum(['', ...catchmentKinds]),
  catchmentWords: typed,
});
type Answers = z.infer<typeof shape>;

const oldest = 130;
const most = { questions: 10, question: 200, words: 2000, catchment: 500 };
const isAge = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) <= oldest;

export const peopleSection = section<ServiceListing, Answers>({
  title: 'Who it is for',
  shape,
  check(answers, wrong) {
    const { ages, from, to } = answers;
    if (ages === '') wrong('ages', 'Choose which ages it is for');
    if (ages === 'limits') {
      if (!from.trim() && !to.trim()) wrong('from', 'Enter the youngest age, the oldest age, or both');
      for (const field of ['from', 'to'] as const) if (answers[field].trim() && !isAge(answers[field])) wrong(field, `Enter an age in whole years, from 0 to ${oldest}`);
      if (isAge(from) && isAge(to) && Number(from) > Number(to)) wrong('to', 'The oldest age must not be below the youngest');
    }
    if (answers.audiences.some((audience) => !(audiences as readonly string[]).includes(audience))) wrong('audiences', 'Choose from the list');
    checkText(answers.eligibility, 'What you wrote', most.words, 'eligibility', wrong);
    for (const field of ['inclusion', 'exclusion'] as const) {
      const questions = linesOf(answers[field]);
      if (questions.length > most.questions) wrong(field, `Write at most ${most.questions} questions`);
      if (questions.some((question) => question.length > most.question)) wrong(field, `Keep each question to ${most.question} characters`);
      checkText(answers[field], 'What you wrote', most.questions * most.question, field, wrong);
    }
    if (needsWords(answers.catchment) && !answers.catchmentWords.trim()) wrong('catchmentWords', answers.catchment === 'area' ? 'Say which area, such as “Larkmere and Fen End”' : 'Say which ones');
    checkText(answers.catchmentWords, 'What you wrote', most.catchment, 'catchmentWords', wrong);
  },
  read({ service, ours }) {
    const { minimum_age: from, maximum_age: to } = service;
    const hasLimits = from !== undefined || to !== undefined;
    return {
      ages: !ours.agesKnown ? 'unknown' : hasLimits ? 'limits' : 'any',
      from: ours.agesKnown ? String(from ?? '') : '',
      to: ours.agesKnown ? String(to ?? '') : '',
      audiences: [...ours.audiences],
      eligibility: service.eligibility_description ?? '',
      inclusion: ours.inclusionQuestions.join('\n'),
      exclusion: ours.exclusionQuestions.join('\n'),
      catchment: ours.catchment?.kind ?? '',
      catchmentWords: ours.catchment?.words ?? '',
    };
  },
  write(listing, answers) {
    const limit = (text: string) => (answers.ages === 'limits' && text.trim() ? Number(text) : undefined);
    return {
      ...listing,
      service: saying(listing.service, { minimum_age: limit(answers.from), maximum_age: limit(answers.to), eligibility_description: manyLines(answers.eligibility) }),
      ours: {
        ...listing.ours,
        agesKnown: answers.ages === 'any' || answers.ages === 'limits',
        audiences: audiences.filter((audience) => answers.audiences.includes(audience)),
        inclusionQuestions: linesOf(answers.inclusion),
        exclusionQuestions: linesOf(answers.exclusion),
        catchment: catchmentOf(listing.ours.catchment, answers),
      },
    };
  },
});

export const needsWords = (kind: CatchmentKind | ''): boolean => kind !== '' && kind !== 'anywhere';

/** Codes stand as long as the kind does: an editor knows places by their names, a steward or an import gave the codes. */
function catchmentOf(before: OurServiceFields['catchment'], { catchment: kind, catchmentWords }: Answers): OurServiceFields['catchment'] {
  if (kind === '') return null;
  return { kind, codes: before?.kind === kind ? before.codes : [], words: needsWords(kind) ? manyLines(catchmentWords) : '' };
}
