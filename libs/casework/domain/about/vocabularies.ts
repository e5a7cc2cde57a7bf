/**
 * What may be answered to questions about a person. Every question may also be unasked, which is `null` and never the same as `not_known`:
 * asked, and nobody could say.
 */
export const yesNoNotKnown = ['yes', 'no', 'not_known'] as const;
export type YesNoNotKnown = (typeof yesNoNotKnown)[number];

export const addressAnswers = ['lives_at', 'no_fixed_address', 'not_known'] as const;
export type AddressAnswer = (typeof addressAnswers)[number];

/** The site that a team serves is not always where somebody is registered. */
export const gpPracticeAnswers = ['the_site', 'another', 'not_registered', 'not_known'] as const;
export type GpPracticeAnswer = (typeof gpPracticeAnswers)[number];

/** Gender as the person states it (NHS Data Dictionary, Gender Identity Code); women and men include trans women and trans men. */
export const gendersStated = ['woman', 'man', 'non_binary', 'self_described', 'not_stated', 'not_known'] as const;
export type GenderStated = (typeof gendersStated)[number];

export const birthSexes = ['female', 'male', 'indeterminate'] as const;
export type BirthSex = (typeof birthSexes)[number];

export const interpreterAnswers = ['needed', 'not_needed', 'not_known'] as const;
export type InterpreterAnswer = (typeof interpreterAnswers)[number];

/** These say that there is nothing, or that nobody knows: they stand alone. */
export const aloneAnswers = ['none', 'not_known'] as const;

/** What somebody needs in order to read, hear and be understood (Accessible Information Standard, DCB1605). */
export const communicationNeeds = [
  'large_print', 'easy_read', 'braille', 'audio', 'by_email', 'by_text_message', 'plain_words', 'sign_language', 'speech_to_text', 'lip_reading',
  'hearing_loop', 'text_relay', 'more_time', 'an_advocate', 'reads_little', ...aloneAnswers,
] as const;
export type CommunicationNeed = (typeof communicationNeeds)[number];

/** What somebody needs in order to come and to take part. */
export const accessNeeds = [
  'step_free', 'wheelchair', 'accessible_toilet', 'parking_near', 'short_walk', 'seat', 'quiet_place', 'somebody_along', 'transport', 'home_visit', 'assistance_dog', 'childcare', ...aloneAnswers,
] as const;
export type AccessNeed = (typeof accessNeeds)[number];

/** First languages by their code (BCP 47); `other` is written out. */
export const languages = {
  en: 'English', cy: 'Welsh', gd: 'Scottish Gaelic', ga: 'Irish', bfi: 'British Sign Language', sq: 'Albanian', am: 'Amharic', ar: 'Arabic', bn: 'Bengali', bg: 'Bulgarian',
  yue: 'Cantonese', cs: 'Czech', prs: 'Dari', fr: 'French', de: 'German', el: 'Greek', gu: 'Gujarati', hi: 'Hindi', hu: 'Hungarian', it: 'Italian', ku: 'Kurdish', lv: 'Latvian',
  lt: 'Lithuanian', cmn: 'Mandarin', ml: 'Malayalam', ne: 'Nepali', ps: 'Pashto', fa: 'Persian', pl: 'Polish', pt: 'Portuguese', pa: 'Panjabi', ro: 'Romanian', rom: 'Romani', ru: 'Russian',
  sk: 'Slovak', so: 'Somali', es: 'Spanish', sw: 'Swahili', syl: 'Sylheti', tl: 'Tagalog', ta: 'Tamil', te: 'Telugu', ti: 'Tigrinya', tr: 'Turkish', uk: 'Ukrainian', ur: 'Urdu',
  vi: 'Vietnamese', yo: 'Yoruba', other: 'Another language', not_known: 'Not known',
} as const;
export type LanguageCode = keyof typeof languages;
export const languageCodes = Object.keys(languages) as LanguageCode[];
