import { graphql } from '@linkwell/web-kit';

export const RecordNeedMutation = graphql(`
  mutation RecordNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) {
      ... on Patient {
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

export const UpdateNeedMutation = graphql(`
  mutation UpdateNeed($input: UpdateNeedInput!) {
    updateNeed(input: $input) {
      ... on Patient {
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

export const RecordNeedOutcomeMutation = graphql(`
  mutation RecordNeedOutcome($input: RecordNeedOutcomeInput!) {
    recordNeedOutcome(input: $input) {
      ... on Patient {
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

export const RecordContactMutation = graphql(`
  mutation RecordContact($input: RecordContactInput!) {
    recordContact(input: $input) {
      ... on Patient {
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

export const CloseEpisodeMutation = graphql(`
  mutation CloseEpisode($input: CloseEpisodeInput!) {
    closeEpisode(input: $input) {
      ... on Patient {
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

export const StartEpisodeMutation = graphql(`
  mutation StartEpisode($input: StartEpisodeInput!) {
    startEpisode(input: $input) {
      ... on Patient {
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

export const AnswerOfferMutation = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      ... on Patient {
        id
        episode {
          id
          state
        }
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const NeedTermsQuery = graphql(`
  query NeedTermsToChoose {
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

export const SuggestNeedsQuery = graphql(`
  query SuggestNeedsFor($text: String!) {
    suggestNeeds(text: $text) {
      id
      label
      parentId
    }
  }
`);
