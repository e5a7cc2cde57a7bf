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
    "\n  query Caseload($first: Int, $after: String, $filter: CaseloadFilter) {\n    caseload(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          forename\n          surname\n          dateOfBirth\n          age\n          siteName\n          episodeState\n          lastActivityAt\n          needs {\n            id\n            status\n            urgency\n            term {\n              id\n              label\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CaseloadDocument,
    "\n  query MyPlacesOfWork {\n    session {\n      id\n      teams {\n        id\n        name\n        sites {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.MyPlacesOfWorkDocument,
    "\n  mutation AddPatient($input: AddPatientInput!) {\n    addPatient(input: $input) {\n      ... on Patient {\n        id\n        episode {\n          id\n          state\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AddPatientDocument,
    "\n  query SamePerson($search: String!) {\n    caseload(first: 5, filter: { standing: all, search: $search }) {\n      edges {\n        node {\n          id\n          forename\n          surname\n          dateOfBirth\n          siteName\n          episodeState\n        }\n      }\n    }\n  }\n": typeof types.SamePersonDocument,
    "\n  mutation UpdatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.UpdatePatientDocument,
    "\n  query PatientPage($id: ID!) {\n    patient(id: $id) {\n      id\n      forename\n      surname\n      dateOfBirth\n      age\n      nhsNumber\n      postcode\n      phone\n      safeContact {\n        number\n        times\n        leaveMessages\n      }\n      site {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      version\n      episode {\n        id\n        state\n        source\n        reason\n        offeredOn\n        answeredOn\n        firstContactOn\n        closedOn\n        closingReason\n        closingWords\n        smallArea\n        deprivationDecile\n        areaEdition\n        version\n      }\n      earlierEpisodes {\n        id\n        state\n        offeredOn\n        closedOn\n        closingReason\n      }\n      needs {\n        id\n        term {\n          id\n          label\n        }\n        priority\n        urgency\n        patientsWords\n        confidential\n        status\n        decided {\n          reporter\n          answer\n          at\n          recordedBy\n        }\n        organisationsView {\n          answer\n          at\n        }\n        version\n      }\n      agreements {\n        id\n        scope\n        answer\n        givenBy\n        how\n        givenAt\n        withdrawnAt\n        recordedBy\n      }\n      contacts {\n        id\n        on\n        minutes\n        mode\n        outcome\n        kind\n        note\n        nextStep\n        lateEntry\n        recordedBy\n      }\n    }\n  }\n": typeof types.PatientPageDocument,
    "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordNeedDocument,
    "\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    updateNeed(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.UpdateNeedDocument,
    "\n  mutation RecordNeedOutcome($input: RecordNeedOutcomeInput!) {\n    recordNeedOutcome(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordNeedOutcomeDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordContactDocument,
    "\n  mutation CloseEpisode($input: CloseEpisodeInput!) {\n    closeEpisode(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CloseEpisodeDocument,
    "\n  mutation StartEpisode($input: StartEpisodeInput!) {\n    startEpisode(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.StartEpisodeDocument,
    "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      ... on Patient {\n        id\n        episode {\n          id\n          state\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AnswerOfferDocument,
    "\n  query NeedTermsToChoose {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n": typeof types.NeedTermsToChooseDocument,
    "\n  query SuggestNeedsFor($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n      label\n      parentId\n    }\n  }\n": typeof types.SuggestNeedsForDocument,
    "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      organisation {\n        id\n        name\n        description\n      }\n      description\n      status\n      needs {\n        id\n        label\n      }\n      locations {\n        id\n        name\n        addressLines\n        postcode\n        approximate\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n      }\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n      access {\n        way\n        channels\n        eligibility\n        ages\n      }\n      phones\n      email\n      website\n      costs\n      languages\n      capacity {\n        state\n        words\n        usualWait\n      }\n      freshness {\n        status\n        lastConfirmedOn\n        words\n      }\n      cautions\n      source {\n        title\n        attribution\n      }\n    }\n  }\n": typeof types.ServicePageDocument,
    "\n  query Releases {\n    releases(first: 100) {\n      edges {\n        node {\n          id\n          firstQuarter\n          lastQuarter\n          stage\n        }\n      }\n    }\n  }\n": typeof types.ReleasesDocument,
    "\n  query ReleasedTable($releaseId: ID!, $measure: ReleasedMeasure!, $rows: ReleasedDimension!, $columns: ReleasedDimension) {\n    releasedTable(releaseId: $releaseId, measure: $measure, rows: $rows, columns: $columns) {\n      release {\n        id\n        firstQuarter\n        lastQuarter\n        stage\n        builtAt\n        methodVersion\n      }\n      title\n      definition\n      percentOf\n      rowsLabel\n      columnsLabel\n      columns {\n        id\n        label\n      }\n      lines {\n        heading {\n          id\n          label\n        }\n        cells {\n          value\n          hiddenReason\n          hiddenWords\n          percent\n        }\n      }\n      caveats\n      methodStatement\n    }\n  }\n": typeof types.ReleasedTableDocument,
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
    "\n  fragment MatchFields on Match {\n    serviceId\n    slug\n    name\n    organisationName\n    summary\n    locationLabel\n    distanceMetres\n    takesReferrals\n    access\n    lastConfirmedOn\n    reasons {\n      code\n      text\n    }\n    cautions {\n      code\n      text\n    }\n  }\n": typeof types.MatchFieldsFragmentDoc,
    "\n  query SearchServices($near: String, $need: String, $withinMetres: Int!, $first: Int!, $after: String) {\n    searchServices(near: $near, need: $need, withinMetres: $withinMetres, first: $first, after: $after) {\n      ... on SearchResult {\n        total\n        approximate\n        placeLabel\n        withinMetres\n        needs {\n          id\n          label\n        }\n        words\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SearchServicesDocument,
    "\n  query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {\n    matchesForPatient(patientId: $patientId, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, first: $first, after: $after) {\n      ... on PatientMatches {\n        total\n        approximate\n        withinMetres\n        needs {\n          id\n          label\n          asked\n        }\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MatchesForPatientDocument,
    "\n  query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {\n    whyNot(patientId: $patientId, name: $name, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull) {\n      ... on WhyNotAnswers {\n        services {\n          serviceId\n          name\n          organisationName\n          listed\n          text\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.WhyNotDocument,
    "\n  query Measures($patientId: ID!, $episodeId: ID) {\n    measures(patientId: $patientId, episodeId: $episodeId) {\n      instrument\n      name\n      citation\n      mayRecord\n      responses {\n        id\n        timePoint\n        status\n        mode\n        takenOn\n        timing\n        version\n        answers {\n          item\n          value\n        }\n        scores {\n          id\n          label\n          value\n          min\n          max\n          higherIsBetter\n          band\n        }\n      }\n      changes {\n        id\n        difference\n        direction\n      }\n    }\n  }\n": typeof types.MeasuresDocument,
    "\n  query MeasuredPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      forename\n      surname\n      episode {\n        id\n      }\n    }\n  }\n": typeof types.MeasuredPatientDocument,
    "\n  query Instruments {\n    instruments {\n      id\n      version\n      name\n      citation\n      items {\n        id\n        text\n        mayBeLeftOut\n        answers {\n          value\n          label\n        }\n      }\n    }\n  }\n": typeof types.InstrumentsDocument,
    "\n  mutation RecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) {\n      ... on MeasureResponse {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordResponseDocument,
    "\n  fragment DisclosedParts on Disclosed {\n    name\n    safeContact {\n      number\n      times\n      leaveMessages\n    }\n    needs {\n      label\n      words\n    }\n    details {\n      field\n      label\n      value\n    }\n  }\n": typeof types.DisclosedPartsFragmentDoc,
    "\n  fragment ReferralStep on ReferralEvent {\n    id\n    type\n    at\n    party\n    on\n    declineReason\n    whatHappened\n    words\n  }\n": typeof types.ReferralStepFragmentDoc,
    "\n  query Inbox($tray: InboxTray!, $first: Int!, $after: String) {\n    inbox(tray: $tray, first: $first, after: $after) {\n      totalCount\n      counts {\n        new\n        waiting\n        active\n        closed\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          personName\n          needs\n          serviceName\n          teamName\n          state\n          urgency\n          sentAt\n          ageDays\n          dueOn\n          overdue\n        }\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query InboxReferral($id: ID!) {\n    inboxReferral(id: $id) {\n      id\n      serviceName\n      teamName\n      state\n      urgency\n      sentAt\n      dueOn\n      overdue\n      reason\n      attendances\n      allowed\n      version\n      shared {\n        ...DisclosedParts\n      }\n      timeline {\n        ...ReferralStep\n      }\n    }\n  }\n": typeof types.InboxReferralDocument,
    "\n  mutation AcceptReferral($input: ReferralSeenInput!) {\n    acceptReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AcceptReferralDocument,
    "\n  mutation WaitlistReferral($input: WaitlistReferralInput!) {\n    waitlistReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.WaitlistReferralDocument,
    "\n  mutation DeclineReferral($input: DeclineReferralInput!) {\n    declineReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.DeclineReferralDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  mutation CloseReferral($input: CloseReferralInput!) {\n    closeReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CloseReferralDocument,
    "\n  query ReferralForm($patientId: ID!, $serviceId: ID!) {\n    referralForm(patientId: $patientId, serviceId: $serviceId) {\n      patientId\n      patientName\n      serviceId\n      serviceName\n      organisationName\n      responseTargetDays\n      wordingVersion\n      wording\n      confidentialNeeds\n      openReferralId\n      whyNot {\n        code\n        message\n      }\n      needs {\n        id\n        label\n        words\n      }\n      details {\n        field\n        label\n        value\n        offered\n      }\n      safeContact {\n        number\n        times\n        leaveMessages\n      }\n    }\n  }\n": typeof types.ReferralFormDocument,
    "\n  mutation SendReferral($input: SendReferralInput!) {\n    sendReferral(input: $input) {\n      ... on Referral {\n        id\n        dueOn\n        responseTargetDays\n        urgency\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SendReferralDocument,
    "\n  query Signpost($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      phones\n      email\n      website\n      access {\n        way\n      }\n    }\n  }\n": typeof types.SignpostDocument,
    "\n  query ReferralsOfPatient($patientId: ID!, $first: Int!, $after: String) {\n    referralsOfPatient(patientId: $patientId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceName\n          organisationName\n          state\n          urgency\n          sentAt\n          dueOn\n          overdue\n        }\n      }\n    }\n  }\n": typeof types.ReferralsOfPatientDocument,
    "\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      id\n      patientId\n      serviceId\n      serviceName\n      organisationName\n      state\n      urgency\n      sentAt\n      dueOn\n      overdue\n      reason\n      attendances\n      responseTargetDays\n      allowed\n      version\n      shared {\n        ...DisclosedParts\n      }\n      timeline {\n        ...ReferralStep\n      }\n    }\n  }\n": typeof types.ReferralDocument,
    "\n  mutation WithdrawReferral($input: WithdrawReferralInput!) {\n    withdrawReferral(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.WithdrawReferralDocument,
    "\n  mutation RecordAttendanceByTeam($input: RecordAttendanceInput!) {\n    recordAttendanceByTeam(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordAttendanceByTeamDocument,
    "\n  mutation CloseReferralByTeam($input: CloseReferralInput!) {\n    closeReferralByTeam(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CloseReferralByTeamDocument,
    "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n": typeof types.WhoIsHereDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query Caseload($first: Int, $after: String, $filter: CaseloadFilter) {\n    caseload(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          forename\n          surname\n          dateOfBirth\n          age\n          siteName\n          episodeState\n          lastActivityAt\n          needs {\n            id\n            status\n            urgency\n            term {\n              id\n              label\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CaseloadDocument,
    "\n  query MyPlacesOfWork {\n    session {\n      id\n      teams {\n        id\n        name\n        sites {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.MyPlacesOfWorkDocument,
    "\n  mutation AddPatient($input: AddPatientInput!) {\n    addPatient(input: $input) {\n      ... on Patient {\n        id\n        episode {\n          id\n          state\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AddPatientDocument,
    "\n  query SamePerson($search: String!) {\n    caseload(first: 5, filter: { standing: all, search: $search }) {\n      edges {\n        node {\n          id\n          forename\n          surname\n          dateOfBirth\n          siteName\n          episodeState\n        }\n      }\n    }\n  }\n": types.SamePersonDocument,
    "\n  mutation UpdatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.UpdatePatientDocument,
    "\n  query PatientPage($id: ID!) {\n    patient(id: $id) {\n      id\n      forename\n      surname\n      dateOfBirth\n      age\n      nhsNumber\n      postcode\n      phone\n      safeContact {\n        number\n        times\n        leaveMessages\n      }\n      site {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      version\n      episode {\n        id\n        state\n        source\n        reason\n        offeredOn\n        answeredOn\n        firstContactOn\n        closedOn\n        closingReason\n        closingWords\n        smallArea\n        deprivationDecile\n        areaEdition\n        version\n      }\n      earlierEpisodes {\n        id\n        state\n        offeredOn\n        closedOn\n        closingReason\n      }\n      needs {\n        id\n        term {\n          id\n          label\n        }\n        priority\n        urgency\n        patientsWords\n        confidential\n        status\n        decided {\n          reporter\n          answer\n          at\n          recordedBy\n        }\n        organisationsView {\n          answer\n          at\n        }\n        version\n      }\n      agreements {\n        id\n        scope\n        answer\n        givenBy\n        how\n        givenAt\n        withdrawnAt\n        recordedBy\n      }\n      contacts {\n        id\n        on\n        minutes\n        mode\n        outcome\n        kind\n        note\n        nextStep\n        lateEntry\n        recordedBy\n      }\n    }\n  }\n": types.PatientPageDocument,
    "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordNeedDocument,
    "\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    updateNeed(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.UpdateNeedDocument,
    "\n  mutation RecordNeedOutcome($input: RecordNeedOutcomeInput!) {\n    recordNeedOutcome(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordNeedOutcomeDocument,
    "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordContactDocument,
    "\n  mutation CloseEpisode($input: CloseEpisodeInput!) {\n    closeEpisode(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CloseEpisodeDocument,
    "\n  mutation StartEpisode($input: StartEpisodeInput!) {\n    startEpisode(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.StartEpisodeDocument,
    "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      ... on Patient {\n        id\n        episode {\n          id\n          state\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AnswerOfferDocument,
    "\n  query NeedTermsToChoose {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n": types.NeedTermsToChooseDocument,
    "\n  query SuggestNeedsFor($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n      label\n      parentId\n    }\n  }\n": types.SuggestNeedsForDocument,
    "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      organisation {\n        id\n        name\n        description\n      }\n      description\n      status\n      needs {\n        id\n        label\n      }\n      locations {\n        id\n        name\n        addressLines\n        postcode\n        approximate\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n      }\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n      access {\n        way\n        channels\n        eligibility\n        ages\n      }\n      phones\n      email\n      website\n      costs\n      languages\n      capacity {\n        state\n        words\n        usualWait\n      }\n      freshness {\n        status\n        lastConfirmedOn\n        words\n      }\n      cautions\n      source {\n        title\n        attribution\n      }\n    }\n  }\n": types.ServicePageDocument,
    "\n  query Releases {\n    releases(first: 100) {\n      edges {\n        node {\n          id\n          firstQuarter\n          lastQuarter\n          stage\n        }\n      }\n    }\n  }\n": types.ReleasesDocument,
    "\n  query ReleasedTable($releaseId: ID!, $measure: ReleasedMeasure!, $rows: ReleasedDimension!, $columns: ReleasedDimension) {\n    releasedTable(releaseId: $releaseId, measure: $measure, rows: $rows, columns: $columns) {\n      release {\n        id\n        firstQuarter\n        lastQuarter\n        stage\n        builtAt\n        methodVersion\n      }\n      title\n      definition\n      percentOf\n      rowsLabel\n      columnsLabel\n      columns {\n        id\n        label\n      }\n      lines {\n        heading {\n          id\n          label\n        }\n        cells {\n          value\n          hiddenReason\n          hiddenWords\n          percent\n        }\n      }\n      caveats\n      methodStatement\n    }\n  }\n": types.ReleasedTableDocument,
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
    "\n  fragment MatchFields on Match {\n    serviceId\n    slug\n    name\n    organisationName\n    summary\n    locationLabel\n    distanceMetres\n    takesReferrals\n    access\n    lastConfirmedOn\n    reasons {\n      code\n      text\n    }\n    cautions {\n      code\n      text\n    }\n  }\n": types.MatchFieldsFragmentDoc,
    "\n  query SearchServices($near: String, $need: String, $withinMetres: Int!, $first: Int!, $after: String) {\n    searchServices(near: $near, need: $need, withinMetres: $withinMetres, first: $first, after: $after) {\n      ... on SearchResult {\n        total\n        approximate\n        placeLabel\n        withinMetres\n        needs {\n          id\n          label\n        }\n        words\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SearchServicesDocument,
    "\n  query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {\n    matchesForPatient(patientId: $patientId, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, first: $first, after: $after) {\n      ... on PatientMatches {\n        total\n        approximate\n        withinMetres\n        needs {\n          id\n          label\n          asked\n        }\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.MatchesForPatientDocument,
    "\n  query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {\n    whyNot(patientId: $patientId, name: $name, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull) {\n      ... on WhyNotAnswers {\n        services {\n          serviceId\n          name\n          organisationName\n          listed\n          text\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.WhyNotDocument,
    "\n  query Measures($patientId: ID!, $episodeId: ID) {\n    measures(patientId: $patientId, episodeId: $episodeId) {\n      instrument\n      name\n      citation\n      mayRecord\n      responses {\n        id\n        timePoint\n        status\n        mode\n        takenOn\n        timing\n        version\n        answers {\n          item\n          value\n        }\n        scores {\n          id\n          label\n          value\n          min\n          max\n          higherIsBetter\n          band\n        }\n      }\n      changes {\n        id\n        difference\n        direction\n      }\n    }\n  }\n": types.MeasuresDocument,
    "\n  query MeasuredPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      forename\n      surname\n      episode {\n        id\n      }\n    }\n  }\n": types.MeasuredPatientDocument,
    "\n  query Instruments {\n    instruments {\n      id\n      version\n      name\n      citation\n      items {\n        id\n        text\n        mayBeLeftOut\n        answers {\n          value\n          label\n        }\n      }\n    }\n  }\n": types.InstrumentsDocument,
    "\n  mutation RecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) {\n      ... on MeasureResponse {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordResponseDocument,
    "\n  fragment DisclosedParts on Disclosed {\n    name\n    safeContact {\n      number\n      times\n      leaveMessages\n    }\n    needs {\n      label\n      words\n    }\n    details {\n      field\n      label\n      value\n    }\n  }\n": types.DisclosedPartsFragmentDoc,
    "\n  fragment ReferralStep on ReferralEvent {\n    id\n    type\n    at\n    party\n    on\n    declineReason\n    whatHappened\n    words\n  }\n": types.ReferralStepFragmentDoc,
    "\n  query Inbox($tray: InboxTray!, $first: Int!, $after: String) {\n    inbox(tray: $tray, first: $first, after: $after) {\n      totalCount\n      counts {\n        new\n        waiting\n        active\n        closed\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          personName\n          needs\n          serviceName\n          teamName\n          state\n          urgency\n          sentAt\n          ageDays\n          dueOn\n          overdue\n        }\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query InboxReferral($id: ID!) {\n    inboxReferral(id: $id) {\n      id\n      serviceName\n      teamName\n      state\n      urgency\n      sentAt\n      dueOn\n      overdue\n      reason\n      attendances\n      allowed\n      version\n      shared {\n        ...DisclosedParts\n      }\n      timeline {\n        ...ReferralStep\n      }\n    }\n  }\n": types.InboxReferralDocument,
    "\n  mutation AcceptReferral($input: ReferralSeenInput!) {\n    acceptReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AcceptReferralDocument,
    "\n  mutation WaitlistReferral($input: WaitlistReferralInput!) {\n    waitlistReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.WaitlistReferralDocument,
    "\n  mutation DeclineReferral($input: DeclineReferralInput!) {\n    declineReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.DeclineReferralDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  mutation CloseReferral($input: CloseReferralInput!) {\n    closeReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CloseReferralDocument,
    "\n  query ReferralForm($patientId: ID!, $serviceId: ID!) {\n    referralForm(patientId: $patientId, serviceId: $serviceId) {\n      patientId\n      patientName\n      serviceId\n      serviceName\n      organisationName\n      responseTargetDays\n      wordingVersion\n      wording\n      confidentialNeeds\n      openReferralId\n      whyNot {\n        code\n        message\n      }\n      needs {\n        id\n        label\n        words\n      }\n      details {\n        field\n        label\n        value\n        offered\n      }\n      safeContact {\n        number\n        times\n        leaveMessages\n      }\n    }\n  }\n": types.ReferralFormDocument,
    "\n  mutation SendReferral($input: SendReferralInput!) {\n    sendReferral(input: $input) {\n      ... on Referral {\n        id\n        dueOn\n        responseTargetDays\n        urgency\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SendReferralDocument,
    "\n  query Signpost($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      phones\n      email\n      website\n      access {\n        way\n      }\n    }\n  }\n": types.SignpostDocument,
    "\n  query ReferralsOfPatient($patientId: ID!, $first: Int!, $after: String) {\n    referralsOfPatient(patientId: $patientId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceName\n          organisationName\n          state\n          urgency\n          sentAt\n          dueOn\n          overdue\n        }\n      }\n    }\n  }\n": types.ReferralsOfPatientDocument,
    "\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      id\n      patientId\n      serviceId\n      serviceName\n      organisationName\n      state\n      urgency\n      sentAt\n      dueOn\n      overdue\n      reason\n      attendances\n      responseTargetDays\n      allowed\n      version\n      shared {\n        ...DisclosedParts\n      }\n      timeline {\n        ...ReferralStep\n      }\n    }\n  }\n": types.ReferralDocument,
    "\n  mutation WithdrawReferral($input: WithdrawReferralInput!) {\n    withdrawReferral(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.WithdrawReferralDocument,
    "\n  mutation RecordAttendanceByTeam($input: RecordAttendanceInput!) {\n    recordAttendanceByTeam(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordAttendanceByTeamDocument,
    "\n  mutation CloseReferralByTeam($input: CloseReferralInput!) {\n    closeReferralByTeam(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CloseReferralByTeamDocument,
    "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n": types.WhoIsHereDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseload($first: Int, $after: String, $filter: CaseloadFilter) {\n    caseload(first: $first, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          forename\n          surname\n          dateOfBirth\n          age\n          siteName\n          episodeState\n          lastActivityAt\n          needs {\n            id\n            status\n            urgency\n            term {\n              id\n              label\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPlacesOfWork {\n    session {\n      id\n      teams {\n        id\n        name\n        sites {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyPlacesOfWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPatient($input: AddPatientInput!) {\n    addPatient(input: $input) {\n      ... on Patient {\n        id\n        episode {\n          id\n          state\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SamePerson($search: String!) {\n    caseload(first: 5, filter: { standing: all, search: $search }) {\n      edges {\n        node {\n          id\n          forename\n          surname\n          dateOfBirth\n          siteName\n          episodeState\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SamePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePatient($input: UpdatePatientInput!) {\n    updatePatient(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PatientPage($id: ID!) {\n    patient(id: $id) {\n      id\n      forename\n      surname\n      dateOfBirth\n      age\n      nhsNumber\n      postcode\n      phone\n      safeContact {\n        number\n        times\n        leaveMessages\n      }\n      site {\n        id\n        name\n      }\n      team {\n        id\n        name\n      }\n      version\n      episode {\n        id\n        state\n        source\n        reason\n        offeredOn\n        answeredOn\n        firstContactOn\n        closedOn\n        closingReason\n        closingWords\n        smallArea\n        deprivationDecile\n        areaEdition\n        version\n      }\n      earlierEpisodes {\n        id\n        state\n        offeredOn\n        closedOn\n        closingReason\n      }\n      needs {\n        id\n        term {\n          id\n          label\n        }\n        priority\n        urgency\n        patientsWords\n        confidential\n        status\n        decided {\n          reporter\n          answer\n          at\n          recordedBy\n        }\n        organisationsView {\n          answer\n          at\n        }\n        version\n      }\n      agreements {\n        id\n        scope\n        answer\n        givenBy\n        how\n        givenAt\n        withdrawnAt\n        recordedBy\n      }\n      contacts {\n        id\n        on\n        minutes\n        mode\n        outcome\n        kind\n        note\n        nextStep\n        lateEntry\n        recordedBy\n      }\n    }\n  }\n"): typeof import('./graphql').PatientPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNeed($input: RecordNeedInput!) {\n    recordNeed(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateNeed($input: UpdateNeedInput!) {\n    updateNeed(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordNeedOutcome($input: RecordNeedOutcomeInput!) {\n    recordNeedOutcome(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordNeedOutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordContact($input: RecordContactInput!) {\n    recordContact(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseEpisode($input: CloseEpisodeInput!) {\n    closeEpisode(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CloseEpisodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartEpisode($input: StartEpisodeInput!) {\n    startEpisode(input: $input) {\n      ... on Patient {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartEpisodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOffer($input: AnswerOfferInput!) {\n    answerOffer(input: $input) {\n      ... on Patient {\n        id\n        episode {\n          id\n          state\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedTermsToChoose {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').NeedTermsToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestNeedsFor($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n      label\n      parentId\n    }\n  }\n"): typeof import('./graphql').SuggestNeedsForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      organisation {\n        id\n        name\n        description\n      }\n      description\n      status\n      needs {\n        id\n        label\n      }\n      locations {\n        id\n        name\n        addressLines\n        postcode\n        approximate\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n      }\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n      access {\n        way\n        channels\n        eligibility\n        ages\n      }\n      phones\n      email\n      website\n      costs\n      languages\n      capacity {\n        state\n        words\n        usualWait\n      }\n      freshness {\n        status\n        lastConfirmedOn\n        words\n      }\n      cautions\n      source {\n        title\n        attribution\n      }\n    }\n  }\n"): typeof import('./graphql').ServicePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Releases {\n    releases(first: 100) {\n      edges {\n        node {\n          id\n          firstQuarter\n          lastQuarter\n          stage\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReleasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReleasedTable($releaseId: ID!, $measure: ReleasedMeasure!, $rows: ReleasedDimension!, $columns: ReleasedDimension) {\n    releasedTable(releaseId: $releaseId, measure: $measure, rows: $rows, columns: $columns) {\n      release {\n        id\n        firstQuarter\n        lastQuarter\n        stage\n        builtAt\n        methodVersion\n      }\n      title\n      definition\n      percentOf\n      rowsLabel\n      columnsLabel\n      columns {\n        id\n        label\n      }\n      lines {\n        heading {\n          id\n          label\n        }\n        cells {\n          value\n          hiddenReason\n          hiddenWords\n          percent\n        }\n      }\n      caveats\n      methodStatement\n    }\n  }\n"): typeof import('./graphql').ReleasedTableDocument;
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
export function graphql(source: "\n  fragment MatchFields on Match {\n    serviceId\n    slug\n    name\n    organisationName\n    summary\n    locationLabel\n    distanceMetres\n    takesReferrals\n    access\n    lastConfirmedOn\n    reasons {\n      code\n      text\n    }\n    cautions {\n      code\n      text\n    }\n  }\n"): typeof import('./graphql').MatchFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchServices($near: String, $need: String, $withinMetres: Int!, $first: Int!, $after: String) {\n    searchServices(near: $near, need: $need, withinMetres: $withinMetres, first: $first, after: $after) {\n      ... on SearchResult {\n        total\n        approximate\n        placeLabel\n        withinMetres\n        needs {\n          id\n          label\n        }\n        words\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SearchServicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {\n    matchesForPatient(patientId: $patientId, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, first: $first, after: $after) {\n      ... on PatientMatches {\n        total\n        approximate\n        withinMetres\n        needs {\n          id\n          label\n          asked\n        }\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MatchesForPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {\n    whyNot(patientId: $patientId, name: $name, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull) {\n      ... on WhyNotAnswers {\n        services {\n          serviceId\n          name\n          organisationName\n          listed\n          text\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WhyNotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Measures($patientId: ID!, $episodeId: ID) {\n    measures(patientId: $patientId, episodeId: $episodeId) {\n      instrument\n      name\n      citation\n      mayRecord\n      responses {\n        id\n        timePoint\n        status\n        mode\n        takenOn\n        timing\n        version\n        answers {\n          item\n          value\n        }\n        scores {\n          id\n          label\n          value\n          min\n          max\n          higherIsBetter\n          band\n        }\n      }\n      changes {\n        id\n        difference\n        direction\n      }\n    }\n  }\n"): typeof import('./graphql').MeasuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasuredPatient($id: ID!) {\n    patient(id: $id) {\n      id\n      forename\n      surname\n      episode {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MeasuredPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Instruments {\n    instruments {\n      id\n      version\n      name\n      citation\n      items {\n        id\n        text\n        mayBeLeftOut\n        answers {\n          value\n          label\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InstrumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordResponse($input: RecordResponseInput!) {\n    recordResponse(input: $input) {\n      ... on MeasureResponse {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosedParts on Disclosed {\n    name\n    safeContact {\n      number\n      times\n      leaveMessages\n    }\n    needs {\n      label\n      words\n    }\n    details {\n      field\n      label\n      value\n    }\n  }\n"): typeof import('./graphql').DisclosedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralStep on ReferralEvent {\n    id\n    type\n    at\n    party\n    on\n    declineReason\n    whatHappened\n    words\n  }\n"): typeof import('./graphql').ReferralStepFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($tray: InboxTray!, $first: Int!, $after: String) {\n    inbox(tray: $tray, first: $first, after: $after) {\n      totalCount\n      counts {\n        new\n        waiting\n        active\n        closed\n        overdue\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          personName\n          needs\n          serviceName\n          teamName\n          state\n          urgency\n          sentAt\n          ageDays\n          dueOn\n          overdue\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxReferral($id: ID!) {\n    inboxReferral(id: $id) {\n      id\n      serviceName\n      teamName\n      state\n      urgency\n      sentAt\n      dueOn\n      overdue\n      reason\n      attendances\n      allowed\n      version\n      shared {\n        ...DisclosedParts\n      }\n      timeline {\n        ...ReferralStep\n      }\n    }\n  }\n"): typeof import('./graphql').InboxReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReferral($input: ReferralSeenInput!) {\n    acceptReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AcceptReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaitlistReferral($input: WaitlistReferralInput!) {\n    waitlistReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WaitlistReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineReferral($input: DeclineReferralInput!) {\n    declineReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DeclineReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseReferral($input: CloseReferralInput!) {\n    closeReferral(input: $input) {\n      ... on InboxReferral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CloseReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralForm($patientId: ID!, $serviceId: ID!) {\n    referralForm(patientId: $patientId, serviceId: $serviceId) {\n      patientId\n      patientName\n      serviceId\n      serviceName\n      organisationName\n      responseTargetDays\n      wordingVersion\n      wording\n      confidentialNeeds\n      openReferralId\n      whyNot {\n        code\n        message\n      }\n      needs {\n        id\n        label\n        words\n      }\n      details {\n        field\n        label\n        value\n        offered\n      }\n      safeContact {\n        number\n        times\n        leaveMessages\n      }\n    }\n  }\n"): typeof import('./graphql').ReferralFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendReferral($input: SendReferralInput!) {\n    sendReferral(input: $input) {\n      ... on Referral {\n        id\n        dueOn\n        responseTargetDays\n        urgency\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SendReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Signpost($id: ID!) {\n    service(id: $id) {\n      id\n      slug\n      name\n      phones\n      email\n      website\n      access {\n        way\n      }\n    }\n  }\n"): typeof import('./graphql').SignpostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralsOfPatient($patientId: ID!, $first: Int!, $after: String) {\n    referralsOfPatient(patientId: $patientId, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          serviceName\n          organisationName\n          state\n          urgency\n          sentAt\n          dueOn\n          overdue\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReferralsOfPatientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referral($id: ID!) {\n    referral(id: $id) {\n      id\n      patientId\n      serviceId\n      serviceName\n      organisationName\n      state\n      urgency\n      sentAt\n      dueOn\n      overdue\n      reason\n      attendances\n      responseTargetDays\n      allowed\n      version\n      shared {\n        ...DisclosedParts\n      }\n      timeline {\n        ...ReferralStep\n      }\n    }\n  }\n"): typeof import('./graphql').ReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawReferral($input: WithdrawReferralInput!) {\n    withdrawReferral(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendanceByTeam($input: RecordAttendanceInput!) {\n    recordAttendanceByTeam(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordAttendanceByTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseReferralByTeam($input: CloseReferralInput!) {\n    closeReferralByTeam(input: $input) {\n      ... on Referral {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CloseReferralByTeamDocument;
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
