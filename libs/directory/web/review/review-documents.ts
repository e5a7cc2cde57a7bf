import { graphql } from '@linkwell/web-kit';

export const ReviewQueueQuery = graphql(`
  query ReviewQueue($tray: ReviewTray!, $first: Int!, $after: String) {
    reviewQueue(tray: $tray, first: $first, after: $after) {
      totalCount
      counts {
        waiting
        new
        changes
        ending
        decided
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          name
          organisationName
          isNew
          state
          intent
          updatedAt
          submittedAt
          submittedBy
        }
      }
    }
  }
`);

export const ListingReviewQuery = graphql(`
  query ListingReview($id: ID!) {
    listingReview(id: $id) {
      id
      version
      seen
      kind
      subjectId
      name
      organisationName
      life
      slug
      submittedBy
      draft {
        id
        state
        intent
        reason
        stewardNote
        restoredFrom
        submittedAt
        decidedAt
      }
      differences {
        ...DifferenceShown
      }
      changedMeanwhile {
        ...DifferenceShown
      }
      inWords {
        field
        section
        label
        words
      }
    }
  }
`);

export const ApproveListingMutation = graphql(`
  mutation ApproveListing($input: DecideReviewInput!) {
    approveListing(input: $input) {
      ... on ListingReview {
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

export const AskForListingChangesMutation = graphql(`
  mutation AskForListingChanges($input: DecideReviewInput!) {
    askForListingChanges(input: $input) {
      ... on ListingReview {
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

export const RejectListingMutation = graphql(`
  mutation RejectListing($input: DecideReviewInput!) {
    rejectListing(input: $input) {
      ... on ListingReview {
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

export const PreviewReviewMutation = graphql(`
  mutation PreviewReview($id: ID!) {
    previewReview(id: $id) {
      ...ServiceFacts
    }
  }
`);
