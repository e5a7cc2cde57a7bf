import { graphql, type DataOf } from '@linkwell/web-kit';

export const KeptRecordsQuery = graphql(`
  query KeptRecords($after: String, $which: KeptRecordsShown!) {
    keptRecords(first: 25, after: $after, which: $which) {
      edges {
        node {
          ...KeptRecordParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
  fragment KeptRecordParts on KeptRecord {
    id
    forename
    surname
    mayGo
    dueOn
    rule
    stops
    lastEndedOn
    version
  }
`);
export type KeptRecord = DataOf<typeof KeptRecordsQuery>['keptRecords']['edges'][number]['node'];

export const RetentionOfRecordQuery = graphql(`
  query RetentionOfRecord($id: ID!) {
    retentionOfRecord(patientId: $id) {
      record {
        ...KeptRecordParts
      }
      holds {
        id
        reason
        setAt
        setBy
        liftedReason
        liftedAt
        liftedBy
        version
      }
    }
  }
`);
export type LegalHold = DataOf<typeof RetentionOfRecordQuery>['retentionOfRecord']['holds'][number];

export const AnonymisedRecordsQuery = graphql(`
  query AnonymisedRecords($after: String) {
    anonymisedRecords(first: 25, after: $after) {
      edges {
        node {
          id
          teamName
          rule
          dueOn
          anonymisedAt
          anonymisedBy
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

export const AnonymiseRecordsMutation = graphql(`
  mutation AnonymiseRecords($input: AnonymiseRecordsInput!) {
    anonymiseRecords(input: $input) {
      ... on AnonymisingDone {
        records
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SetLegalHoldMutation = graphql(`
  mutation SetLegalHold($input: SetLegalHoldInput!) {
    setLegalHold(input: $input) {
      ... on RetentionOfRecord {
        record {
          id
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

export const LiftLegalHoldMutation = graphql(`
  mutation LiftLegalHold($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      ... on RetentionOfRecord {
        record {
          id
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

export const InstallationRetentionQuery = graphql(`
  query InstallationRetention {
    installationRetention {
      ...PeriodsShown
    }
  }
  fragment PeriodsShown on RetentionPeriods {
    teamId
    teamName
    isOwn
    afterSupportYears
    childUntilAge
    childUntilAgeIf17
    afterDeathYears
    neverStartedYears
    version
  }
`);
export type Periods = DataOf<typeof InstallationRetentionQuery>['installationRetention'];

export const TeamRetentionQuery = graphql(`
  query TeamRetention {
    teamRetention {
      ...PeriodsShown
    }
  }
`);

export const ChangeInstallationRetentionMutation = graphql(`
  mutation ChangeInstallationRetention($input: ChangeInstallationRetentionInput!) {
    changeInstallationRetention(input: $input) {
      ... on RetentionPeriods {
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

export const ChangeTeamRetentionMutation = graphql(`
  mutation ChangeTeamRetention($input: ChangeTeamRetentionInput!) {
    changeTeamRetention(input: $input) {
      ... on RetentionPeriods {
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
