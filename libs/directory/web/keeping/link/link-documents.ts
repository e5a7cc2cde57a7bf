import { graphql } from '@linkwell/web-kit';

export const FreshnessAskQuery = graphql(`
  query FreshnessAsk($token: String!) {
    freshnessAsk(token: $token) {
      state
      organisation
      expiresAt
      listings {
        id
        slug
        name
        description
        phones
        email
        website
        costs
        access {
          way
          ages
          eligibility
        }
        locations {
          id
          name
          addressLines
          postcode
          opening {
            words
            days {
              weekday
              name
              times
            }
          }
        }
        opening {
          words
          days {
            weekday
            name
            times
          }
        }
        freshness {
          status
          words
          lastConfirmedOn
        }
      }
    }
  }
`);

export const AnswerFreshnessAskMutation = graphql(`
  mutation AnswerFreshnessAsk($input: AnswerFreshnessAskInput!) {
    answerFreshnessAsk(input: $input) {
      ... on FreshnessAskAnswered {
        confirmed
        changed
        ended
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ClaimToAnswerQuery = graphql(`
  query ClaimToAnswer($token: String!) {
    claimToAnswer(token: $token) {
      name
      email
      words
      serviceName
      organisationName
    }
  }
`);

export const AnswerClaimMutation = graphql(`
  mutation AnswerClaim($input: AnswerClaimInput!) {
    answerClaim(input: $input) {
      ... on RequestReceived {
        received
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);
