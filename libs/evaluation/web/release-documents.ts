import { graphql } from '@linkwell/web-kit';

export const ReleasesQuery = graphql(`
  query Releases {
    releases(first: 100) {
      edges {
        node {
          id
          firstQuarter
          lastQuarter
          stage
        }
      }
    }
  }
`);

export const ReleasedTableQuery = graphql(`
  query ReleasedTable($releaseId: ID!, $measure: ReleasedMeasure!, $rows: ReleasedDimension!, $columns: ReleasedDimension) {
    releasedTable(releaseId: $releaseId, measure: $measure, rows: $rows, columns: $columns) {
      release {
        id
        firstQuarter
        lastQuarter
        stage
        builtAt
        methodVersion
      }
      title
      definition
      percentOf
      rowsLabel
      columnsLabel
      columns {
        id
        label
      }
      lines {
        heading {
          id
          label
        }
        cells {
          value
          hiddenReason
          hiddenWords
          percent
        }
      }
      caveats
      methodStatement
    }
  }
`);

type DataOf<Document extends { __apiType?: (variables: never) => unknown }> = ReturnType<NonNullable<Document['__apiType']>>;

export type Release = DataOf<typeof ReleasesQuery>['releases']['edges'][number]['node'];
export type ReleasedTable = DataOf<typeof ReleasedTableQuery>['releasedTable'];
export type TableLine = ReleasedTable['lines'][number];
export type ReleasedCell = TableLine['cells'][number];
