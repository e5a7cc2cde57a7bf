import { graphql } from '@linkwell/web-kit';

/** All that the public reads of a service; asked for by its page, and by an editor's preview of it. */
export const ServiceFactsFragment = graphql(`
  fragment ServiceFacts on Service {
    id
    slug
    name
    organisation {
      id
      name
      description
    }
    description
    status
    needs {
      id
      label
    }
    locations {
      id
      name
      addressLines
      postcode
      accessibility
      directions
      approximate
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
      eligibility
      forWhom
      catchment
      howToStart
      ages
    }
    phones
    email
    website
    costs
    languages
    capacity {
      state
      words
      usualWait
    }
    freshness {
      status
      lastConfirmedOn
      words
    }
    times {
      now
      nowInWords
      sessions {
        startsAt
        day
        opens
        closes
        place
        onBankHoliday
      }
      positions {
        locationId
        label
        longitude
        latitude
      }
    }
    cautions
    source {
      title
      attribution
    }
  }
`);
