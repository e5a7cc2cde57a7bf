import { graphql } from '@linkwell/web-kit';

export const StewardDeskQuery = graphql(`
  query StewardDesk {
    stewardDesk {
      reviews
      claims
      reports
      duplicates
      unanswered
      unconfirmed
      listings
    }
  }
`);

export const ListingReportsQuery = graphql(`
  query ListingReports($first: Int, $after: String, $handled: Boolean) {
    listingReports(first: $first, after: $after, handled: $handled) {
      edges {
        node {
          id
          serviceId
          slug
          name
          organisation
          phones
          about
          words
          saidBy
          madeAt
          handledAt
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

export const HandleReportMutation = graphql(`
  mutation HandleReport($id: ID!) {
    handleReport(id: $id) {
      ... on HandledReport {
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
