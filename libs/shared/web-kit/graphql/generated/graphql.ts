/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CapacityState =
  | 'closed'
  | 'full'
  | 'limited'
  | 'open'
  | 'unknown';

export type CreateSiteInput = {
  name: string;
  odsCode: string;
};

export type CreateTeamInput = {
  name: string;
  siteIds: Array<string>;
};

/** How lately somebody confirmed that a listing is true. `unknown`: not yet confirmed. */
export type Freshness =
  | 'ageing'
  | 'fresh'
  | 'hidden'
  | 'stale'
  | 'unknown';

export type InviteUserInput = {
  displayName: string;
  email: string;
  organisationId?: string | null | undefined;
  role: Role;
  teamId?: string | null | undefined;
};

export type Role =
  | 'directory_steward'
  | 'evaluator'
  | 'link_worker'
  | 'listing_editor'
  | 'operator'
  | 'organisation_manager'
  | 'team_lead';

export type ServiceStatus =
  | 'active'
  | 'defunct'
  | 'inactive'
  | 'temporarily_closed';

export type SetPasswordInput = {
  password: string;
  token: string;
};

export type SignInInput = {
  email: string;
  password: string;
};

export type UserStatus =
  | 'active'
  | 'disabled'
  | 'invited';

export type UserVersionInput = {
  id: string;
  /** The version that was seen: a change made meanwhile is refused. */
  version: number;
};

export type ServicePageQueryVariables = Exact<{
  id: string;
}>;


export type ServicePageQuery = { service: { __typename: 'Service', id: string, slug: string, name: string, description: string | null, status: ServiceStatus, phones: Array<string>, email: string | null, website: string | null, costs: Array<string>, languages: Array<string>, cautions: Array<string>, organisation: { __typename: 'ServiceOrganisation', id: string, name: string, description: string | null }, needs: Array<{ __typename: 'ServiceNeed', id: string, label: string }>, locations: Array<{ __typename: 'ServiceLocation', id: string, name: string | null, addressLines: Array<string>, postcode: string | null, approximate: boolean, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null }>, opening: { __typename: 'ServiceOpening', words: string | null, days: Array<{ __typename: 'OpeningDay', weekday: number, name: string, times: Array<string> }> } | null, access: { __typename: 'ServiceAccess', way: string, channels: Array<string>, eligibility: string | null, ages: string }, capacity: { __typename: 'ServiceCapacity', state: CapacityState, words: string, usualWait: string | null }, freshness: { __typename: 'ServiceFreshness', status: Freshness, lastConfirmedOn: string | null, words: string }, source: { __typename: 'ServiceSource', title: string, attribution: string } | null } };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { installation: { __typename: 'Installation', demoAccounts: Array<{ __typename: 'DemoAccount', email: string, password: string, role: Role, displayName: string }> } };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Session', id: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Session', id: string }
   };

export type OrganisationChoicesQueryVariables = Exact<{
  search: string;
}>;


export type OrganisationChoicesQuery = { organisationChoices: Array<{ __typename: 'OrganisationChoice', id: string, name: string }> };

