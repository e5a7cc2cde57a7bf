import { graphql, type TypedDocumentString } from '@linkwell/web-kit';

export const DisclosedParts = graphql(`
  fragment DisclosedParts on Disclosed {
    name
    safeContact {
      number
      times
      leaveMessages
    }
    needs {
      label
      words
    }
    details {
      field
      label
      value
    }
  }
`);

export const ReferralStep = graphql(`
  fragment ReferralStep on ReferralEvent {
    id
    type
    at
    party
    on
    declineReason
    whatHappened
    words
  }
`);

export const ChangedParts = graphql(`
  fragment ChangedParts on ReferralChanged {
    message
    changes {
      at
      by
      type
      from
      to
    }
  }
`);

export type DataOf<Document> = Document extends TypedDocumentString<infer Data, never> ? Data : never;
export type Disclosed = DataOf<typeof DisclosedParts>;
export type ReferralStepView = DataOf<typeof ReferralStep>;
export type ReferralChange = DataOf<typeof ChangedParts>['changes'][number];
