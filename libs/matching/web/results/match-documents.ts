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
    position {
      longitude
      latitude
    }
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
        corrected {
          typed
          meant
        }
        isUrgent
        items {
          ...MatchFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nextBest {
          full
          fullWaitWeeks
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
  query MatchesForPatient(
    $patientId: ID!
    $needIds: [ID!]
    $withinMetres: Int!
    $includeFull: Boolean!
    $words: String
    $place: String
    $filters: SearchFiltersInput
    $filtersAre: String
    $sort: String
    $first: Int!
    $after: String
  ) {
    matchesForPatient(
      patientId: $patientId
      needIds: $needIds
      withinMetres: $withinMetres
      includeFull: $includeFull
      words: $words
      place: $place
      filters: $filters
      filtersAre: $filtersAre
      sort: $sort
      first: $first
      after: $after
    ) {
      ... on PatientMatches {
        total
        approximate
        withinMetres
        placeLabel
        needs {
          id
          label
          asked
        }
        typedNeeds {
          id
          label
        }
        words
        corrected {
          typed
          meant
        }
        isUrgent
        wordsAlone
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
        together {
          ...MatchFields
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
          fullWaitWeeks
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

export const WhyNotQuery = graphql(`
  query WhyNot(
    $patientId: ID!
    $serviceId: ID
    $name: String
    $needIds: [ID!]
    $withinMetres: Int!
    $includeFull: Boolean!
    $words: String
    $place: String
    $filters: SearchFiltersInput
    $filtersAre: String
  ) {
    whyNot(
      patientId: $patientId
      serviceId: $serviceId
      name: $name
      needIds: $needIds
      withinMetres: $withinMetres
      includeFull: $includeFull
      words: $words
      place: $place
      filters: $filters
      filtersAre: $filtersAre
    ) {
      ... on WhyNotAnswers {
        services {
          serviceId
          slug
          name
          organisationName
          listed
          rule
          text
          remedy
          tooFarMetres
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export const CompareForPatientQuery = graphql(`
  query CompareForPatient($patientId: ID!, $serviceIds: [ID!]!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $place: String) {
    compareForPatient(patientId: $patientId, serviceIds: $serviceIds, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, place: $place) {
      ... on Comparison {
        services {
          serviceId
          slug
          name
          organisationName
          takesReferrals
          notListed
          needsMet
          distance
          nextTimes
          costs
          access
          languages
          room
          ages
          confirmed
          howToRefer
          usuallyReplies
          cautions {
            code
            text
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

export const SuggestSupportQuery = graphql(`
  query SuggestSupport($text: String!) {
    suggestSupport(text: $text) {
      needs {
        id
        label
      }
      services {
        serviceId
        name
        organisationName
      }
    }
  }
`);

export type Match = DataOf<typeof MatchFields>;
export type SearchServicesAnswer = DataOf<typeof SearchServicesQuery>;
export type FoundServices = Extract<SearchServicesAnswer['searchServices'], { __typename: 'SearchResult' }>;
export type Towns = FoundServices['towns'];
export type ComparedService = Extract<DataOf<typeof CompareForPatientQuery>['compareForPatient'], { __typename: 'Comparison' }>['services'][number];
export type Explained = Extract<DataOf<typeof WhyNotQuery>['whyNot'], { __typename: 'WhyNotAnswers' }>['services'][number];
export type Suggestions = DataOf<typeof SuggestSupportQuery>['suggestSupport'];
export type Facets = FoundServices['facets'];
export type PatientMatches = Extract<DataOf<typeof MatchesForPatientQuery>['matchesForPatient'], { __typename: 'PatientMatches' }>;
