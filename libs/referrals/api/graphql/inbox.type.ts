import { connectionOf } from '@linkwell/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OurViewType } from '../need-answers/need-answers.type';
import { ReferralFacts, ReferralWhole } from './referral.type';

@ObjectType('InboxReferral', { description: 'A referral as the organisation sees it: only what was agreed.' })
export class InboxReferralType extends ReferralWhole {
  @Field(() => String, { description: 'The team that sent it.' })
  teamName: string;

  @Field(() => Int, { description: 'inboxVersion as it was when this was read.' })
  sideVersion: number;

  @Field(() => [OurViewType], { description: 'Whether it helped, in the organisation’s own view; none before somebody took it up.' })
  ourViews: OurViewType[];
}

@ObjectType('InboxEntry')
export class InboxEntry extends ReferralFacts {
  @Field(() => String)
  personName: string;

  @Field(() => [String], { description: 'The needs that were shared.' })
  needs: string[];

  @Field(() => String)
  teamName: string;

  @Field(() => Int, { description: 'Days since it was sent.' })
  ageDays: number;
}

@ObjectType('InboxCounts')
export class InboxCounts {
  @Field(() => Int)
  new: number;

  @Field(() => Int)
  waiting: number;

  @Field(() => Int)
  active: number;

  @Field(() => Int)
  closed: number;

  @Field(() => Int, { description: 'Of the new and the waiting, those past their day.' })
  overdue: number;
}

const InboxEntryConnection = connectionOf('InboxEntry', InboxEntry);

@ObjectType('Inbox', { description: 'One tray of the inbox, and how much lies in each.' })
export class Inbox extends InboxEntryConnection {
  @Field(() => InboxCounts)
  counts: InboxCounts;

  @Field(() => Int, { description: 'inboxVersion as it was when this was read.' })
  version: number;
}
