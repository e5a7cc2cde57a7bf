import { graphql } from '../graphql/generated';

export const FormDraftQuery = graphql(`
  query FormDraft($form: DraftForm!, $patientId: ID) {
    formDraft(form: $form, patientId: $patientId) {
      content
      savedAt
    }
  }
`);

export const SaveFormDraftMutation = graphql(`
  mutation SaveFormDraft($input: SaveFormDraftInput!) {
    saveFormDraft(input: $input)
  }
`);

export const DiscardFormDraftMutation = graphql(`
  mutation DiscardFormDraft($form: DraftForm!, $patientId: ID) {
    discardFormDraft(form: $form, patientId: $patientId)
  }
`);
