import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const InboxQuery = graphql(`
  query Inbox($tray: InboxTray!, $first: Int!, $after: String) {
    inbox(tray: $tray, first: $first, after: $after) {
      totalCount
      version
      counts {
        new
        waiting
        active
        closed
        overdue
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          personName
          needs
          serviceName
          teamName
          state
          urgency
          sentAt
          ageDays
          dueOn
          overdue
        }
      }
    }
  }
`);

export const InboxVersionQuery = graphql(`
  query InboxVersion {
    inboxVersion
  }
`);

export const InboxReferralQuery = graphql(`
  query InboxReferral($id: ID!) {
    inboxReferral(id: $id) {
      id
      serviceName
      teamName
      state
      urgency
      sentAt
      dueOn
      overdue
      reason
      attendances
      allowed
      version
      sideVersion
      ourViews {
        place
        label
        outcome
        at
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

export const AcceptReferralMutation = graphql(`
  mutation AcceptReferral($input: ReferralSeenInput!) {
    acceptReferral(input: $input) {
      ... on InboxReferral {
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

export const WaitlistReferralMutation = graphql(`
  mutation WaitlistReferral($input: WaitlistReferralInput!) {
    waitlistReferral(input: $input) {
      ... on InboxReferral {
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

export const DeclineReferralMutation = graphql(`
  mutation DeclineReferral($input: DeclineReferralInput!) {
    declineReferral(input: $input) {
      ... on InboxReferral {
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

export const RecordAttendanceMutation = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      ... on InboxReferral {
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

export const CloseReferralMutation = graphql(`
  mutation CloseReferral($input: CloseReferralInput!) {
    closeReferral(input: $input) {
      ... on InboxReferral {
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

export const ReopenReferralMutation = graphql(`
  mutation ReopenReferral($input: ReopenReferralInput!) {
    reopenReferral(input: $input) {
      ... on InboxReferral {
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

export type ReceivedReferral = DataOf<typeof InboxReferralQuery>['inboxReferral'];
