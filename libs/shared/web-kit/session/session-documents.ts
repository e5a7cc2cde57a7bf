import { graphql } from '../graphql/generated';

export const WhoIsHereQuery = graphql(`
  query WhoIsHere {
    session {
      id
      displayName
      email
      roles
      teams {
        id
        name
      }
      organisationIds
      expiresAt
    }
    installation {
      demo
      embeddedDatabase
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);
