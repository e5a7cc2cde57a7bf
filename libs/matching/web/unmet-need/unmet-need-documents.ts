import { graphql, type DataOf } from '@linkwell/web-kit';

export const UnmetNeedReportQuery = graphql(`
  query UnmetNeedReport($quarter: String) {
    unmetNeedReport(quarter: $quarter) {
      quarters
      quarter
      releasedAt
      totals {
        category
        label
        people
        peopleHidden
        searches
        searchesHidden
      }
    }
  }
`);

export const UnmetNeedAreasQuery = graphql(`
  query UnmetNeedAreas($quarter: String!, $category: ID, $sort: UnmetNeedSort, $first: Int, $after: String) {
    unmetNeedAreas(quarter: $quarter, category: $category, sort: $sort, first: $first, after: $after) {
      edges {
        node {
          category
          label
          area
          people
          peopleHidden
          searches
          searchesHidden
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

export type UnmetTotal = DataOf<typeof UnmetNeedReportQuery>['unmetNeedReport']['totals'][number];
export type UnmetArea = DataOf<typeof UnmetNeedAreasQuery>['unmetNeedAreas']['edges'][number]['node'];
