/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      organisation {\n        id\n        name\n        description\n      }\n      description\n      status\n      needs {\n        id\n        label\n      }\n      locations {\n        id\n        name\n        addressLines\n        postcode\n        approximate\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n      }\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n      access {\n        way\n        channels\n        eligibility\n        ages\n      }\n      phones\n      email\n      website\n      costs\n      languages\n      capacity {\n        state\n        words\n        usualWait\n      }\n      freshness {\n        status\n        lastConfirmedOn\n        words\n      }\n      cautions\n      source {\n        title\n        attribution\n      }\n    }\n  }\n": typeof types.ServicePageDocument,
    "\n  query DemoAccounts {\n    installation {\n      demoAccounts {\n        email\n        password\n        role\n        displayName\n      }\n    }\n  }\n": typeof types.DemoAccountsDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query OrganisationChoices($search: String!) {\n    organisationChoices(search: $search) {\n      id\n      name\n    }\n  }\n": typeof types.OrganisationChoicesDocument,
    "\n  query People($first: Int, $after: String, $search: String) {\n    users(first: $first, after: $after, search: $search) {\n      edges {\n        node {\n          id\n          email\n          displayName\n          status\n          lastSignedInAt\n          version\n          grants {\n            role\n            organisationId\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation DisableUser($input: UserVersionInput!) {\n    disableUser(input: $input) {\n      ... on User {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.DisableUserDocument,
    "\n  mutation EnableUser($input: UserVersionInput!) {\n    enableUser(input: $input) {\n      ... on User {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EnableUserDocument,
    "\n  mutation ResetUserPassword($input: UserVersionInput!) {\n    resetUserPassword(input: $input) {\n      ... on AccountLink {\n        url\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ResetUserPasswordDocument,
    "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      ... on AccountLink {\n        url\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.InviteUserDocument,
    "\n  query TeamChoices {\n    teams(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TeamChoicesDocument,
    "\n  query SiteChoices {\n    sites(first: 100) {\n      edges {\n        node {\n          id\n          name\n          odsCode\n        }\n      }\n    }\n  }\n": typeof types.SiteChoicesDocument,
    "\n  query Teams($first: Int, $after: String) {\n    teams(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          sites {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.TeamsDocument,
    "\n  query Sites($first: Int, $after: String) {\n    sites(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          odsCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.SitesDocument,
    "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      ... on Team {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CreateTeamDocument,
    "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      ... on Site {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CreateSiteDocument,
    "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n": typeof types.WhoIsHereDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      organisation {\n        id\n        name\n        description\n      }\n      description\n      status\n      needs {\n        id\n        label\n      }\n      locations {\n        id\n        name\n        addressLines\n        postcode\n        approximate\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n      }\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n      access {\n        way\n        channels\n        eligibility\n        ages\n      }\n      phones\n      email\n      website\n      costs\n      languages\n      capacity {\n        state\n        words\n        usualWait\n      }\n      freshness {\n        status\n        lastConfirmedOn\n        words\n      }\n      cautions\n      source {\n        title\n        attribution\n      }\n    }\n  }\n": types.ServicePageDocument,
    "\n  query DemoAccounts {\n    installation {\n      demoAccounts {\n        email\n        password\n        role\n        displayName\n      }\n    }\n  }\n": types.DemoAccountsDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  query OrganisationChoices($search: String!) {\n    organisationChoices(search: $search) {\n      id\n      name\n    }\n  }\n": types.OrganisationChoicesDocument,
    "\n  query People($first: Int, $after: String, $search: String) {\n    users(first: $first, after: $after, search: $search) {\n      edges {\n        node {\n          id\n          email\n          displayName\n          status\n          lastSignedInAt\n          version\n          grants {\n            role\n            organisationId\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation DisableUser($input: UserVersionInput!) {\n    disableUser(input: $input) {\n      ... on User {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.DisableUserDocument,
    "\n  mutation EnableUser($input: UserVersionInput!) {\n    enableUser(input: $input) {\n      ... on User {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.EnableUserDocument,
    "\n  mutation ResetUserPassword($input: UserVersionInput!) {\n    resetUserPassword(input: $input) {\n      ... on AccountLink {\n        url\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.ResetUserPasswordDocument,
    "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      ... on AccountLink {\n        url\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.InviteUserDocument,
    "\n  query TeamChoices {\n    teams(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TeamChoicesDocument,
    "\n  query SiteChoices {\n    sites(first: 100) {\n      edges {\n        node {\n          id\n          name\n          odsCode\n        }\n      }\n    }\n  }\n": types.SiteChoicesDocument,
    "\n  query Teams($first: Int, $after: String) {\n    teams(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          sites {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.TeamsDocument,
    "\n  query Sites($first: Int, $after: String) {\n    sites(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          odsCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.SitesDocument,
    "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      ... on Team {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CreateTeamDocument,
    "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      ... on Site {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CreateSiteDocument,
    "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n": types.WhoIsHereDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      organisation {\n        id\n        name\n        description\n      }\n      description\n      status\n      needs {\n        id\n        label\n      }\n      locations {\n        id\n        name\n        addressLines\n        postcode\n        approximate\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n      }\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n      access {\n        way\n        channels\n        eligibility\n        ages\n      }\n      phones\n      email\n      website\n      costs\n      languages\n      capacity {\n        state\n        words\n        usualWait\n      }\n      freshness {\n        status\n        lastConfirmedOn\n        words\n      }\n      cautions\n      source {\n        title\n        attribution\n      }\n    }\n  }\n"): typeof import('./graphql').ServicePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoAccounts {\n    installation {\n      demoAccounts {\n        email\n        password\n        role\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').DemoAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on Session {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationChoices($search: String!) {\n    organisationChoices(search: $search) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OrganisationChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int, $after: String, $search: String) {\n    users(first: $first, after: $after, search: $search) {\n      edges {\n        node {\n          id\n          email\n          displayName\n          status\n          lastSignedInAt\n          version\n          grants {\n            role\n            organisationId\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableUser($input: UserVersionInput!) {\n    disableUser(input: $input) {\n      ... on User {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DisableUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableUser($input: UserVersionInput!) {\n    enableUser(input: $input) {\n      ... on User {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EnableUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetUserPassword($input: UserVersionInput!) {\n    resetUserPassword(input: $input) {\n      ... on AccountLink {\n        url\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ResetUserPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteUser($input: InviteUserInput!) {\n    inviteUser(input: $input) {\n      ... on AccountLink {\n        url\n        expiresAt\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InviteUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamChoices {\n    teams(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TeamChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SiteChoices {\n    sites(first: 100) {\n      edges {\n        node {\n          id\n          name\n          odsCode\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SiteChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Teams($first: Int, $after: String) {\n    teams(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          sites {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').TeamsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sites($first: Int, $after: String) {\n    sites(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          odsCode\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').SitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      ... on Team {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSite($input: CreateSiteInput!) {\n    createSite(input: $input) {\n      ... on Site {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n"): typeof import('./graphql').WhoIsHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
