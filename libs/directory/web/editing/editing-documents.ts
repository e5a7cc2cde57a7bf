import { graphql } from '@linkwell/web-kit';

export const ListingToEditQuery = graphql(`
  query ListingToEdit($kind: ListingKind!, $id: ID!) {
    listingToEdit(kind: $kind, id: $id) {
      kind
      id
      name
      organisationId
      organisationName
      publishesAtOnce
      life
      slug
      version
      seen
      answers
      draft {
        id
        state
        intent
        reason
        stewardNote
        restoredFrom
        updatedAt
        updatedBy
        submittedAt
      }
      lastDecision {
        id
        state
        intent
        stewardNote
        decidedAt
      }
      sections {
        id
        title
        standing
        problem
        writtenBy
      }
      inWords {
        field
        section
        label
        words
      }
      differences {
        ...DifferenceShown
      }
      changedMeanwhile {
        ...DifferenceShown
      }
    }
  }
`);

export const SaveListingAnswersMutation = graphql(`
  mutation SaveListingAnswers($input: SaveListingAnswersInput!) {
    saveListingAnswers(input: $input) {
      ... on ListingToEdit {
        id
        version
      }
      ... on ListingPageChangedMeanwhile {
        message
        version
        theirs
        differences {
          ...DifferenceShown
        }
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ProposeServiceMutation = graphql(`
  mutation ProposeService($input: ProposeServiceInput!) {
    proposeService(input: $input) {
      ... on ProposedListing {
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

export const SubmitListingMutation = graphql(`
  mutation SubmitListing($input: SubmitListingInput!) {
    submitListing(input: $input) {
      ... on ListingToEdit {
        id
        name
        publishesAtOnce
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const TakeBackListingMutation = graphql(`
  mutation TakeBackListing($input: ListingDraftSeenInput!) {
    takeBackListing(input: $input) {
      ... on ListingToEdit {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const DiscardListingDraftMutation = graphql(`
  mutation DiscardListingDraft($input: ListingDraftSeenInput!) {
    discardListingDraft(input: $input) {
      ... on DiscardedListingDraft {
        id
        stillListed
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const EndListingMutation = graphql(`
  mutation EndListing($input: EndListingInput!) {
    endListing(input: $input) {
      ... on ListingToEdit {
        id
        publishesAtOnce
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const OrganisationToProposeForQuery = graphql(`
  query OrganisationToProposeFor($id: ID!) {
    listingToEdit(kind: organisation, id: $id) {
      id
      name
    }
  }
`);

export const NeedsToChooseQuery = graphql(`
  query NeedsToChoose {
    needTerms {
      id
      label
      children {
        id
        label
      }
    }
  }
`);

export const NeedsLikeQuery = graphql(`
  query NeedsLike($text: String!) {
    suggestNeeds(text: $text) {
      id
    }
  }
`);

export const ListingsInHandQuery = graphql(`
  query ListingsInHand($first: Int!, $after: String) {
    listingsInHand(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          subjectId
          name
          organisationName
          isNew
          state
          intent
          updatedAt
          submittedAt
        }
      }
    }
  }
`);
