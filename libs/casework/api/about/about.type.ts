import type {
  AboutBackground, AboutCommunication, AboutHome, AboutMe, AboutPatient, AccessNeed, AddressAnswer, BirthSex, CommunicationNeed, EthnicCategory, GenderStated, GpPracticeAnswer, InterpreterAnswer, LanguageCode,
  YesNoNotKnown,
} from '@linkwell/casework-domain';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsOptional, MaxLength } from 'class-validator';
import {
  AccessNeedEnum, AddressAnswerEnum, BirthSexEnum, CommunicationNeedEnum, EthnicCategoryEnum, GenderStatedEnum, GpPracticeAnswerEnum, InterpreterAnswerEnum, LanguageCodeEnum, YesNoNotKnownEnum,
} from '../graphql/enums';

/** Words beyond any answer are refused here; the domain names the field that is too long. */
const Words = (): PropertyDecorator => (target, property) => {
  IsOptional()(target, property);
  MaxLength(2000, { message: `${String(property)}: use at most 500 characters` })(target, property);
};

@ObjectType({ description: 'What the person wants others to know of them, in their own words.' })
@InputType('AboutMeInput')
export class AboutMeType implements AboutMe {
  @Field(() => String, { nullable: true, description: 'What is most important to them.' })
  @Words()
  matters: string | null = null;

  @Field(() => String, { nullable: true, description: 'How they like to be supported, and how not.' })
  @Words()
  support: string | null = null;

  @Field(() => Boolean, { defaultValue: false, description: 'They want their GP practice to read this in messages.' })
  @IsBoolean()
  tellGp: boolean = false;
}

@ObjectType({ description: 'Where the person lives and with whom, and who treats them. Null: not asked.' })
@InputType('AboutHomeInput', { description: 'Null: not asked.' })
export class AboutHomeType implements AboutHome {
  @Field(() => AddressAnswerEnum, { nullable: true })
  addressAnswer: AddressAnswer | null = null;

  @Field(() => String, { nullable: true, description: 'Line by line, without the postcode.' })
  @Words()
  address: string | null = null;

  @Field(() => YesNoNotKnownEnum, { nullable: true, description: 'Whether a letter to the address is safe.' })
  postSafe: YesNoNotKnown | null = null;

  @Field(() => GpPracticeAnswerEnum, { nullable: true, description: 'Where they are registered, which is not always the site they were referred from.' })
  gpPractice: GpPracticeAnswer | null = null;

  @Field(() => String, { nullable: true, description: 'ODS code, for another practice.' })
  @Words()
  gpOdsCode: string | null = null;

  @Field(() => YesNoNotKnownEnum, { nullable: true })
  livingAlone: YesNoNotKnown | null = null;

  @Field(() => YesNoNotKnownEnum, { nullable: true })
  caresForSomebody: YesNoNotKnown | null = null;

  @Field(() => YesNoNotKnownEnum, { nullable: true })
  hasCarer: YesNoNotKnown | null = null;

  @Field(() => String, { nullable: true, description: 'Who cares for them, and how to reach them.' })
  @Words()
  carerWords: string | null = null;
}

@ObjectType({ description: 'What has to be right for the person to be met, heard and understood. Null: not asked.' })
@InputType('AboutCommunicationInput', { description: 'Null: not asked.' })
export class AboutCommunicationType implements AboutCommunication {
  @Field(() => LanguageCodeEnum, { nullable: true, description: 'BCP 47.' })
  firstLanguage: LanguageCode | null = null;

  @Field(() => String, { nullable: true, description: 'The name of a language that has no code here.' })
  @Words()
  otherLanguage: string | null = null;

  @Field(() => InterpreterAnswerEnum, { nullable: true })
  interpreter: InterpreterAnswer | null = null;

  @Field(() => [CommunicationNeedEnum], { nullable: true, description: '`none` and `not_known` stand alone.' })
  @IsOptional()
  @ArrayMaxSize(20)
  communicationNeeds: CommunicationNeed[] | null = null;

  @Field(() => String, { nullable: true })
  @Words()
  communicationWords: string | null = null;

  @Field(() => [AccessNeedEnum], { nullable: true, description: '`none` and `not_known` stand alone.' })
  @IsOptional()
  @ArrayMaxSize(20)
  accessNeeds: AccessNeed[] | null = null;

  @Field(() => String, { nullable: true })
  @Words()
  accessWords: string | null = null;
}

@ObjectType({ description: 'How the person describes themselves. Nothing of it is shared by default. Null: not asked.' })
@InputType('AboutBackgroundInput', { description: 'Null: not asked.' })
export class AboutBackgroundType implements AboutBackground {
  @Field(() => GenderStatedEnum, { nullable: true, description: 'As the person states it.' })
  gender: GenderStated | null = null;

  @Field(() => String, { nullable: true, description: 'Their own word for it.' })
  @Words()
  genderWords: string | null = null;

  @Field(() => BirthSexEnum, { nullable: true, description: 'Kept for a stated purpose only.' })
  birthSex: BirthSex | null = null;

  @Field(() => String, { nullable: true })
  @Words()
  birthSexPurpose: string | null = null;

  @Field(() => EthnicCategoryEnum, { nullable: true, description: 'NHS Data Dictionary, 16 + 1. Z: did not want to say. not_known (99): nobody could say.' })
  ethnicCategory: EthnicCategory | null = null;
}

@ObjectType('AboutPatient')
export class AboutPatientType {
  @Field(() => AboutMeType)
  me: AboutMeType;

  @Field(() => AboutHomeType)
  home: AboutHomeType;

  @Field(() => AboutCommunicationType)
  communication: AboutCommunicationType;

  @Field(() => AboutBackgroundType)
  background: AboutBackgroundType;
}

export const showAbout = ({ me, home, communication, background }: AboutPatient): AboutPatientType => Object.assign(new AboutPatientType(), { me, home, communication, background });
