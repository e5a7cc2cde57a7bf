import { nothingAsked, type AboutPatient } from '@linkwell/casework-domain';
import { Chooser } from '../chooser';

/** What an invented person was asked about themselves. As in life, not everybody was asked everything, and some could not say. */
export function makeAbout(seed: number, key: string, age: number): AboutPatient {
  const choose = new Chooser(seed, `about ${key}`);
  if (choose.chance(0.15)) return nothingAsked;
  const firstLanguage = choose.weighted([['en', 16], ['ur', 2], ['pl', 2], ['pa', 1], ['bfi', 1], ['not_known', 1]] as const);
  const interpreter = firstLanguage === 'en' ? 'not_needed' : firstLanguage === 'not_known' ? null : choose.weighted([['needed', 2], ['not_needed', 1]] as const);
  const communicationNeeds = firstLanguage === 'bfi' ? (['sign_language'] as const) : choose.weighted([[['none'], 6], [['large_print'], 2], [['hearing_loop', 'more_time'], 1], [['easy_read', 'plain_words'], 1], [null, 2]] as const);
  const frail = age >= 70;
  const more = new Chooser(seed, `about me ${key}`);
  return {
    me: more.chance(0.3)
      ? {
          matters: more.oneOf(['My grandson comes on Sundays, and I want to be well for that.', 'Being outdoors. I was a postman for thirty years.', 'That nobody decides things without me.']),
          support: more.oneOf(['Ring after ten. Say your name first.', 'Tell me one thing at a time, and write it down for me.', null]),
          tellGp: more.chance(0.5),
        }
      : nothingAsked.me,
    home: {
      addressAnswer: 'lives_at',
      address: `${choose.between(1, 98)} ${choose.oneOf(['Heron', 'Willow', 'Mallard', 'Quarry', 'Larch'])} ${choose.oneOf(['Road', 'Street', 'Close'])}\nLarkmere`,
      postSafe: more.weighted([['yes', 6], ['no', 1], [null, 2]] as const),
      gpPractice: choose.weighted([['the_site', 9], ['not_known', 1]] as const),
      gpOdsCode: null,
      livingAlone: choose.weighted([['yes', frail ? 6 : 3], ['no', 5], ['not_known', 1]] as const),
      caresForSomebody: choose.weighted([['no', 7], ['yes', 2], [null, 2]] as const),
      hasCarer: choose.weighted([['no', frail ? 3 : 8], ['yes', 2]] as const),
      carerWords: null,
    },
    communication: {
      firstLanguage, otherLanguage: null, interpreter, communicationNeeds, communicationWords: null,
      accessNeeds: frail ? choose.weighted([[['step_free'], 3], [['short_walk', 'seat'], 2], [['none'], 3], [null, 1]] as const) : choose.weighted([[['none'], 6], [['quiet_place', 'somebody_along'], 1], [null, 2]] as const),
      accessWords: null,
    },
    background: {
      gender: choose.weighted([['woman', 11], ['man', 8], ['non_binary', 1], ['not_stated', 1]] as const),
      genderWords: null, birthSex: null, birthSexPurpose: null,
      ethnicCategory: choose.weighted([['A', 14], ['J', 2], ['H', 1], ['C', 2], ['N', 1], ['D', 1], ['Z', 1], ['not_known', 1], [null, 2]] as const),
    },
  };
}
