import { graphql, type DataOf } from '@linkwell/web-kit';

export const PlanQuery = graphql(`
  query Plan($patientId: ID!) {
    plan(patientId: $patientId) {
      patientId
      running
      safeEmail
      reviewedOn
      savedAt
      version
      goals {
        id
        words
        rating
        needId
        confidential
        steps {
          id
          who
          words
          dueOn
          done
          confidential
        }
      }
      links {
        id
        factor
        madeAt
        madeBy
        expiresAt
        emailed
        lockedAt
        revokedAt
        lastOpenedAt
      }
    }
  }
`);
export type Plan = DataOf<typeof PlanQuery>['plan'];

export const PlanToShareQuery = graphql(`
  query PlanToShare($patientId: ID!) {
    planToShare(patientId: $patientId) {
      ...SharedPlanParts
    }
  }

  fragment SharedPlanParts on SharedPlan {
    teamName
    reviewedOn
    size
    leftOut
    calendar
    goals {
      ...SharedGoalParts
    }
    onePage {
      ...SharedGoalParts
    }
  }

  fragment SharedGoalParts on PlanGoal {
    id
    words
    rating
    steps {
      id
      who
      words
      dueOn
      done
    }
  }
`);
export type PlanToShare = DataOf<typeof PlanToShareQuery>['planToShare'];
export type SharedGoal = PlanToShare['goals'][number];

export const SavePlanMutation = graphql(`
  mutation SavePlan($input: SavePlanInput!) {
    savePlan(input: $input) {
      ... on Plan {
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

export const MakePlanLinkMutation = graphql(`
  mutation MakePlanLink($input: MakePlanLinkInput!) {
    makePlanLink(input: $input) {
      ... on MadePlanLink {
        path
        spokenCode
        emailed
        expiresAt
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RevokePlanLinkMutation = graphql(`
  mutation RevokePlanLink($input: RevokePlanLinkInput!) {
    revokePlanLink(input: $input) {
      ... on Plan {
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

export const OpenPlanLinkMutation = graphql(`
  mutation OpenPlanLink($input: OpenPlanLinkInput!) {
    openPlanLink(input: $input) {
      answer
      factor
      plan {
        ...SharedPlanParts
      }
    }
  }
`);
