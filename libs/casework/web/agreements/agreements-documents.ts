import { graphql, type DataOf } from '@linkwell/web-kit';

export const AgreementsQuery = graphql(`
  query AgreementsOfPatient($patientId: ID!) {
    agreementsOfPatient(patientId: $patientId) {
      patientId
      policy {
        lawfulBasis
        evaluation
      }
      agreements {
        id
        kind
        scope
        subject
        answer
        givenBy
        how
        wording
        givenAt
        recordedBy
        withdrawnAt
        withdrawnBy
        withdrawalSaidBy
        withdrawalHow
        happens
        cannotUndo
        version
      }
      optOutChecks {
        checkedOn
        optedOut
        recordedBy
      }
    }
  }
`);
export type Agreements = DataOf<typeof AgreementsQuery>['agreementsOfPatient'];
export type AgreementGiven = Agreements['agreements'][number];

export const ReferralsOfAgreementQuery = graphql(`
  query ReferralsOfAgreement($agreementId: ID!) {
    referralsOfAgreement(agreementId: $agreementId) {
      id
      serviceName
      organisationName
      state
    }
  }
`);

export const RecordAgreementMutation = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      ... on AgreementsOfPatient {
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

export const WithdrawAgreementMutation = graphql(`
  mutation WithdrawAgreement($input: WithdrawAgreementInput!) {
    withdrawAgreement(input: $input) {
      ... on AgreementsOfPatient {
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

export const RecordOptOutCheckMutation = graphql(`
  mutation RecordOptOutCheck($input: RecordOptOutCheckInput!) {
    recordOptOutCheck(input: $input) {
      ... on AgreementsOfPatient {
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

export const DataPolicyQuery = graphql(`
  query DataPolicyToChange {
    dataPolicy {
      lawfulBasis
      evaluation
      version
    }
  }
`);

export const ChangeDataPolicyMutation = graphql(`
  mutation ChangeDataPolicy($input: ChangeDataPolicyInput!) {
    changeDataPolicy(input: $input) {
      ... on DataPolicy {
        version
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);
