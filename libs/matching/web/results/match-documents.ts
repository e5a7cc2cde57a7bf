import { graphql, type DataOf } from '@linkwell/web-kit';

export const MatchFields = graphql(`
  fragment MatchFields on Match {
    serviceId
    slug
    name
    organisationName
    summary
    locationLabel
    distanceMetres
    takesReferrals
    access
    lastConfirmedOn
    reasons {
      code
      text
    }
    cautions {
      code
      text
    }
  }
`);

export const SearchServicesQuery = graphql(`
  query SearchServices(
    $near: String
    $at: PositionInput
    $need: String
    $withinMetres: Int!
    $age: Int
    $filters: SearchFiltersInput
    $sort: String
    $first: Int!
    $after: String
  ) {
    searchServices(near: $near, at: $at, need: $need, withinMetres: $withinMetres, age: $age, filters: $filters, sort: $sort, first: $first, after: $after) {
      ... on SearchResult {
        total
        approximate
        placeLabel
        centre {
          longitude
          latitude
        }
        towns {
          name
          longitude
          latitude
        }
        facets {
          id
          unknown
          values {
            value
            label
            count
          }
        }
        withinMetres
        needs {
          id
          label
        }
        words
        items {
          ...MatchFields
          position {
            longitude
            latitude
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nextBest {
          full
          nearest {
            ...MatchFields
          }
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

export const MatchesForPatientQuery = graphql(`
  query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {
    matchesForPatient(patientId: $patientId, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, first: $first, after: $after) {
      ... on PatientMatches {
        total
        approximate
        withinMetres
        needs {
          id
          label
          asked
        }
        items {
          ...MatchFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nextBest {
          full
          nearest {
            ...MatchFields
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const WhyNotQuery = graphql(`
  query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {
    whyNot(patientId: $patientId, name: $name, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull) {
      ... on WhyNotAnswers {
        services {
          serviceId
          name
          organisationName
          listed
          text
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type Match = DataOf<typeof MatchFields>;
export type SearchServicesAnswer = DataOf<typeof SearchServicesQuery>;
export type FoundServices = Extract<SearchServicesAnswer['searchServices'], { __typename: 'SearchResult' }>;
export type FoundMatch = FoundServices['items'][number];
export type Facets = FoundServices['facets'];
export type PatientMatches = Extract<DataOf<typeof MatchesForPatientQuery>['matchesForPatient'], { __typename: 'PatientMatches' }>;
