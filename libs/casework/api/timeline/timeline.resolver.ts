import type { UnitOfWork } from '@linkwell/database';
import { Example, Requires, Unit } from '@linkwell/graphql';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ShowTimeline } from './show-timeline';
import { TimelineArgs, TimelineConnection } from './timeline.type';

@Resolver()
export class TimelineResolver {
  constructor(private readonly timeline: ShowTimeline) {}

  @Requires('patient.read')
  @Example((world) => ({ patientId: world.patient, kinds: ['contact', 'need'], first: 5 }))
  @Query(() => TimelineConnection, { description: 'What happened to a patient, newest first.' })
  patientTimeline(@Unit() unit: UnitOfWork, @Args() { patientId, kinds, first, after }: TimelineArgs) {
    return this.timeline.run(unit, patientId, kinds, first, after);
  }
}
