import { graphql } from '@linkwell/web-kit';

export const KeptListingFragment = graphql(`
  fragment KeptListingParts on KeptListing {
    id
    slug
    name
    version
    published
    stateWords
    draft
    due
    freshness {
      status
      words
      lastConfirmedOn
    }
    capacity {
      state
      words
      usualWait
    }
    fullUntil
    waitWeeks
    closure {
      state
      from
      until
      note
    }
    takesReferrals
    assurance {
      kind
      label
      state
      expiresOn
    }
    suggestions {
      id
      about
      words
      saidBy
      madeOn
    }
  }
`);

export const MyListingsQuery = graphql(`
  query MyListings {
    myListings {
      id
      name
      mayManage
      listings {
        ...KeptListingParts
      }
    }
  }
`);

export const ConfirmListingsMutation = graphql(`
  mutation ConfirmListings($serviceIds: [ID!]!) {
    confirmListings(serviceIds: $serviceIds) {
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

export const SetCapacityMutation = graphql(`
  mutation SetCapacity($input: SetCapacityInput!) {
    setCapacity(input: $input) {
      ... on KeptListing {
        id
        version
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const CloseListingMutation = graphql(`
  mutation CloseListing($input: CloseListingInput!) {
    closeListing(input: $input) {
      ... on KeptListing {
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

export const ReopenListingMutation = graphql(`
  mutation ReopenListing($input: ListingVersionInput!) {
    reopenListing(input: $input) {
      ... on KeptListing {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const AssuranceOfListingQuery = graphql(`
  query AssuranceOfListing($serviceId: ID!) {
    assuranceOfListing(serviceId: $serviceId) {
      serviceId
      slug
      name
      organisationName
      others
      standing {
        kind
        label
        state
        recordedBy
        recordedOn
        expiresOn
      }
    }
  }
`);

export const RecordAssuranceMutation = graphql(`
  mutation RecordAssurance($input: RecordAssuranceInput!) {
    recordAssurance(input: $input) {
      ... on AssuranceOfListing {
        serviceId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const WithdrawAssuranceMutation = graphql(`
  mutation WithdrawAssurance($input: WithdrawAssuranceInput!) {
    withdrawAssurance(input: $input) {
      ... on AssuranceOfListing {
        serviceId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const OwnFiguresQuery = graphql(`
  query OwnFigures($organisationId: ID!) {
    ownFigures(organisationId: $organisationId) {
      organisationId
      organisation
      listings {
        serviceId
        name
        months {
          month
          views
          shortlistings
        }
      }
      confirmations {
        id
        listing
        confirmedOn
        words
      }
    }
  }
`);

export const PeopleOfOrganisationQuery = graphql(`
  query PeopleOfOrganisation($organisationId: ID!) {
    peopleOfOrganisation(organisationId: $organisationId) {
      organisationId
      organisation
      people {
        userId
        displayName
        email
        status
        role
      }
    }
  }
`);

export const InviteToOrganisationMutation = graphql(`
  mutation InviteToOrganisation($input: InviteToOrganisationInput!) {
    inviteToOrganisation(input: $input) {
      ... on PeopleOfOrganisation {
        organisationId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RemoveFromOrganisationMutation = graphql(`
  mutation RemoveFromOrganisation($input: RemoveFromOrganisationInput!) {
    removeFromOrganisation(input: $input) {
      ... on PeopleOfOrganisation {
        organisationId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
