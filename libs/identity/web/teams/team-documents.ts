import { graphql } from '@linkwell/web-kit';

export const TeamsQuery = graphql(`
  query Teams($first: Int, $after: String) {
    teams(first: $first, after: $after) {
      edges {
        node {
          id
          name
          sites {
            id
            name
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

export const SitesQuery = graphql(`
  query Sites($first: Int, $after: String) {
    sites(first: $first, after: $after) {
      edges {
        node {
          id
          name
          odsCode
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

export const CreateTeamMutation = graphql(`
  mutation CreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      ... on Team {
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

export const CreateSiteMutation = graphql(`
  mutation CreateSite($input: CreateSiteInput!) {
    createSite(input: $input) {
      ... on Site {
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
