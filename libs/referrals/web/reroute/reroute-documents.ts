import { graphql } from '@linkwell/web-kit';
import type { DataOf } from '../documents';

export const RelatedReferralParts = graphql(`
  fragment RelatedReferralParts on RelatedReferral {
    id
    serviceName
    organisationName
    state
    sentAt
  }
`);

export const WhoElseQuery = graphql(`
  query WhoElse($referralId: ID!) {
    whoElseCouldHelp(referralId: $referralId) {
      alreadyAsked
      whyNone
      matches {
        serviceId
        slug
        name
        organisationName
        summary
        locationLabel
        takesReferrals
        reasons {
          code
          text
        }
        cautions {
          code
          text
        }
      }
    }
  }
`);

export type RelatedReferral = DataOf<typeof RelatedReferralParts>;
export type OtherMatch = DataOf<typeof WhoElseQuery>['whoElseCouldHelp']['matches'][number];
