import { graphql } from '@linkwell/web-kit';

export const ClaimableListingQuery = graphql(`
  query ClaimableListing($serviceId: ID!) {
    claimableListing(serviceId: $serviceId) {
      id
      slug
      name
      organisationName
      maskedAddress
      ticket
    }
  }
`);

export const ClaimListingMutation = graphql(`
  mutation ClaimListing($input: ClaimListingInput!) {
    claimListing(input: $input) {
      ... on RequestReceived {
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

export const ProposalTicketQuery = graphql(`
  query ProposalTicket {
    proposalTicket
  }
`);

export const ProposeListingMutation = graphql(`
  mutation ProposeListing($input: ProposeListingInput!) {
    proposeListing(input: $input) {
      ... on RequestReceived {
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
