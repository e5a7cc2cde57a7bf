import { graphql } from '../graphql/generated';

export const MapBackgroundQuery = graphql(`
  query MapBackground {
    mapBackground {
      tileUrl
      attribution
    }
  }
`);
