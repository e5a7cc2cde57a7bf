import { graphql } from '@linkwell/web-kit';

export const CaseloadQuery = graphql(`
  query Caseload($first: Int, $after: String, $filter: CaseloadFilter) {
    caseload(first: $first, after: $after, filter: $filter) {
      edges {
        node {
          id
          forename
          surname
          dateOfBirth
          age
          siteName
          episodeState
          lastActivityAt
          needs {
            id
            status
            urgency
            term {
              id
              label
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

/** Where somebody can be added: the viewer's teams with the practices they serve. */
export const PlacesOfWorkQuery = graphql(`
  query MyPlacesOfWork {
    session {
      id
      teams {
        id
        name
        sites {
          id
          name
        }
      }
    }
  }
`);
