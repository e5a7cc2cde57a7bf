import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

/** What can be shared with one service, and whether it may receive a referral. */
export const ReferralFormParts = graphql(`
  fragment ReferralFormParts on ReferralForm {
    patientId
    patientName
    serviceId
    serviceName
    organisationName
    responseTargetDays
    wordingVersion
    wording
    confidentialNeeds
    openReferralId
    whyNot {
      code
      message
    }
    needs {
      id
      label
      words
    }
    details {
      field
      label
      value
      offered
    }
    safeContact {
      number
      times
      leaveMessages
    }
  }
`);

export const ReferralFormQuery = graphql(`
  query ReferralForm($patientId: ID!, $serviceId: ID!) {
    referralForm(patientId: $patientId, serviceId: $serviceId) {
      ...ReferralFormParts
    }
  }
`);

export const SendReferralMutation = graphql(`
  mutation SendReferral($input: SendReferralInput!) {
    sendReferral(input: $input) {
      ... on Referral {
        id
        dueOn
        responseTargetDays
        urgency
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SignpostQuery = graphql(`
  query Signpost($id: ID!) {
    service(id: $id) {
      id
      slug
      name
      phones
      email
      website
      access {
        way
      }
    }
  }
`);

export type ReferralForm = DataOf<typeof ReferralFormQuery>['referralForm'];
export type SentReferral = Extract<DataOf<typeof SendReferralMutation>['sendReferral'], { __typename: 'Referral' }>;
