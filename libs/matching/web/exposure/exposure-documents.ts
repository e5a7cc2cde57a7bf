import { graphql, type DataOf } from '@linkwell/web-kit';

export const ExposureReportQuery = graphql(`
  query ExposureReport {
    exposureReport {
      madeAt
      needs
      places
      questions
      answered
      services
      unseen
      rows {
        dimension
        label
        services
        slots5
        slots10
        expected5
        expected10
        ratio5
        ratio10
      }
    }
  }
`);

export const UnseenListingsQuery = graphql(`
  query UnseenListings($first: Int, $after: String) {
    unseenListings(first: $first, after: $after) {
      edges {
        node {
          serviceId
          slug
          name
          organisation
          timesFound
          bestPlace
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

export const ReportExposureMutation = graphql(`
  mutation ReportExposure {
    reportExposure {
      taskId
    }
  }
`);

export type ExposureReport = NonNullable<DataOf<typeof ExposureReportQuery>['exposureReport']>;
export type ExposureRow = ExposureReport['rows'][number];
