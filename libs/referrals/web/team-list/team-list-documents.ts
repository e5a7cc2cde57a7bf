import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const TeamReferralsQuery = graphql(`
  query TeamReferrals($list: TeamReferralList!, $first: Int!, $after: String) {
    teamReferrals(list: $list, first: $first, after: $after) {
      totalCount
      counts {
        overdue
        waiting
        declined
        did_it_help
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          patientId
          personName
          serviceName
          organisationName
          state
          urgency
          sentAt
          dueOn
          overdue
          isOwn
          workerName
          declineReason
          whatHappened
          endedAt
        }
      }
    }
  }
`);

export type ListedReferral = DataOf<typeof TeamReferralsQuery>['teamReferrals']['edges'][number]['node'];
