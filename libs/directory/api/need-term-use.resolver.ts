import type { UnitOfWork } from '@linkwell/database';
import { Example, Requires, Unit } from '@linkwell/graphql';
import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType({ description: 'How many services say that they help with a need.' })
class NeedTermUse {
  @Field(() => ID)
  termId: string;

  @Field(() => Int)
  serviceCount: number;

  @Field(() => Int, { description: 'Those of them that the public can find.' })
  publishedCount: number;
}

/** One row a need that any service names. Index: service_need_of_term. */
const usePerTerm = `
  select need_term_id as "termId", count(*)::int as "serviceCount", count(*) filter (where service.listing_state = 'published')::int as "publishedCount"
  from directory.service_need join directory.service on service.id = service_need.service_id
  group by need_term_id order by need_term_id`;

/** What editing a need of the taxonomy touches on this side. */
@Resolver()
export class NeedTermUseResolver {
  @Requires('taxonomy.edit')
  @Example(() => ({}))
  @Query(() => [NeedTermUse], { description: 'Needs that services name; one that is missing is named by none.' })
  needTermUse(@Unit() unit: UnitOfWork): Promise<NeedTermUse[]> {
    return unit.query<NeedTermUse>(usePerTerm);
  }
}
