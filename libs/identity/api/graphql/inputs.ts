import type { Role } from '@linkwell/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { RoleEnum } from './user.type';

@InputType()
export class SignInInput {
  @Field(() => String)
  @Length(1, 254)
  email: string;

  @Field(() => String)
  @Length(1, 256)
  password: string;
}

@InputType()
export class SetPasswordInput {
  @Field(() => String)
  @Length(1, 100)
  token: string;

  @Field(() => String)
  @MaxLength(512)
  password: string;
}

@InputType()
export class InviteUserInput {
  @Field(() => String)
  @IsEmail({}, { message: 'email: enter an e-mail address in the usual form, like name@example.org' })
  @MaxLength(254)
  email: string;

  @Field(() => String)
  @Matches(/\S/, { message: 'displayName: enter a name' })
  @MaxLength(100)
  displayName: string;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  teamId?: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

@InputType()
export class UserVersionInput {
  @Field(() => ID)
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The version that was seen: a change made meanwhile is refused.' })
  @IsInt()
  version: number;
}

@InputType()
export class CreateTeamInput {
  @Field(() => String)
  @Matches(/\S/, { message: 'name: enter a name' })
  @MaxLength(100)
  name: string;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  siteIds: string[];
}

@InputType()
export class CreateSiteInput {
  @Field(() => String)
  @Matches(/\S/, { message: 'name: enter a name' })
  @MaxLength(200)
  name: string;

  @Field(() => String)
  @Matches(/^\s*[A-Za-z0-9]{3,8}\s*$/, { message: 'odsCode: an ODS code is 3 to 8 letters and digits, like Y12345' })
  odsCode: string;
}
