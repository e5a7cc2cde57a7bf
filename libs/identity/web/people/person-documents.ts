import { graphql } from '@linkwell/web-kit';

export const PeopleQuery = graphql(`
  query People($first: Int, $after: String, $search: String) {
    users(first: $first, after: $after, search: $search) {
      edges {
        node {
          id
          email
          displayName
          status
          lastSignedInAt
          version
          grants {
            role
            organisationId
            team {
              id
              name
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

export const DisableUserMutation = graphql(`
  mutation DisableUser($input: UserVersionInput!) {
    disableUser(input: $input) {
      ... on User {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const EnableUserMutation = graphql(`
  mutation EnableUser($input: UserVersionInput!) {
    enableUser(input: $input) {
      ... on User {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const ResetPasswordMutation = graphql(`
  mutation ResetUserPassword($input: UserVersionInput!) {
    resetUserPassword(input: $input) {
      ... on AccountLink {
        url
        expiresAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const InviteUserMutation = graphql(`
  mutation InviteUser($input: InviteUserInput!) {
    inviteUser(input: $input) {
      ... on AccountLink {
        url
        expiresAt
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);
