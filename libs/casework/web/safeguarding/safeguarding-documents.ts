import { graphql, type DataOf } from '@linkwell/web-kit';

export const SafeguardingOfPatientQuery = graphql(`
  query SafeguardingOfPatient($patientId: ID!) {
    safeguardingOfPatient(patientId: $patientId) {
      patientId
      patientName
      age
      leads {
        id
        name
      }
      flags {
        id
        kind
        precautions
        visitWords
        reviewOn
        setAt
        setBy
        endedAt
        endedBy
        mayChange
        reasons {
          id
          what
          words
          at
          by
        }
        version
      }
      concerns {
        id
        subject
        categories
        danger
        state
        raisedAt
        raisedBy
      }
    }
  }
`);
export type Safeguarding = DataOf<typeof SafeguardingOfPatientQuery>['safeguardingOfPatient'];
export type SafetyFlag = Safeguarding['flags'][number];

export const SafeguardingConcernQuery = graphql(`
  query SafeguardingConcern($id: ID!) {
    safeguardingConcern(id: $id) {
      id
      patientId
      patientName
      subject
      categories
      danger
      noticedOn
      seenWords
      wishesAsked
      whyNotAsked
      wishesWords
      state
      outcome
      wishesMet
      raisedAt
      raisedBy
      supportEnded
      isLed
      leads {
        id
        name
      }
      entries {
        id
        step
        recipient
        words
        takenOn
        recordedAt
        recordedBy
      }
      disclosures {
        id
        recipient
        recipientWords
        whatWords
        ground
        whyWords
        disclosedOn
        authority
        authoriser
        authoriserWords
        told
        whyNotTold
        notToldWords
        recordedAt
        recordedBy
        waits
        mayReview
        finding
        findingWords
        reviewedAt
        reviewedBy
        version
      }
      version
    }
  }
`);
export type Concern = DataOf<typeof SafeguardingConcernQuery>['safeguardingConcern'];
export type Disclosure = Concern['disclosures'][number];

export const SafeguardingReviewQuery = graphql(`
  query SafeguardingReview($after: String, $kind: SafeguardingReviewKind) {
    safeguardingReview(first: 25, after: $after, kind: $kind) {
      edges {
        node {
          id
          kind
          concernId
          patientId
          patientName
          urgent
          state
          categories
          since
          by
          reviewOn
          supportEnded
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
export type ReviewItem = DataOf<typeof SafeguardingReviewQuery>['safeguardingReview']['edges'][number]['node'];

export const RaiseConcernMutation = graphql(`
  mutation RaiseSafeguardingConcern($input: RaiseConcernInput!) {
    raiseSafeguardingConcern(input: $input) {
      ... on SafeguardingConcern {
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

export const AddStepMutation = graphql(`
  mutation AddSafeguardingStep($input: AddConcernStepInput!) {
    addSafeguardingStep(input: $input) {
      ... on SafeguardingConcern {
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

export const CloseConcernMutation = graphql(`
  mutation CloseSafeguardingConcern($input: CloseConcernInput!) {
    closeSafeguardingConcern(input: $input) {
      ... on SafeguardingConcern {
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

export const RecordDisclosureMutation = graphql(`
  mutation RecordSafeguardingDisclosure($input: RecordDisclosureInput!) {
    recordSafeguardingDisclosure(input: $input) {
      ... on SafeguardingConcern {
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

export const ReviewDisclosureMutation = graphql(`
  mutation ReviewSafeguardingDisclosure($input: ReviewDisclosureInput!) {
    reviewSafeguardingDisclosure(input: $input) {
      ... on SafeguardingConcern {
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

export const SetFlagMutation = graphql(`
  mutation SetSafetyFlag($input: SetSafetyFlagInput!) {
    setSafetyFlag(input: $input) {
      ... on SafeguardingOfPatient {
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

export const LookAtFlagMutation = graphql(`
  mutation LookAtSafetyFlag($input: LookAtSafetyFlagInput!) {
    lookAtSafetyFlag(input: $input) {
      ... on SafeguardingOfPatient {
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
