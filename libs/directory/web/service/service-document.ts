import { graphql } from '@linkwell/web-kit';

export const ServicePageQuery = graphql(`
  query ServicePage($id: ID!) {
    service(id: $id) {
      ...ServiceFacts
    }
  }
`);
