import type { AboutPatient } from './about-patient';
import { ethnicCategories } from './ethnic-category';
import type { YesNoNotKnown } from './vocabularies';

/** What figures may be divided by: groups so wide that they lead to nobody. `null`: not asked, not stated or not known. */
export interface CoarseGroups {
  readonly genderGroup: 'woman' | 'man' | 'other' | null;
  readonly ethnicGroup: 'white' | 'other' | null;
  readonly languageGroup: 'english' | 'other' | null;
  readonly livesAlone: boolean | null;
  readonly isCarer: boolean | null;
}

const known = (answer: YesNoNotKnown | null): boolean | null => (answer === null || answer === 'not_known' ? null : answer === 'yes');

export function coarseGroupsOf({ home, communication, background }: AboutPatient): CoarseGroups {
  const { gender, ethnicCategory } = background;
  const { firstLanguage } = communication;
  const ethnicGroup = ethnicCategory === null ? null : ethnicCategories[ethnicCategory].group;
  return {
    genderGroup: gender === null || gender === 'not_stated' || gender === 'not_known' ? null : gender === 'woman' || gender === 'man' ? gender : 'other',
    ethnicGroup: ethnicGroup === null ? null : ethnicGroup === 'White' ? 'white' : 'other',
    languageGroup: firstLanguage === null || firstLanguage === 'not_known' ? null : firstLanguage === 'en' ? 'english' : 'other',
    livesAlone: known(home.livingAlone),
    isCarer: known(home.caresForSomebody),
  };
}
