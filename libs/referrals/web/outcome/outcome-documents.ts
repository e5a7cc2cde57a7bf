import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const ReferralNeedParts = graphql(`
  fragment ReferralNeedParts on ReferralNeed {
    id
    label
    status
    version
    shown {
      reporter
      outcome
      at
      recordedBy
    }
    organisationsView {
      reporter
      outcome
      at
      recordedBy
    }
    answers {
      reporter
      outcome
      at
      recordedBy
    }
  }
`);

export const RecordNeedAnswersMutation = graphql(`
  mutation RecordNeedAnswers($input: RecordNeedAnswersInput!) {
    recordNeedAnswers(input: $input) {
      ... on Referral {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const GiveOurViewMutation = graphql(`
  mutation GiveOurView($input: GiveOurViewInput!) {
    giveOurView(input: $input) {
      ... on InboxReferral {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SettleNeedMutation = graphql(`
  mutation SettleNeed($input: RecordNeedOutcomeInput!) {
    recordNeedOutcome(input: $input) {
      ... on Patient {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export type ReferralNeed = DataOf<typeof ReferralNeedParts>;
export type NeedAnswer = NonNullable<ReferralNeed['shown']>;
