import type { UnitOfWork } from '@linkwell/database';
import { answer, Example, Requires, resultOf, Unit, type RefusalType } from '@linkwell/graphql';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { OrganisationArgs } from './graphql/desk.types';
import { InviteToOrganisationInput, PeopleOfOrganisation, RemoveFromOrganisationInput } from './graphql/people.types';
import { KeepPeople } from './people/keep-people';

const PeopleResult = resultOf('PeopleOfOrganisation', PeopleOfOrganisation);

/** Who keeps an organisation's listings: its manager says so. */
@Resolver()
export class PeopleOfOrganisationResolver {
  constructor(private readonly people: KeepPeople) {}

  @Requires('organisation.manage')
  @Example((world) => ({ organisationId: world.organisation }))
  @Query(() => PeopleOfOrganisation)
  peopleOfOrganisation(@Unit() unit: UnitOfWork, @Args() { organisationId }: OrganisationArgs): Promise<PeopleOfOrganisation> {
    return this.show(unit, organisationId);
  }

  @Requires('organisation.manage')
  @Example((world) => ({ input: { organisationId: world.organisation, email: 'another.editor@linkwell.example', displayName: 'Another Editor', role: 'listing_editor' } }))
  @Mutation(() => PeopleResult)
  inviteToOrganisation(@Unit() unit: UnitOfWork, @Args('input') input: InviteToOrganisationInput): Promise<PeopleOfOrganisation | RefusalType> {
    return answer(unit, 'user.invited', this.people.invite(unit, input), (id) => this.show(unit, id));
  }

  @Requires('organisation.manage')
  @Example((world) => ({ input: { organisationId: world.organisation, userId: world.user } }))
  @Mutation(() => PeopleResult)
  removeFromOrganisation(@Unit() unit: UnitOfWork, @Args('input') { organisationId, userId }: RemoveFromOrganisationInput): Promise<PeopleOfOrganisation | RefusalType> {
    return answer(unit, 'user.removed-from-organisation', this.people.remove(unit, organisationId, userId), (id) => this.show(unit, id));
  }

  private async show(unit: UnitOfWork, organisationId: string): Promise<PeopleOfOrganisation> {
    const { name, people } = await this.people.list(unit, organisationId);
    return Object.assign(new PeopleOfOrganisation(), { organisationId, organisation: name, people });
  }
}
