import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const ReferralFormsQuery = graphql(`
  query ReferralForms($patientId: ID!, $serviceIds: [ID!]!) {
    referralForms(patientId: $patientId, serviceIds: $serviceIds) {
      ...ReferralFormParts
    }
  }
`);

export const SendSeveralReferralsMutation = graphql(`
  mutation SendSeveralReferrals($input: SendSeveralReferralsInput!) {
    sendSeveralReferrals(input: $input) {
      ... on SeveralSent {
        referrals {
          id
          serviceId
          serviceName
          organisationName
          dueOn
        }
      }
      ... on NoneSent {
        refused {
          serviceId
          refusal {
            code
            message
          }
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

export type SentOfSeveral = Extract<DataOf<typeof SendSeveralReferralsMutation>['sendSeveralReferrals'], { __typename: 'SeveralSent' }>['referrals'];
