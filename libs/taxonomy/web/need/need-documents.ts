import { graphql } from '@linkwell/web-kit';

export const NeedTermToEditQuery = graphql(`
  query NeedTermToEdit($id: ID!) {
    needTermToEdit(id: $id) {
      id
      parentLabel
      version
      term {
        id
        label
        groupLabel
      }
      synonyms {
        text
        addedAt
        addedByHand
      }
      directoryTerms {
        id
        name
        path
        taxonomyId
        taxonomyName
        vanishedOn
      }
      alsoSearched {
        id
        label
      }
    }
    needTermUse {
      termId
      serviceCount
      publishedCount
    }
  }
`);

export const AddSynonymMutation = graphql(`
  mutation AddSynonym($input: SynonymInput!) {
    addSynonym(input: $input) {
      ... on NeedTermToEdit {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RemoveSynonymMutation = graphql(`
  mutation RemoveSynonym($input: SynonymInput!) {
    removeSynonym(input: $input) {
      ... on NeedTermToEdit {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const MapDirectoryTermMutation = graphql(`
  mutation MapDirectoryTerm($input: TermMapInput!) {
    mapDirectoryTerm(input: $input) {
      ... on NeedTermToEdit {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const UnmapDirectoryTermMutation = graphql(`
  mutation UnmapDirectoryTerm($input: TermMapInput!) {
    unmapDirectoryTerm(input: $input) {
      ... on NeedTermToEdit {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const FindDirectoryTermsQuery = graphql(`
  query FindDirectoryTerms($search: String!) {
    directoryTerms(search: $search, withOwn: false, first: 20) {
      edges {
        node {
          id
          name
          path
          taxonomyName
          vanishedOn
        }
      }
      totalCount
    }
  }
`);
