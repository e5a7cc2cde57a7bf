import { graphql } from '@linkwell/web-kit';

export const DirectoryTaxonomiesQuery = graphql(`
  query DirectoryTaxonomies($first: Int, $after: String) {
    directoryTaxonomies(first: $first, after: $after) {
      edges {
        node {
          id
          name
          description
          version
          source
          isOwn
          termCount
          mappedCount
          vanishedOn
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

export const DirectoryTaxonomyQuery = graphql(`
  query DirectoryTaxonomy($id: ID!) {
    directoryTaxonomy(id: $id) {
      id
      name
      description
      uri
      version
      source
      isOwn
      termCount
      mappedCount
    }
  }
`);

export const DirectoryTermsQuery = graphql(`
  query DirectoryTerms($taxonomyId: ID!, $parentId: ID, $search: String, $first: Int, $after: String) {
    directoryTerms(taxonomyId: $taxonomyId, parentId: $parentId, search: $search, first: $first, after: $after) {
      edges {
        node {
          id
          name
          description
          code
          path
          childCount
          vanishedOn
          needs {
            id
            label
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

export const DirectoryTermQuery = graphql(`
  query DirectoryTerm($id: ID!) {
    directoryTerm(id: $id) {
      id
      name
      path
      parentId
    }
  }
`);
