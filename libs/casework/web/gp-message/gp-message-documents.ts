import { graphql, type DataOf } from '@linkwell/web-kit';

export const GpMessagesQuery = graphql(`
  query GpMessagesOfPatient($patientId: ID!) {
    gpMessages(patientId: $patientId) {
      patientId
      stopped
      notRegistered
      objected
      due {
        audience
        moment
        extent
        needsAgreement
        settled
      }
      written {
        id
        moment
        audience
        state
        sentOn
        way
        sentTo
        reason
        recordedAt
        recordedBy
      }
    }
  }
`);
export type GpMessages = DataOf<typeof GpMessagesQuery>['gpMessages'];

export const GpMessagePreviewQuery = graphql(`
  query GpMessageToSend($patientId: ID!, $audience: MessageAudience!) {
    gpMessagePreview(patientId: $patientId, audience: $audience) {
      patientId
      audience
      moment
      extent
      needsAgreement
      title
      sections {
        heading
        lines {
          id
          label
          text
        }
      }
      eventOn
      composedAt
      mark
      recipient
    }
  }
`);
export type GpMessagePreview = DataOf<typeof GpMessagePreviewQuery>['gpMessagePreview'];

export const SentGpMessageQuery = graphql(`
  query SentGpMessage($id: ID!) {
    sentGpMessage(id: $id) {
      id
      patientId
      moment
      audience
      sentOn
      way
      sentTo
      recordedAt
      recordedBy
      title
      sections {
        heading
        lines {
          id
          label
          text
        }
      }
      text
    }
  }
`);

export const SentGpMessageFileQuery = graphql(`
  query SentGpMessageFile($id: ID!) {
    sentGpMessageFile(id: $id) {
      name
      content
    }
  }
`);

export const DueGpMessagesQuery = graphql(`
  query DueGpMessages($first: Int!, $after: String) {
    dueGpMessages(first: $first, after: $after) {
      edges {
        node {
          id
          patientId
          patientName
          siteName
          workerName
          moment
          day
          audiences
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

export const TakeOutGpMessageMutation = graphql(`
  mutation TakeOutGpMessage($input: FinishedGpMessageInput!) {
    takeOutGpMessage(input: $input) {
      ... on GpMessageFile {
        name
        content
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RecordGpMessageMutation = graphql(`
  mutation RecordGpMessage($input: RecordGpMessageInput!) {
    recordGpMessage(input: $input) {
      ... on GpMessages {
        patientId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SkipGpMessageMutation = graphql(`
  mutation SkipGpMessage($input: SkipGpMessageInput!) {
    skipGpMessage(input: $input) {
      ... on GpMessages {
        patientId
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);
