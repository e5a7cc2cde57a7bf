import type { OrganisationRole } from '@linkwell/identity-api';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsUUID, Matches, MaxLength } from 'class-validator';

const organisationRoles = ['listing_editor', 'organisation_manager'] as const satisfies readonly OrganisationRole[];
export const OrganisationRoleEnum = { listing_editor: 'listing_editor', organisation_manager: 'organisation_manager' } as const;
registerEnumType(OrganisationRoleEnum, { name: 'OrganisationRole' });

@ObjectType('PersonOfOrganisation')
export class PersonOfOrganisation {
  @Field(() => ID) userId: string;
  @Field(() => String) displayName: string;
  @Field(() => String) email: string;
  @Field(() => String, { description: 'invited, active or disabled.' }) status: string;
  @Field(() => OrganisationRoleEnum) role: OrganisationRole;
}

@ObjectType('PeopleOfOrganisation')
export class PeopleOfOrganisation {
  @Field(() => ID) organisationId: string;
  @Field(() => String) organisation: string;
  @Field(() => [PersonOfOrganisation]) people: PersonOfOrganisation[];
}

@InputType()
export class InviteToOrganisationInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'organisationId: use the id of an organisation' }) organisationId: string;
  @Field(() => String) @IsEmail({}, { message: 'email: enter an e-mail address in the usual form, like name@example.org' }) @MaxLength(254) email: string;
  @Field(() => String) @Matches(/\S/, { message: 'displayName: enter a name' }) @MaxLength(100) displayName: string;
  @Field(() => OrganisationRoleEnum) @IsIn(organisationRoles) role: OrganisationRole;
}

@InputType()
export class RemoveFromOrganisationInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'organisationId: use the id of an organisation' }) organisationId: string;
  @Field(() => ID) @IsUUID(undefined, { message: 'userId: use the id of an account' }) userId: string;
}
