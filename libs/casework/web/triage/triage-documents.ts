import { graphql, type DataOf } from '@linkwell/web-kit';

export const TriageQuery = graphql(`
  query Triage($first: Int!, $after: String, $standing: IncomingStanding!, $source: ReferralSource) {
    incomingReferrals(first: $first, after: $after, standing: $standing, source: $source) {
      totalCount
      edges {
        node {
          id
          forename
          surname
          age
          state
          source
          urgency
          receivedOn
          siteName
          maybeKnown
          takenBy
          decidedAt
          notForUsReason
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const IncomingQuery = graphql(`
  query Incoming($id: ID!) {
    incomingReferral(id: $id) {
      id
      teamId
      siteId
      siteName
      state
      source
      urgency
      receivedOn
      cameBy
      forename
      surname
      dateOfBirth
      age
      nhsNumber
      postcode
      phone
      safeContact {
        number
        times
        leaveMessages
        email
        preferred
      }
      reason
      referrer {
        name
        role
        organisation
        phone
        email
      }
      notes {
        heading
        text
      }
      known {
        id
        forename
        surname
        dateOfBirth
        siteName
        episodeState
        sameNumber
      }
      sameWaiting
      recordedBy
      recordedAt
      takenBy
      notForUsReason
      outcomeWords
      decidedAt
      decidedBy
      patientId
      version
    }
  }
`);
export type Incoming = DataOf<typeof IncomingQuery>['incomingReferral'];

export const ReceiveReferralMutation = graphql(`
  mutation ReceiveReferral($input: ReceiveReferralInput!) {
    receiveReferral(input: $input) {
      ... on IncomingReferral {
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

export const ReadReferralMutation = graphql(`
  mutation ReadReferral($input: ReadReferralInput!) {
    readReferral(input: $input) {
      ... on IntakeUpload {
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

export const IntakeUploadQuery = graphql(`
  query IntakeUploadToCheck($id: ID!) {
    intakeUpload(id: $id) {
      id
      teamId
      expiresAt
      suggested {
        forename
        surname
        dateOfBirth
        nhsNumber
        postcode
        phone
        safeContact {
          number
          times
          leaveMessages
        email
        preferred
        }
        practice
        source
        urgency
        receivedOn
        reason
        referrer {
          name
          role
          organisation
          phone
          email
        }
        notes {
          heading
          text
        }
        unclear {
          field
          text
        }
      }
      lines {
        line
        text
        field
        heading
      }
      rows {
        line
        name
        dateOfBirth
        problem {
          field
          message
        }
        before
      }
    }
  }
`);
export type IntakeUpload = DataOf<typeof IntakeUploadQuery>['intakeUpload'];

export const ConfirmUploadMutation = graphql(`
  mutation ConfirmIntakeUpload($id: ID!) {
    confirmIntakeUpload(id: $id) {
      ... on IntakeTaken {
        count
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const DiscardUploadMutation = graphql(`
  mutation DiscardIntakeUpload($id: ID!) {
    discardIntakeUpload(id: $id) {
      ... on IntakeTaken {
        count
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const TakeIncomingMutation = graphql(`
  mutation TakeIncoming($input: IncomingSeenInput!) {
    takeIncoming(input: $input) {
      ... on IncomingReferral {
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

export const OpenIncomingMutation = graphql(`
  mutation OpenIncoming($input: OpenIncomingInput!) {
    openIncoming(input: $input) {
      ... on IncomingReferral {
        id
        patientId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RefuseIncomingMutation = graphql(`
  mutation RefuseIncoming($input: RefuseIncomingInput!) {
    refuseIncoming(input: $input) {
      ... on IncomingReferral {
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

export const DuplicateIncomingMutation = graphql(`
  mutation MarkIncomingDuplicate($input: DuplicateIncomingInput!) {
    markIncomingDuplicate(input: $input) {
      ... on IncomingReferral {
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
