import { graphql, type DataOf } from '@linkwell/web-kit';

export const ExamplePersonsQuery = graphql(`
  query ExamplePersons($siteId: ID!) {
    examplePersons(siteId: $siteId) {
      persons {
        id
        label
        place
        age
        needs {
          termId
          label
          priority
        }
        languages
        access
        weekday
        part
        freeOnly
        withinMetres
        version
      }
    }
  }
`);

export const AddTypicalPersonsMutation = graphql(`
  mutation AddTypicalPersons($input: AddTypicalPersonsInput!) {
    addTypicalPersons(input: $input) {
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const AddExamplePersonMutation = graphql(`
  mutation AddExamplePerson($input: AddExamplePersonInput!) {
    addExamplePerson(input: $input) {
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ChangeExamplePersonMutation = graphql(`
  mutation ChangeExamplePerson($input: ChangeExamplePersonInput!) {
    changeExamplePerson(input: $input) {
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const RemoveExamplePersonMutation = graphql(`
  mutation RemoveExamplePerson($input: RemoveExamplePersonInput!) {
    removeExamplePerson(input: $input) {
      ... on Refusal {
        code
        message
      }
    }
  }
`);

export type ExamplePerson = DataOf<typeof ExamplePersonsQuery>['examplePersons']['persons'][number];
