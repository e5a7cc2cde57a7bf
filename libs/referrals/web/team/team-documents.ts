import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const ReferralsOfPatientQuery = graphql(`
  query ReferralsOfPatient($patientId: ID!, $first: Int!, $after: String) {
    referralsOfPatient(patientId: $patientId, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          serviceName
          organisationName
          state
          urgency
          sentAt
          dueOn
          overdue
        }
      }
    }
  }
`);

export const ReferralsVersionQuery = graphql(`
  query ReferralsVersion {
    referralsVersion
  }
`);

export const ReferralQuery = graphql(`
  query Referral($id: ID!) {
    referral(id: $id) {
      id
      patientId
      needIds
      serviceId
      serviceName
      organisationName
      state
      urgency
      sentAt
      dueOn
      overdue
      reason
      attendances
      responseTargetDays
      allowed
      version
      sideVersion
      mayBeAnswered
      newsFrom
      needs {
        ...ReferralNeedParts
      }
      earlier {
        ...RelatedReferralParts
      }
      later {
        ...RelatedReferralParts
      }
      shared {
        ...DisclosedParts
      }
      timeline {
        ...ReferralStep
      }
    }
  }
`);

export const WithdrawReferralMutation = graphql(`
  mutation WithdrawReferral($input: WithdrawReferralInput!) {
    withdrawReferral(input: $input) {
      ... on Referral {
        id
      }
      ...ChangedParts
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RecordAttendanceByTeamMutation = graphql(`
  mutation RecordAttendanceByTeam($input: RecordAttendanceInput!) {
    recordAttendanceByTeam(input: $input) {
      ... on Referral {
        id
      }
      ...ChangedParts
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const CloseReferralByTeamMutation = graphql(`
  mutation CloseReferralByTeam($input: CloseReferralInput!) {
    closeReferralByTeam(input: $input) {
      ... on Referral {
        id
      }
      ...ChangedParts
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ReopenReferralByTeamMutation = graphql(`
  mutation ReopenReferralByTeam($input: ReopenReferralInput!) {
    reopenReferralByTeam(input: $input) {
      ... on Referral {
        id
      }
      ...ChangedParts
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const MarkReferralEnteredInErrorMutation = graphql(`
  mutation MarkReferralEnteredInError($input: MarkReferralEnteredInErrorInput!) {
    markReferralEnteredInError(input: $input) {
      ... on Referral {
        id
      }
      ...ChangedParts
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const AskForNewsMutation = graphql(`
  mutation AskForNews($input: AskForNewsInput!) {
    askForNews(input: $input) {
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

export type TeamReferral = DataOf<typeof ReferralQuery>['referral'];
