import { graphql, type TypedDocumentString } from '@linkwell/web-kit';

type AnswerOf<Document> = Document extends TypedDocumentString<infer Data, never> ? Data : never;

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
  query SearchServices($near: String, $need: String, $withinMetres: Int!, $first: Int!, $after: String) {
    searchServices(near: $near, need: $need, withinMetres: $withinMetres, first: $first, after: $after) {
      ... on SearchResult {
        total
        approximate
        placeLabel
        withinMetres
        needs {
          id
          label
        }
        words
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

export type Match = AnswerOf<typeof MatchFields>;
export type SearchServicesAnswer = AnswerOf<typeof SearchServicesQuery>;
export type FoundServices = Extract<SearchServicesAnswer['searchServices'], { __typename: 'SearchResult' }>;
export type PatientMatches = Extract<AnswerOf<typeof MatchesForPatientQuery>['matchesForPatient'], { __typename: 'PatientMatches' }>;
