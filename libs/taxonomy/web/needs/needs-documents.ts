import { graphql } from '@linkwell/web-kit';

export const NeedTermsToEditQuery = graphql(`
  query NeedTermsToEdit {
    needTermsToEdit {
      id
      label
      parentId
      synonymCount
      directoryTermCount
    }
    needTermUse {
      termId
      serviceCount
      publishedCount
    }
  }
`);