export type PeopleQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleQuery = { users: { __typename: 'UserConnection', totalCount: number, edges: Array<{ __typename: 'UserEdge', node: { __typename: 'User', id: string, email: string, displayName: string, status: UserStatus, lastSignedInAt: string | null, version: number, grants: Array<{ __typename: 'RoleGrant', role: Role, organisationId: string | null, team: { __typename: 'Team', id: string, name: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DisableUserMutationVariables = Exact<{
  input: UserVersionInput;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'User', id: string }
   };

export type EnableUserMutationVariables = Exact<{
  input: UserVersionInput;
}>;


export type EnableUserMutation = { enableUser:
    | { __typename: 'Refusal', code: string, message: string }
    | { __typename: 'User', id: string }
   };

export type ResetUserPasswordMutationVariables = Exact<{
  input: UserVersionInput;
}>;


export type ResetUserPasswordMutation = { resetUserPassword:
    | { __typename: 'AccountLink', url: string, expiresAt: string }
    | { __typename: 'Refusal', code: string, message: string }
   };

export type InviteUserMutationVariables = Exact<{
  input: InviteUserInput;
}>;


export type InviteUserMutation = { inviteUser:
    | { __typename: 'AccountLink', url: string, expiresAt: string }
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
   };

export type TeamChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamChoicesQuery = { teams: { __typename: 'TeamConnection', edges: Array<{ __typename: 'TeamEdge', node: { __typename: 'Team', id: string, name: string } }> } };

export type SiteChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteChoicesQuery = { sites: { __typename: 'SiteConnection', edges: Array<{ __typename: 'SiteEdge', node: { __typename: 'Site', id: string, name: string, odsCode: string } }> } };

export type TeamsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsQuery = { teams: { __typename: 'TeamConnection', totalCount: number, edges: Array<{ __typename: 'TeamEdge', node: { __typename: 'Team', id: string, name: string, sites: Array<{ __typename: 'Site', id: string, name: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SitesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SitesQuery = { sites: { __typename: 'SiteConnection', totalCount: number, edges: Array<{ __typename: 'SiteEdge', node: { __typename: 'Site', id: string, name: string, odsCode: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Team', id: string }
   };

export type CreateSiteMutationVariables = Exact<{
  input: CreateSiteInput;
}>;


export type CreateSiteMutation = { createSite:
    | { __typename: 'Refusal', code: string, field: string | null, message: string }
    | { __typename: 'Site', id: string }
   };

export type WhoIsHereQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsHereQuery = { session: { __typename: 'Session', id: string, displayName: string, email: string, roles: Array<Role>, organisationIds: Array<string>, expiresAt: string, teams: Array<{ __typename: 'Team', id: string, name: string }> } | null, installation: { __typename: 'Installation', demo: boolean, embeddedDatabase: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ServicePageDocument = new TypedDocumentString(`
    query ServicePage($id: ID!) {
  service(id: $id) {
    __typename
    id
    slug
    name
    organisation {
      __typename
      id
      name
      description
    }
    description
    status
    needs {
      __typename
      id
      label
    }
    locations {
      __typename
      id
      name
      addressLines
      postcode
      approximate
      opening {
        __typename
        words
        days {
          __typename
          weekday
          name
          times
        }
      }
    }
    opening {
      __typename
      words
      days {
        __typename
        weekday
        name
        times
      }
    }
    access {
      __typename
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
      __typename
      state
      words
      usualWait
    }
    freshness {
      __typename
      status
      lastConfirmedOn
      words
    }
    cautions
    source {
      __typename
      title
      attribution
    }
  }
}
    `) as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const DemoAccountsDocument = new TypedDocumentString(`
    query DemoAccounts {
  installation {
    __typename
    demoAccounts {
      __typename
      email
      password
      role
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    __typename
    ... on Session {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Session {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const OrganisationChoicesDocument = new TypedDocumentString(`
    query OrganisationChoices($search: String!) {
  organisationChoices(search: $search) {
    __typename
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int, $after: String, $search: String) {
  users(first: $first, after: $after, search: $search) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        email
        displayName
        status
        lastSignedInAt
        version
        grants {
          __typename
          role
          organisationId
          team {
            __typename
            id
            name
          }
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const DisableUserDocument = new TypedDocumentString(`
    mutation DisableUser($input: UserVersionInput!) {
  disableUser(input: $input) {
    __typename
    ... on User {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = new TypedDocumentString(`
    mutation EnableUser($input: UserVersionInput!) {
  enableUser(input: $input) {
    __typename
    ... on User {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnableUserMutation, EnableUserMutationVariables>;
export const ResetUserPasswordDocument = new TypedDocumentString(`
    mutation ResetUserPassword($input: UserVersionInput!) {
  resetUserPassword(input: $input) {
    __typename
    ... on AccountLink {
      __typename
      url
      expiresAt
    }
    ... on Refusal {
      __typename
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: InviteUserInput!) {
  inviteUser(input: $input) {
    __typename
    ... on AccountLink {
      __typename
      url
      expiresAt
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const TeamChoicesDocument = new TypedDocumentString(`
    query TeamChoices {
  teams(first: 100) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamChoicesQuery, TeamChoicesQueryVariables>;
export const SiteChoicesDocument = new TypedDocumentString(`
    query SiteChoices {
  sites(first: 100) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        odsCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SiteChoicesQuery, SiteChoicesQueryVariables>;
export const TeamsDocument = new TypedDocumentString(`
    query Teams($first: Int, $after: String) {
  teams(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        sites {
          __typename
          id
          name
        }
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<TeamsQuery, TeamsQueryVariables>;
export const SitesDocument = new TypedDocumentString(`
    query Sites($first: Int, $after: String) {
  sites(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        name
        odsCode
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<SitesQuery, SitesQueryVariables>;
export const CreateTeamDocument = new TypedDocumentString(`
    mutation CreateTeam($input: CreateTeamInput!) {
  createTeam(input: $input) {
    __typename
    ... on Team {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const CreateSiteDocument = new TypedDocumentString(`
    mutation CreateSite($input: CreateSiteInput!) {
  createSite(input: $input) {
    __typename
    ... on Site {
      __typename
      id
    }
    ... on Refusal {
      __typename
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSiteMutation, CreateSiteMutationVariables>;
export const WhoIsHereDocument = new TypedDocumentString(`
    query WhoIsHere {
  session {
    __typename
    id
    displayName
    email
    roles
    teams {
      __typename
      id
      name
    }
    organisationIds
    expiresAt
  }
  installation {
    __typename
    demo
    embeddedDatabase
  }
}
    `) as unknown as TypedDocumentString<WhoIsHereQuery, WhoIsHereQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;