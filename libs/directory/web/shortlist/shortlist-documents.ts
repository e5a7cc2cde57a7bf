import { graphql } from '@linkwell/web-kit';

export const ShortlistedFields = graphql(`
  fragment ShortlistedFields on Service {
    id
    slug
    name
    organisation {
      id
      name
    }
    summary
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
    access {
      way
      channels
    }
    phones
    email
    website
    costs
    freshness {
      status
      lastConfirmedOn
      words
    }
  }
`);

export const ServicesOfShortlistQuery = graphql(`
  query ServicesOfShortlist($ids: [ID!]!) {
    services(ids: $ids) {
      gone
      services {
        ...ShortlistedFields
      }
    }
  }
`);

export const SharedShortlistQuery = graphql(`
  query SharedShortlist($token: String!) {
    shortlist(token: $token) {
      expiresOn
      gone
      services {
        ...ShortlistedFields
      }
    }
  }
`);

export const ShareShortlistMutation = graphql(`
  mutation ShareShortlist($input: ShareShortlistInput!) {
    shareShortlist(input: $input) {
      ... on SharedShortlist {
        token
        expiresOn
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const CountUseMutation = graphql(`
  mutation CountUse($serviceId: ID!, $use: ServiceUse!) {
    countUse(serviceId: $serviceId, use: $use)
  }
`);
