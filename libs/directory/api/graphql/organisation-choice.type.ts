import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('OrganisationChoice')
export class OrganisationChoice {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The name; with a postcode where several organisations have the same.' })
  name: string;
}
