import type { UnitOfWork } from '@linkwell/database';
import { Example, Requires, Unit } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { WhoElseType } from './reroute.type';
import { WhoElse } from './who-else';

/** What comes after a decline, or after silence. */
@Resolver()
export class RerouteResolver {
  constructor(private readonly whoElse: WhoElse) {}

  @Requires('referral.write')
  @Example((world) => ({ referralId: world.referral }))
  @Query(() => WhoElseType)
  whoElseCouldHelp(@Unit() unit: UnitOfWork, @Args('referralId', { type: () => ID }, ParseUUIDPipe) referralId: string): Promise<WhoElseType> {
    return this.whoElse.run(unit, referralId);
  }
}
