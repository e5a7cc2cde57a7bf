import { graphql, type DataOf } from '@linkwell/web-kit';

export const UnreachedQuery = graphql(`
  query UnreachedPatient($patientId: ID!) {
    unreached(patientId: $patientId) {
      patientId
      step
      failed
      until
      post
      letters {
        id
        sentOn
        recordedBy
      }
    }
  }
`);
export type UnreachedStanding = DataOf<typeof UnreachedQuery>['unreached'];

export const RecordUnreachedLetterMutation = graphql(`
  mutation RecordUnreachedLetter($input: RecordUnreachedLetterInput!) {
    recordUnreachedLetter(input: $input) {
      ... on Unreached {
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
