import { graphql } from '@linkwell/web-kit';

export const TryWordsQuery = graphql(`
  query TryWords($text: String!, $termId: ID, $synonym: String) {
    tryWords(text: $text, termId: $termId, synonym: $synonym) {
      needs {
        term {
          id
          label
        }
        matched
        how
      }
      corrections {
        typed
        meant
      }
      otherWords
      passedOver
    }
  }
`);
