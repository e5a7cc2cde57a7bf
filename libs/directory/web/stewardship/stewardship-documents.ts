import { graphql } from '@linkwell/web-kit';

export const StewardListingsQuery = graphql(`
  query StewardListings($first: Int, $after: String, $search: String, $state: ListingState, $freshness: Freshness, $barred: Boolean, $vanished: Boolean) {
    stewardListings(first: $first, after: $after, search: $search, state: $state, freshness: $freshness, barred: $barred, vanished: $vanished) {
      edges {
        node {
          id
          name
          slug
          organisationId
          organisation
          state
          places
          needs
          phones
          email
          source
          lastConfirmedOn
          freshness
          confirmation
          doNotList
          doNotListReason
          organisationDoNotList
          vanishedOn
          version
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

export const SetDoNotListMutation = graphql(`
  mutation SetDoNotList($input: DoNotListInput!) {
    setDoNotList(input: $input) {
      ... on BarredListing {
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

export const CoverageQuery = graphql(`
  query Coverage($first: Int, $after: String, $area: String) {
    coverage(first: $first, after: $after, area: $area) {
      edges {
        node {
          area
          services
          confirmed
          stale
          unconfirmed
          cells {
            termId
            label
            services
            doubtful
          }
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

export const LikelyDuplicatesQuery = graphql(`
  query LikelyDuplicates($first: Int, $after: String, $state: DuplicateState!) {
    likelyDuplicates(first: $first, after: $after, state: $state) {
      edges {
        node {
          id
          score
          state
          firstName
          firstOrganisation
          secondName
          secondOrganisation
          evidence {
            kind
            words
          }
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

export const DuplicatePairQuery = graphql(`
  query DuplicatePair($id: ID!) {
    duplicatePair(id: $id) {
      id
      score
      state
      version
      keptId
      evidence {
        kind
        words
      }
      listings {
        id
        name
        slug
        organisation
        confirmation
        source
      }
      parts {
        part
        label
        said
        same
      }
    }
  }
`);

export const FindDuplicatesMutation = graphql(`
  mutation FindDuplicates {
    findDuplicates {
      taskId
    }
  }
`);

export const MergeListingsMutation = graphql(`
  mutation MergeListings($input: MergeListingsInput!) {
    mergeListings(input: $input) {
      ... on DuplicatePair {
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

export const MarkDifferentMutation = graphql(`
  mutation MarkDifferent($input: PairVersionInput!) {
    markDifferent(input: $input) {
      ... on DuplicatePair {
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

export const UndoMergeMutation = graphql(`
  mutation UndoMerge($input: PairVersionInput!) {
    undoMerge(input: $input) {
      ... on DuplicatePair {
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
