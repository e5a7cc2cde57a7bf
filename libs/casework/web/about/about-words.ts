import {
  ethnicCategories, languages,
  type AccessNeed, type AddressAnswer, type BirthSex, type CommunicationNeed, type EthnicCategory, type GenderStated, type GpPracticeAnswer, type InterpreterAnswer, type LanguageCode, type YesNoNotKnown,
} from '@linkwell/casework-domain';

type Words<Value extends string> = Readonly<Record<Value, string>>;

export const yesNoWords: Words<YesNoNotKnown> = { yes: 'Yes', no: 'No', not_known: 'Not known' };
export const addressWords: Words<AddressAnswer> = { lives_at: 'At this address', no_fixed_address: 'No fixed address', not_known: 'Not known' };
export const gpPracticeWords: Words<GpPracticeAnswer> = {
  the_site: 'At the practice that they were referred from',
  another: 'At another practice',
  not_registered: 'Not registered with a GP',
  not_known: 'Not known',
};
export const genderWords: Words<GenderStated> = {
  woman: 'Woman', man: 'Man', non_binary: 'Non-binary', self_described: 'In their own words', not_stated: 'They did not want to say', not_known: 'Not known',
};
export const birthSexWords: Words<BirthSex> = { female: 'Female', male: 'Male', indeterminate: 'Indeterminate' };
export const interpreterWords: Words<InterpreterAnswer> = { needed: 'Needed', not_needed: 'Not needed', not_known: 'Not known' };

export const communicationWords: Words<CommunicationNeed> = {
  large_print: 'Large print', easy_read: 'Easy Read', braille: 'Braille', audio: 'Audio', by_email: 'In writing by e-mail', by_text_message: 'By text message', plain_words: 'Short, plain words',
  sign_language: 'A sign language interpreter', speech_to_text: 'A speech-to-text reporter', lip_reading: 'Lip-reads: face them', hearing_loop: 'A hearing loop', text_relay: 'Text relay',
  more_time: 'More time', an_advocate: 'An advocate', reads_little: 'Reads or writes little', none: 'None', not_known: 'Not known',
};
export const accessWords: Words<AccessNeed> = {
  step_free: 'No steps', wheelchair: 'Room for a wheelchair', accessible_toilet: 'An accessible toilet', parking_near: 'Parking near the door', short_walk: 'Only a short walk', seat: 'A seat', quiet_place: 'A quiet place',
  somebody_along: 'Somebody to come along', transport: 'Transport', home_visit: 'A visit at home', assistance_dog: 'Brings an assistance dog', childcare: 'Childcare', none: 'None', not_known: 'Not known',
};

export const ethnicWords = Object.fromEntries(Object.entries(ethnicCategories).map(([code, { group, label }]) => [code, group ? `${group}: ${label}` : label])) as Words<EthnicCategory>;
export const languageWords: Words<LanguageCode> = languages;

/** What stands for a question that nobody has asked: never the same as "not known". */
export const notAsked = 'Not asked yet';
