import { graphql, type DataOf } from '@linkwell/web-kit';

export const AccessRequestsQuery = graphql(`
  query AccessRequests($after: String, $open: Boolean!) {
    accessRequests(first: 25, after: $after, open: $open) {
      edges {
        node {
          id
          forename
          surname
          state
          askedBy
          receivedOn
          dueOn
          isOverdue
          endedAt
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
export type AccessRequestInList = DataOf<typeof AccessRequestsQuery>['accessRequests']['edges'][number]['node'];

export const AccessRequestQuery = graphql(`
  query AccessRequest($id: ID!) {
    accessRequest(id: $id) {
      id
      patientId
      forename
      surname
      state
      askedBy
      askerWords
      identityCheck
      identityWords
      receivedOn
      firstDueOn
      extendedTo
      extensionReason
      dueOn
      isOverdue
      closedReason
      endedAt
      openedAt
      openedBy
      items
      undecided
      releases {
        id
        pageSha256
        dataSha256
        given
        withheld
        releasedAt
        releasedBy
      }
      version
    }
  }
`);
export type AccessRequest = DataOf<typeof AccessRequestQuery>['accessRequest'];

export const HeldItemsQuery = graphql(`
  query HeldItems($id: ID!, $after: String, $which: HeldItemsShown!) {
    heldItems(requestId: $id, first: 25, after: $after, which: $which) {
      edges {
        node {
          key
          mark
          section
          heading
          on
          facts {
            label
            value
          }
          isDecided
          withheld {
            ground
            parts
            words
            opinion
          }
          decidedBy
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
export type HeldItem = DataOf<typeof HeldItemsQuery>['heldItems']['edges'][number]['node'];

export const AccessReleaseQuery = graphql(`
  query AccessRelease($id: ID!) {
    accessRelease(id: $id) {
      id
      page
      data
    }
  }
`);

export const OpenAccessRequestMutation = graphql(`
  mutation OpenAccessRequest($input: OpenAccessRequestInput!) {
    openAccessRequest(input: $input) {
      ... on AccessRequest {
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

export const ExtendAccessRequestMutation = graphql(`
  mutation ExtendAccessRequest($input: ExtendAccessRequestInput!) {
    extendAccessRequest(input: $input) {
      ... on AccessRequest {
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

export const CloseAccessRequestMutation = graphql(`
  mutation CloseAccessRequest($input: CloseAccessRequestInput!) {
    closeAccessRequest(input: $input) {
      ... on AccessRequest {
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

export const GiveHeldItemsMutation = graphql(`
  mutation GiveHeldItems($input: GiveHeldItemsInput!) {
    giveHeldItems(input: $input) {
      ... on AccessRequest {
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

export const WithholdHeldItemMutation = graphql(`
  mutation WithholdHeldItem($input: WithholdHeldItemInput!) {
    withholdHeldItem(input: $input) {
      ... on AccessRequest {
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

export const ReleaseAccessRequestMutation = graphql(`
  mutation ReleaseAccessRequest($input: ReleaseAccessRequestInput!) {
    releaseAccessRequest(input: $input) {
      ... on AccessRequest {
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
