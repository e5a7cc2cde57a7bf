import { graphql } from '@linkwell/web-kit';

export const UnconfirmedOrganisationsQuery = graphql(`
  query UnconfirmedOrganisations($first: Int!, $after: String) {
    unconfirmedOrganisations(first: $first, after: $after) {
      edges {
        node {
          id
          name
          phones
          askedOn
          tries
          lastTriedOn
          listings {
            id
            slug
            name
            freshness {
              status
              words
              lastConfirmedOn
            }
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

export const CouldNotReachMutation = graphql(`
  mutation CouldNotReach($organisationId: ID!) {
    couldNotReach(organisationId: $organisationId) {
      ... on NotReached {
        organisationId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ConfirmByPhoneMutation = graphql(`
  mutation ConfirmByPhone($serviceIds: [ID!]!) {
    confirmByPhone(serviceIds: $serviceIds) {
      ... on ListingsConfirmed {
        serviceIds
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const AskForConfirmationMutation = graphql(`
  mutation AskForConfirmation {
    askForConfirmation
  }
`);

export const SuggestChangeMutation = graphql(`
  mutation SuggestChange($input: ReportListingInput!) {
    suggestChange(input: $input) {
      ... on ReportReceived {
        received
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ListingClaimsQuery = graphql(`
  query ListingClaims($first: Int!, $after: String) {
    listingClaims(first: $first, after: $after) {
      edges {
        node {
          id
          version
          madeAt
          name
          email
          words
          serviceName
          organisationName
          wasAsked
          listing {
            id
            slug
          }
          proposal {
            what
            address
            postcode
            phone
            email
            website
            runsIt
          }
          alike {
            id
            slug
            name
            organisationName
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

export const ApproveClaimMutation = graphql(`
  mutation ApproveClaim($input: ApproveClaimInput!) {
    approveClaim(input: $input) {
      ... on ClaimDecided {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const RefuseClaimMutation = graphql(`
  mutation RefuseClaim($input: RefuseClaimInput!) {
    refuseClaim(input: $input) {
      ... on ClaimDecided {
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
