import type { EthnicCategory } from './ethnic-category';
import type { AccessNeed, AddressAnswer, BirthSex, CommunicationNeed, GenderStated, GpPracticeAnswer, InterpreterAnswer, LanguageCode, YesNoNotKnown } from './vocabularies';

/** Where somebody lives and with whom, and who treats them. */
export interface AboutHome {
  readonly addressAnswer: AddressAnswer | null;
  /** Line by line; only for somebody who lives at an address. The postcode stands apart, because it is searched by. */
  readonly address: string | null;
  /** Whether a letter to that address is safe: somebody else may open it. */
  readonly postSafe: YesNoNotKnown | null;
  readonly gpPractice: GpPracticeAnswer | null;
  /** The practice's ODS code, only for `another`. */
  readonly gpOdsCode: string | null;
  readonly livingAlone: YesNoNotKnown | null;
  readonly caresForSomebody: YesNoNotKnown | null;
  readonly hasCarer: YesNoNotKnown | null;
  /** Who cares, and how to reach them, as far as both are content with it. */
  readonly carerWords: string | null;
}

/** What has to be right for somebody to be met, heard and understood. */
export interface AboutCommunication {
  readonly firstLanguage: LanguageCode | null;
  /** The language's name, only for `other`. */
  readonly otherLanguage: string | null;
  readonly interpreter: InterpreterAnswer | null;
  /** `null`: not asked. `['none']`: asked, and there are none. */
  readonly communicationNeeds: readonly CommunicationNeed[] | null;
  readonly communicationWords: string | null;
  readonly accessNeeds: readonly AccessNeed[] | null;
  readonly accessWords: string | null;
}

/** How somebody describes themselves. Nothing of it is shared with an organisation by default. */
export interface AboutBackground {
  readonly gender: GenderStated | null;
  /** Their own word, only for `self_described`. */
  readonly genderWords: string | null;
  /** Kept only together with what it is needed for. */
  readonly birthSex: BirthSex | null;
  readonly birthSexPurpose: string | null;
  readonly ethnicCategory: EthnicCategory | null;
}

/** What somebody wants others to know of them, in their own words ("About me" of the PRSB's standards). */
export interface AboutMe {
  readonly matters: string | null;
  /** How they like to be supported, and how not. */
  readonly support: string | null;
  /** They want their GP practice to read this in messages. */
  readonly tellGp: boolean;
}

export interface AboutPatient {
  readonly me: AboutMe;
  readonly home: AboutHome;
  readonly communication: AboutCommunication;
  readonly background: AboutBackground;
}

export const nothingAsked: AboutPatient = {
  me: { matters: null, support: null, tellGp: false },
  home: { addressAnswer: null, address: null, postSafe: null, gpPractice: null, gpOdsCode: null, livingAlone: null, caresForSomebody: null, hasCarer: null, carerWords: null },
  communication: { firstLanguage: null, otherLanguage: null, interpreter: null, communicationNeeds: null, communicationWords: null, accessNeeds: null, accessWords: null },
  background: { gender: null, genderWords: null, birthSex: null, birthSexPurpose: null, ethnicCategory: null },
};
