import { graphql } from '@linkwell/web-kit';

export const ServicePageQuery = graphql(`
  query ServicePage($id: ID!) {
    service(id: $id) {
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
      cautions
      source {
        title
        attribution
      }
    }
  }
`);
