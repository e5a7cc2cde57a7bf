import type { UnitOfWork } from '@linkwell/database';
import { Example, Public, Requires, Unit } from '@linkwell/graphql';
import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { OrganisationChoice } from './graphql/organisation-choice.type';
import { Service } from './graphql/service.type';
import { Organisations } from './queries/organisations';
import { ShowService } from './queries/show-service';

@ArgsType()
class ServiceArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'id: use the id of a service.' })
  id: string;
}

@ArgsType()
class OrganisationChoicesArgs {
  @Field(() => String)
  @MaxLength(100, { message: 'search: use at most 100 characters.' })
  search: string;
}

@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly show: ShowService,
    private readonly organisations: Organisations,
  ) {}

  @Public()
  @Example((world) => ({ id: world.service }))
  @Query(() => Service)
  service(@Unit() unit: UnitOfWork, @Args() args: ServiceArgs): Promise<Service> {
    return this.show.run(unit, args.id);
  }

  @Requires('account.manage')
  @Example(() => ({ search: 'advice' }))
  @Query(() => [OrganisationChoice])
  organisationChoices(@Unit() unit: UnitOfWork, @Args() args: OrganisationChoicesArgs): Promise<OrganisationChoice[]> {
    return this.organisations.choices(unit, args.search);
  }
}
