import { graphql } from '@linkwell/web-kit';

export const CsvImportsQuery = graphql(`
  query CsvImports($first: Int, $after: String) {
    csvImports(first: $first, after: $after) {
      edges {
        node {
          id
          fileName
          title
          state
          problem
          madeAt
          version
          result {
            rows
            inserted
            updated
            unchanged
            failed
            kept
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

export const CsvImportQuery = graphql(`
  query CsvImport($id: ID!) {
    csvImport(id: $id) {
      id
      fileName
      bytes
      parts
      title
      state
      problem
      madeAt
      version
      header
      sample
      guesses {
        field
        column
      }
      presets {
        name
        title
        attribution
      }
      choice {
        preset
        title
        attribution
        columns {
          field
          column
        }
        needTermIds
        way
        channels
      }
      problems
      taskId
      result {
        rows
        inserted
        updated
        unchanged
        approximate
        openingGiven
        openingUnderstood
        failed
        kept
      }
    }
  }
`);

export const CsvImportProblemsQuery = graphql(`
  query CsvImportProblems($id: ID!, $first: Int, $after: String) {
    csvImportProblems(id: $id, first: $first, after: $after) {
      edges {
        node {
          number
          line
          field
          reason
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

export const NeedsOfListQuery = graphql(`
  query NeedsOfList {
    needTerms {
      id
      label
      children {
        id
        label
      }
    }
  }
`);

export const StartCsvImportMutation = graphql(`
  mutation StartCsvImport($input: StartCsvImportInput!) {
    startCsvImport(input: $input) {
      ... on CsvImport {
        id
        parts
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const AddCsvPartMutation = graphql(`
  mutation AddCsvPart($input: AddCsvPartInput!) {
    addCsvPart(input: $input) {
      ... on CsvImport {
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

export const CheckCsvImportMutation = graphql(`
  mutation CheckCsvImport($input: CheckCsvImportInput!) {
    checkCsvImport(input: $input) {
      ... on CsvImport {
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

export const RunCsvImportMutation = graphql(`
  mutation RunCsvImport($input: CsvImportStepInput!) {
    runCsvImport(input: $input) {
      ... on CsvImport {
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

export const UndoCsvImportMutation = graphql(`
  mutation UndoCsvImport($input: CsvImportStepInput!) {
    undoCsvImport(input: $input) {
      ... on CsvImport {
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

export const DiscardCsvImportMutation = graphql(`
  mutation DiscardCsvImport($input: CsvImportStepInput!) {
    discardCsvImport(input: $input) {
      ... on CsvImport {
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
