import type { NeedMetAnswerValue, NeedMetReporter, NeedPriority, NeedStatus, NeedUrgency } from '@linkwell/casework-domain';
import { DateTime } from '@linkwell/graphql';
import { NeedTermType, showNeedTerm } from '@linkwell/taxonomy-api';
import { needTerm } from '@linkwell/taxonomy-domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { NeedMetAnswerEnum, NeedMetReporterEnum, NeedStatusEnum, NeedUrgencyEnum } from './enums';

@ObjectType('NeedOutcome', { description: 'Whether a need was met, and who says so.' })
export class NeedOutcomeType {
  @Field(() => NeedMetReporterEnum)
  reporter: NeedMetReporter;

  @Field(() => NeedMetAnswerEnum)
  answer: NeedMetAnswerValue;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { description: 'Who wrote it down.' })
  recordedBy: string;
}

@ObjectType('Need')
export class NeedType {
  @Field(() => ID)
  id: string;

  @Field(() => NeedTermType)
  term: NeedTermType;

  @Field(() => Int, { description: '1 matters most to the person, 3 least.' })
  priority: NeedPriority;

  @Field(() => NeedUrgencyEnum)
  urgency: NeedUrgency;

  @Field(() => String, { nullable: true })
  patientsWords: string | null;

  @Field(() => Boolean, { description: 'Absent from print, links, messages and everything that is shared.' })
  confidential: boolean;

  @Field(() => NeedStatusEnum)
  status: NeedStatus;

  @Field(() => NeedOutcomeType, { nullable: true, description: 'The patient’s latest answer, else the link worker’s.' })
  decided: NeedOutcomeType | null;

  @Field(() => NeedOutcomeType, { nullable: true, description: 'The organisation’s view: beside, never deciding.' })
  organisationsView: NeedOutcomeType | null;

  @Field(() => DateTime)
  recordedAt: Date;

  @Field(() => Int)
  version: number;
}

/** A stored term; terms are never removed from the taxonomy. */
export function showTerm(id: string): NeedTermType {
  const term = needTerm(id);
  if (!term) throw new Error(`The need term "${id}" is stored but not in the taxonomy.`);
  return showNeedTerm(term);
}
