import { graphql } from '@linkwell/web-kit';

export const MeasuresQuery = graphql(`
  query Measures($patientId: ID!, $episodeId: ID) {
    measures(patientId: $patientId, episodeId: $episodeId) {
      instrument
      name
      citation
      mayRecord
      responses {
        id
        timePoint
        status
        mode
        takenOn
        timing
        version
        answers {
          item
          value
        }
        scores {
          id
          label
          value
          min
          max
          higherIsBetter
          band
        }
      }
      changes {
        id
        difference
        direction
      }
    }
  }
`);

/** Whose measure it is: said on the page, so that it is not recorded for somebody else. */
export const MeasuredPatientQuery = graphql(`
  query MeasuredPatient($id: ID!) {
    patient(id: $id) {
      id
      forename
      surname
      episode {
        id
      }
    }
  }
`);

export const InstrumentsQuery = graphql(`
  query Instruments {
    instruments {
      id
      version
      name
      citation
      items {
        id
        text
        mayBeLeftOut
        answers {
          value
          label
        }
      }
    }
  }
`);

export const RecordResponseMutation = graphql(`
  mutation RecordResponse($input: RecordResponseInput!) {
    recordResponse(input: $input) {
      ... on MeasureResponse {
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

type DataOf<Document extends { __apiType?: (variables: never) => unknown }> = ReturnType<NonNullable<Document['__apiType']>>;

export type MeasuredPatient = DataOf<typeof MeasuredPatientQuery>['patient'];
export type PatientMeasures = DataOf<typeof MeasuresQuery>['measures'][number];
export type MeasureResponse = PatientMeasures['responses'][number];
export type MeasuredScore = MeasureResponse['scores'][number];
export type Instrument = DataOf<typeof InstrumentsQuery>['instruments'][number];
