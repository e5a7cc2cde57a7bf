import { graphql, type DataOf } from '@linkwell/web-kit';

export const SitesToTuneQuery = graphql(`
  query SitesToTune {
    sitesToTune {
      id
      name
      version
      changedAt
      examplePersons
    }
  }
`);

export const SiteWeightsFields = graphql(`
  fragment SiteWeightsFields on SiteWeights {
    siteId
    siteName
    version
    values {
      key
      value
      defaultValue
    }
    note
    changedBy
    changedAt
  }
`);

export const SiteWeightsQuery = graphql(`
  query SiteWeights($siteId: ID!) {
    siteWeights(siteId: $siteId) {
      ...SiteWeightsFields
    }
  }
`);

export const WeightHistoryQuery = graphql(`
  query WeightHistory($siteId: ID!, $first: Int!, $after: String) {
    weightHistory(siteId: $siteId, first: $first, after: $after) {
      edges {
        node {
          version
          note
          changedBy
          changedAt
          restoredFrom
          changes {
            key
            before
            after
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

export const PreviewWeightsQuery = graphql(`
  query PreviewWeights($siteId: ID!, $values: [MatchWeightInput!]!) {
    previewWeights(siteId: $siteId, values: $values) {
      ... on WeightsPreview {
        cautions
        persons {
          personId
          total
          problem
          services {
            serviceId
            name
            organisationName
            distanceMetres
            before
            after
            move
            parts {
              part
              label
              before
              after
            }
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

export const SaveWeightsMutation = graphql(`
  mutation SaveWeights($input: SaveWeightsInput!) {
    saveWeights(input: $input) {
      ... on SiteWeights {
        ...SiteWeightsFields
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RestoreWeightsMutation = graphql(`
  mutation RestoreWeights($input: RestoreWeightsInput!) {
    restoreWeights(input: $input) {
      ... on SiteWeights {
        ...SiteWeightsFields
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type SiteToTune = DataOf<typeof SitesToTuneQuery>['sitesToTune'][number];
export type SiteWeights = DataOf<typeof SiteWeightsFields>;
export type WeightsVersion = DataOf<typeof WeightHistoryQuery>['weightHistory']['edges'][number]['node'];
export type WeightsPreview = Extract<DataOf<typeof PreviewWeightsQuery>['previewWeights'], { __typename: 'WeightsPreview' }>;
export type PersonPreview = WeightsPreview['persons'][number];
export type PreviewedService = PersonPreview['services'][number];
