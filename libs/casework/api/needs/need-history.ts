import type { NeedMetAnswerValue, NeedMetReporter, NeedPriority, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import type { UnitOfWork } from '@linkwell/database';
import { DateTime, Example, notFound, Requires, Unit } from '@linkwell/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { NeedMetAnswerEnum, NeedMetReporterEnum, NeedStatusEnum, NeedUrgencyEnum } from '../graphql/enums';

@ObjectType({ description: 'One thing that happened to a need. What did not change is null.' })
export class NeedStep {
  @Field(() => ID) id: string;
  @Field(() => DateTime) at: Date;
  @Field(() => String, { nullable: true, description: 'Null where Linkwell or an organisation did it.' }) by: string | null;
  @Field(() => NeedStatusEnum, { nullable: true }) status: NeedStatus | null;
  @Field(() => Int, { nullable: true }) priority: NeedPriority | null;
  @Field(() => NeedUrgencyEnum, { nullable: true }) urgency: NeedUrgency | null;
  @Field(() => Boolean, { nullable: true }) confidential: boolean | null;
  @Field(() => NeedMetReporterEnum, { nullable: true, description: 'Whose word it was, of an answer.' }) reporter: NeedMetReporter | null;
  @Field(() => NeedMetAnswerEnum, { nullable: true }) answer: NeedMetAnswerValue | null;
}

@ObjectType({ description: 'How a need stood over time.' })
export class NeedHistory {
  @Field(() => ID) needId: string;
  @Field(() => DateTime) recordedAt: Date;
  @Field(() => [NeedStep], { description: 'Newest first, at most 100.' }) steps: readonly NeedStep[];
}

interface Row {
  readonly needId: string;
  readonly patientId: string;
  readonly recordedAt: Date;
  readonly steps: readonly (Omit<NeedStep, 'at'> & { readonly at: string })[];
}

/** Indexes: need_pkey, need_change_of_need, need_answer_of_need. */
const history = `
  select need.id as "needId", need.patient_id as "patientId", need.recorded_at as "recordedAt",
    coalesce((
      select json_agg(json_build_object('id', step.id, 'at', step.at, 'by', app_user.display_name, 'status', step.status, 'priority', step.priority, 'urgency', step.urgency, 'confidential', step.confidential,
        'reporter', step.reporter, 'answer', step.answer) order by step.at desc, step.id)
      from (
        select id, changed_at as at, changed_by as by_user, case when from_status <> to_status then to_status end as status, case when from_priority <> to_priority then to_priority end as priority,
          case when from_urgency <> to_urgency then to_urgency end as urgency, case when from_confidential <> to_confidential then to_confidential end as confidential, null::text as reporter, null::text as answer
        from casework.need_change where need_change.need_id = need.id
        union all
        select id, answered_at, recorded_by, null, null, null, null, reporter, answer from casework.need_answer where need_answer.need_id = need.id
        order by at desc, id limit 100
      ) step left join identity.app_user on app_user.id = step.by_user), '[]'::json) as steps
  from casework.need where need.id = $1`;

/** What happened to a need: how it stood when, and who said so. */
@Resolver()
export class NeedHistoryResolver {
  @Requires('patient.read')
  @Example((world) => ({ needId: world.need }))
  @Query(() => NeedHistory)
  async needHistory(@Unit() unit: UnitOfWork, @Args('needId', { type: () => ID }, ParseUUIDPipe) needId: string): Promise<NeedHistory> {
    return readNeedHistory(unit, needId);
  }
}

/** Throws NOT_FOUND for a need that is not this viewer's patient's. */
export async function readNeedHistory(unit: UnitOfWork, needId: string): Promise<NeedHistory> {
  const [row] = await unit.query<Row>(history, [needId]);
  if (!row) throw notFound();
  await unit.audit({ action: 'need.history_viewed', subjectType: 'patient', subjectIds: [row.patientId] });
  return Object.assign(new NeedHistory(), { needId: row.needId, recordedAt: row.recordedAt, steps: row.steps.map((step) => Object.assign(new NeedStep(), step, { at: new Date(step.at) })) });
}
