import type { TopTermEntry } from './need-term';

export const workTerms: readonly TopTermEntry[] = [
  {
    id: 'work-and-volunteering',
    label: 'Work and volunteering',
    group: 'work-learning-and-digital',
    synonyms: ['work', 'employment', 'unemployed', 'job'],
    under: [
      ['finding-work', 'Finding work', 'job search', 'job club', 'looking for work', 'cv help', 'interview practice', 'jobcentre', 'job centre', 'out of work', 'lost my job', 'redundancy'],
      ['staying-in-work', 'Staying in work', 'problem at work', 'sick leave', 'employment rights', 'access to work'],
      ['volunteering', 'Volunteering', 'volunteer', 'giving time'],
      ['self-employment', 'Self-employment', 'self employed', 'starting a business'],
      ['work-with-a-health-condition', 'Work with a disability or health condition', 'supported employment', 'job coach', 'disability employment adviser', 'reasonable adjustments', 'fit note'],
      ['first-jobs-and-work-experience', 'First jobs and work experience', 'work experience', 'first job', 'traineeship', 'neet'],
    ],
  },
  {
    id: 'learning',
    label: 'Learning',
    group: 'work-learning-and-digital',
    synonyms: ['education', 'training', 'course', 'adult learning'],
    under: [
      ['english-language', 'Learning English', 'esol', 'english classes', 'english as a second language'],
      ['reading-writing-and-numbers', 'Reading, writing and numbers', 'literacy', 'numeracy', 'maths', 'cannot read'],
      ['skills-and-qualifications', 'Skills and qualifications', 'college', 'apprenticeship', 'qualification'],
      ['learning-for-pleasure', 'Learning for pleasure', 'evening class', 'u3a'],
      ['family-learning', 'Family learning and homework', 'homework club', 'learning with my child', 'tutor'],
    ],
  },
  {
    id: 'digital',
    label: 'Digital',
    group: 'work-learning-and-digital',
    synonyms: ['digital inclusion', 'online', 'internet', 'computer', 'digital exclusion'],
    under: [
      ['digital-skills', 'Digital skills', 'computer skills', 'learn to use a computer', 'smartphone help', 'it class'],
      ['devices-and-data', 'Devices and data', 'laptop', 'tablet', 'mobile data', 'sim card', 'broadband'],
      ['using-services-online', 'Using services online', 'online form', 'nhs app', 'email account'],
      ['staying-safe-online', 'Staying safe online', 'online safety', 'phishing', 'forgotten password'],
    ],
  },
];
