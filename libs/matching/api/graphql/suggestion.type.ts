import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SearchedNeedType } from './match.type';

@ObjectType('SuggestedService')
export class SuggestedServiceType {
  @Field(() => ID)
  serviceId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  organisationName: string;
}

@ObjectType('SupportSuggestions', { description: 'What somebody who is still typing may mean.' })
export class SupportSuggestionsType {
  @Field(() => [SearchedNeedType], { description: 'Best first, at most five.' })
  needs: readonly SearchedNeedType[];

  @Field(() => [SuggestedServiceType], { description: 'Published services with a word of their name, or of their organisation’s, that begins so; at most six.' })
  services: readonly SuggestedServiceType[];
}
