import { needGroups, termsUnder, type NeedTerm } from '@linkwell/taxonomy-domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('NeedTerm', { description: 'What a person may need, in two levels. The id is a stable slug such as “money-and-debt”.' })
export class NeedTermType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  label: string;

  @Field(() => ID, { nullable: true, description: 'The top term that this one belongs to; none for a top term.' })
  parentId: string | null;

  @Field(() => ID, { description: 'The coarse group in which figures are published.' })
  groupId: string;

  @Field(() => String)
  groupLabel: string;

  @Field(() => [NeedTermType], { description: 'The terms under a top term.' })
  children: NeedTermType[];
}

export const showNeedTerm = (term: NeedTerm): NeedTermType => ({
  id: term.id,
  label: term.label,
  parentId: term.parentId,
  groupId: term.groupId,
  groupLabel: needGroups[term.groupId],
  children: termsUnder(term.id).map(showNeedTerm),
});
