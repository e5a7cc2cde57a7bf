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
    "\n  query CsvImports($first: Int, $after: String) {\n    csvImports(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          fileName\n          title\n          state\n          problem\n          madeAt\n          version\n          result {\n            rows\n            inserted\n            updated\n            unchanged\n            failed\n            kept\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CsvImportsDocument,
    "\n  query CsvImport($id: ID!) {\n    csvImport(id: $id) {\n      id\n      fileName\n      bytes\n      parts\n      title\n      state\n      problem\n      madeAt\n      version\n      header\n      sample\n      guesses {\n        field\n        column\n      }\n      presets {\n        name\n        title\n        attribution\n      }\n      choice {\n        preset\n        title\n        attribution\n        columns {\n          field\n          column\n        }\n        needTermIds\n        way\n        channels\n      }\n      problems\n      taskId\n      result {\n        rows\n        inserted\n        updated\n        unchanged\n        approximate\n        openingGiven\n        openingUnderstood\n        failed\n        kept\n      }\n    }\n  }\n": typeof types.CsvImportDocument,
    "\n  query CsvImportProblems($id: ID!, $first: Int, $after: String) {\n    csvImportProblems(id: $id, first: $first, after: $after) {\n      edges {\n        node {\n          number\n          line\n          field\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CsvImportProblemsDocument,
    "\n  query NeedsOfList {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n": typeof types.NeedsOfListDocument,
    "\n  mutation StartCsvImport($input: StartCsvImportInput!) {\n    startCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n        parts\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.StartCsvImportDocument,
    "\n  mutation AddCsvPart($input: AddCsvPartInput!) {\n    addCsvPart(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AddCsvPartDocument,
    "\n  mutation CheckCsvImport($input: CheckCsvImportInput!) {\n    checkCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CheckCsvImportDocument,
    "\n  mutation RunCsvImport($input: CsvImportStepInput!) {\n    runCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RunCsvImportDocument,
    "\n  mutation UndoCsvImport($input: CsvImportStepInput!) {\n    undoCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.UndoCsvImportDocument,
    "\n  mutation DiscardCsvImport($input: CsvImportStepInput!) {\n    discardCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.DiscardCsvImportDocument,
    "\n  fragment DifferenceShown on ListingDifference {\n    field\n    section\n    label\n    before\n    after\n    note\n  }\n": typeof types.DifferenceShownFragmentDoc,
    "\n  query ListingToEdit($kind: ListingKind!, $id: ID!) {\n    listingToEdit(kind: $kind, id: $id) {\n      kind\n      id\n      name\n      organisationId\n      organisationName\n      publishesAtOnce\n      life\n      slug\n      version\n      seen\n      answers\n      draft {\n        id\n        state\n        intent\n        reason\n        stewardNote\n        restoredFrom\n        updatedAt\n        updatedBy\n        submittedAt\n      }\n      lastDecision {\n        id\n        state\n        intent\n        stewardNote\n        decidedAt\n      }\n      sections {\n        id\n        title\n        standing\n        problem\n        writtenBy\n      }\n      inWords {\n        field\n        section\n        label\n        words\n      }\n      differences {\n        ...DifferenceShown\n      }\n      changedMeanwhile {\n        ...DifferenceShown\n      }\n    }\n  }\n": typeof types.ListingToEditDocument,
    "\n  mutation SaveListingAnswers($input: SaveListingAnswersInput!) {\n    saveListingAnswers(input: $input) {\n      ... on ListingToEdit {\n        id\n        version\n      }\n      ... on ListingPageChangedMeanwhile {\n        message\n        version\n        theirs\n        differences {\n          ...DifferenceShown\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SaveListingAnswersDocument,
    "\n  mutation ProposeService($input: ProposeServiceInput!) {\n    proposeService(input: $input) {\n      ... on ProposedListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ProposeServiceDocument,
    "\n  mutation SubmitListing($input: SubmitListingInput!) {\n    submitListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        name\n        publishesAtOnce\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SubmitListingDocument,
    "\n  mutation TakeBackListing($input: ListingDraftSeenInput!) {\n    takeBackListing(input: $input) {\n      ... on ListingToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.TakeBackListingDocument,
    "\n  mutation DiscardListingDraft($input: ListingDraftSeenInput!) {\n    discardListingDraft(input: $input) {\n      ... on DiscardedListingDraft {\n        id\n        stillListed\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.DiscardListingDraftDocument,
    "\n  mutation EndListing($input: EndListingInput!) {\n    endListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        publishesAtOnce\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.EndListingDocument,
    "\n  query OrganisationToProposeFor($id: ID!) {\n    listingToEdit(kind: organisation, id: $id) {\n      id\n      name\n    }\n  }\n": typeof types.OrganisationToProposeForDocument,
    "\n  query NeedsToChoose {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n": typeof types.NeedsToChooseDocument,
    "\n  query NeedsLike($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n    }\n  }\n": typeof types.NeedsLikeDocument,
    "\n  query ListingsInHand($first: Int!, $after: String) {\n    listingsInHand(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          subjectId\n          name\n          organisationName\n          isNew\n          state\n          intent\n          updatedAt\n          submittedAt\n        }\n      }\n    }\n  }\n": typeof types.ListingsInHandDocument,
    "\n  mutation PreviewListing($id: ID!) {\n    previewListing(id: $id) {\n      ...ServiceFacts\n    }\n  }\n": typeof types.PreviewListingDocument,
    "\n  query PlaceOfListing($text: String!) {\n    place(text: $text) {\n      ... on Place {\n        label\n        approximate\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.PlaceOfListingDocument,
    "\n  fragment HistoryShown on ListingHistory {\n    name\n    life\n    hasOpenDraft\n    publishesAtOnce\n    seen\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        number\n        madeAt\n        cause\n        intent\n        reason\n        madeBy\n        approvedBy\n        differences {\n          ...DifferenceShown\n        }\n      }\n    }\n  }\n": typeof types.HistoryShownFragmentDoc,
    "\n  query ListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {\n    listingHistory(kind: $kind, id: $id, first: $first, after: $after) {\n      ...HistoryShown\n    }\n  }\n": typeof types.ListingHistoryDocument,
    "\n  query AnyListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {\n    anyListingHistory(kind: $kind, id: $id, first: $first, after: $after) {\n      ...HistoryShown\n    }\n  }\n": typeof types.AnyListingHistoryDocument,
    "\n  mutation RestoreListing($input: RestoreListingInput!) {\n    restoreListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        draft {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RestoreListingDocument,
    "\n  query ClaimableListing($serviceId: ID!) {\n    claimableListing(serviceId: $serviceId) {\n      id\n      slug\n      name\n      organisationName\n      maskedAddress\n      ticket\n    }\n  }\n": typeof types.ClaimableListingDocument,
    "\n  mutation ClaimListing($input: ClaimListingInput!) {\n    claimListing(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ClaimListingDocument,
    "\n  query ProposalTicket {\n    proposalTicket\n  }\n": typeof types.ProposalTicketDocument,
    "\n  mutation ProposeListing($input: ProposeListingInput!) {\n    proposeListing(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ProposeListingDocument,
    "\n  fragment KeptListingParts on KeptListing {\n    id\n    slug\n    name\n    version\n    published\n    stateWords\n    draft\n    due\n    freshness {\n      status\n      words\n      lastConfirmedOn\n    }\n    capacity {\n      state\n      words\n      usualWait\n    }\n    fullUntil\n    waitWeeks\n    closure {\n      state\n      from\n      until\n      note\n    }\n    takesReferrals\n    assurance {\n      kind\n      label\n      state\n      expiresOn\n    }\n    suggestions {\n      id\n      about\n      words\n      saidBy\n      madeOn\n    }\n  }\n": typeof types.KeptListingPartsFragmentDoc,
    "\n  query MyListings {\n    myListings {\n      id\n      name\n      mayManage\n      listings {\n        ...KeptListingParts\n      }\n    }\n  }\n": typeof types.MyListingsDocument,
    "\n  mutation ConfirmListings($serviceIds: [ID!]!) {\n    confirmListings(serviceIds: $serviceIds) {\n      ... on ListingsConfirmed {\n        serviceIds\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ConfirmListingsDocument,
    "\n  mutation SetCapacity($input: SetCapacityInput!) {\n    setCapacity(input: $input) {\n      ... on KeptListing {\n        id\n        version\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SetCapacityDocument,
    "\n  mutation CloseListing($input: CloseListingInput!) {\n    closeListing(input: $input) {\n      ... on KeptListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CloseListingDocument,
    "\n  mutation ReopenListing($input: ListingVersionInput!) {\n    reopenListing(input: $input) {\n      ... on KeptListing {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ReopenListingDocument,
    "\n  query AssuranceOfListing($serviceId: ID!) {\n    assuranceOfListing(serviceId: $serviceId) {\n      serviceId\n      slug\n      name\n      organisationName\n      others\n      standing {\n        kind\n        label\n        state\n        recordedBy\n        recordedOn\n        expiresOn\n      }\n    }\n  }\n": typeof types.AssuranceOfListingDocument,
    "\n  mutation RecordAssurance($input: RecordAssuranceInput!) {\n    recordAssurance(input: $input) {\n      ... on AssuranceOfListing {\n        serviceId\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RecordAssuranceDocument,
    "\n  mutation WithdrawAssurance($input: WithdrawAssuranceInput!) {\n    withdrawAssurance(input: $input) {\n      ... on AssuranceOfListing {\n        serviceId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.WithdrawAssuranceDocument,
    "\n  query OwnFigures($organisationId: ID!) {\n    ownFigures(organisationId: $organisationId) {\n      organisationId\n      organisation\n      listings {\n        serviceId\n        name\n        months {\n          month\n          views\n          shortlistings\n        }\n      }\n      confirmations {\n        id\n        listing\n        confirmedOn\n        words\n      }\n    }\n  }\n": typeof types.OwnFiguresDocument,
    "\n  query PeopleOfOrganisation($organisationId: ID!) {\n    peopleOfOrganisation(organisationId: $organisationId) {\n      organisationId\n      organisation\n      people {\n        userId\n        displayName\n        email\n        status\n        role\n      }\n    }\n  }\n": typeof types.PeopleOfOrganisationDocument,
    "\n  mutation InviteToOrganisation($input: InviteToOrganisationInput!) {\n    inviteToOrganisation(input: $input) {\n      ... on PeopleOfOrganisation {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.InviteToOrganisationDocument,
    "\n  mutation RemoveFromOrganisation($input: RemoveFromOrganisationInput!) {\n    removeFromOrganisation(input: $input) {\n      ... on PeopleOfOrganisation {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.RemoveFromOrganisationDocument,
    "\n  query FreshnessAsk($token: String!) {\n    freshnessAsk(token: $token) {\n      state\n      organisation\n      expiresAt\n      listings {\n        id\n        slug\n        name\n        description\n        phones\n        email\n        website\n        costs\n        access {\n          way\n          ages\n          eligibility\n        }\n        locations {\n          id\n          name\n          addressLines\n          postcode\n          opening {\n            words\n            days {\n              weekday\n              name\n              times\n            }\n          }\n        }\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n        freshness {\n          status\n          words\n          lastConfirmedOn\n        }\n      }\n    }\n  }\n": typeof types.FreshnessAskDocument,
    "\n  mutation AnswerFreshnessAsk($input: AnswerFreshnessAskInput!) {\n    answerFreshnessAsk(input: $input) {\n      ... on FreshnessAskAnswered {\n        confirmed\n        changed\n        ended\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AnswerFreshnessAskDocument,
    "\n  query ClaimToAnswer($token: String!) {\n    claimToAnswer(token: $token) {\n      name\n      email\n      words\n      serviceName\n      organisationName\n    }\n  }\n": typeof types.ClaimToAnswerDocument,
    "\n  mutation AnswerClaim($input: AnswerClaimInput!) {\n    answerClaim(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AnswerClaimDocument,
    "\n  query UnconfirmedOrganisations($first: Int!, $after: String) {\n    unconfirmedOrganisations(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          phones\n          askedOn\n          tries\n          lastTriedOn\n          listings {\n            id\n            slug\n            name\n            freshness {\n              status\n              words\n              lastConfirmedOn\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.UnconfirmedOrganisationsDocument,
    "\n  mutation CouldNotReach($organisationId: ID!) {\n    couldNotReach(organisationId: $organisationId) {\n      ... on NotReached {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.CouldNotReachDocument,
    "\n  mutation ConfirmByPhone($serviceIds: [ID!]!) {\n    confirmByPhone(serviceIds: $serviceIds) {\n      ... on ListingsConfirmed {\n        serviceIds\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ConfirmByPhoneDocument,
    "\n  mutation AskForConfirmation {\n    askForConfirmation\n  }\n": typeof types.AskForConfirmationDocument,
    "\n  mutation SuggestChange($input: ReportListingInput!) {\n    suggestChange(input: $input) {\n      ... on ReportReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SuggestChangeDocument,
    "\n  query ListingClaims($first: Int!, $after: String) {\n    listingClaims(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          madeAt\n          name\n          email\n          words\n          serviceName\n          organisationName\n          wasAsked\n          listing {\n            id\n            slug\n          }\n          proposal {\n            what\n            address\n            postcode\n            phone\n            email\n            website\n            runsIt\n          }\n          alike {\n            id\n            slug\n            name\n            organisationName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ListingClaimsDocument,
    "\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    approveClaim(input: $input) {\n      ... on ClaimDecided {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ApproveClaimDocument,
    "\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ... on ClaimDecided {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RefuseClaimDocument,
    "\n  query ReviewQueue($tray: ReviewTray!, $first: Int!, $after: String) {\n    reviewQueue(tray: $tray, first: $first, after: $after) {\n      totalCount\n      counts {\n        waiting\n        new\n        changes\n        ending\n        decided\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          name\n          organisationName\n          isNew\n          state\n          intent\n          updatedAt\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  query ListingReview($id: ID!) {\n    listingReview(id: $id) {\n      id\n      version\n      seen\n      kind\n      subjectId\n      name\n      organisationName\n      life\n      slug\n      submittedBy\n      draft {\n        id\n        state\n        intent\n        reason\n        stewardNote\n        restoredFrom\n        submittedAt\n        decidedAt\n      }\n      differences {\n        ...DifferenceShown\n      }\n      changedMeanwhile {\n        ...DifferenceShown\n      }\n      inWords {\n        field\n        section\n        label\n        words\n      }\n    }\n  }\n": typeof types.ListingReviewDocument,
    "\n  mutation ApproveListing($input: DecideReviewInput!) {\n    approveListing(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ApproveListingDocument,
    "\n  mutation AskForListingChanges($input: DecideReviewInput!) {\n    askForListingChanges(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AskForListingChangesDocument,
    "\n  mutation RejectListing($input: DecideReviewInput!) {\n    rejectListing(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RejectListingDocument,
    "\n  mutation PreviewReview($id: ID!) {\n    previewReview(id: $id) {\n      ...ServiceFacts\n    }\n  }\n": typeof types.PreviewReviewDocument,
    "\n  mutation ReportListing($input: ReportListingInput!) {\n    reportListing(input: $input) {\n      ... on ReportReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ReportListingDocument,
    "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      ...ServiceFacts\n    }\n  }\n": typeof types.ServicePageDocument,
    "\n  fragment ServiceFacts on Service {\n    id\n    slug\n    name\n    organisation {\n      id\n      name\n      description\n    }\n    description\n    status\n    needs {\n      id\n      label\n    }\n    locations {\n      id\n      name\n      addressLines\n      postcode\n      accessibility\n      directions\n      approximate\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n    }\n    opening {\n      words\n      days {\n        weekday\n        name\n        times\n      }\n    }\n    access {\n      way\n      channels\n      eligibility\n      forWhom\n      catchment\n      howToStart\n      ages\n    }\n    phones\n    email\n    website\n    costs\n    languages\n    capacity {\n      state\n      words\n      usualWait\n    }\n    freshness {\n      status\n      lastConfirmedOn\n      words\n    }\n    times {\n      now\n      nowInWords\n      sessions {\n        startsAt\n        day\n        opens\n        closes\n        place\n        onBankHoliday\n      }\n      positions {\n        locationId\n        label\n        longitude\n        latitude\n      }\n    }\n    cautions\n    source {\n      title\n      attribution\n    }\n  }\n": typeof types.ServiceFactsFragmentDoc,
    "\n  fragment ShortlistedFields on Service {\n    id\n    slug\n    name\n    organisation {\n      id\n      name\n    }\n    summary\n    locations {\n      id\n      name\n      addressLines\n      postcode\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n    }\n    opening {\n      words\n      days {\n        weekday\n        name\n        times\n      }\n    }\n    access {\n      way\n      channels\n    }\n    phones\n    email\n    website\n    costs\n    freshness {\n      status\n      lastConfirmedOn\n      words\n    }\n  }\n": typeof types.ShortlistedFieldsFragmentDoc,
    "\n  query ServicesOfShortlist($ids: [ID!]!) {\n    services(ids: $ids) {\n      gone\n      services {\n        ...ShortlistedFields\n      }\n    }\n  }\n": typeof types.ServicesOfShortlistDocument,
    "\n  query SharedShortlist($token: String!) {\n    shortlist(token: $token) {\n      expiresOn\n      gone\n      services {\n        ...ShortlistedFields\n      }\n    }\n  }\n": typeof types.SharedShortlistDocument,
    "\n  mutation ShareShortlist($input: ShareShortlistInput!) {\n    shareShortlist(input: $input) {\n      ... on SharedShortlist {\n        token\n        expiresOn\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.ShareShortlistDocument,
    "\n  mutation CountUse($serviceId: ID!, $use: ServiceUse!) {\n    countUse(serviceId: $serviceId, use: $use)\n  }\n": typeof types.CountUseDocument,
    "\n  query StewardDesk {\n    stewardDesk {\n      reviews\n      claims\n      reports\n      duplicates\n      unanswered\n      unconfirmed\n      listings\n    }\n  }\n": typeof types.StewardDeskDocument,
    "\n  query ListingReports($first: Int, $after: String, $handled: Boolean) {\n    listingReports(first: $first, after: $after, handled: $handled) {\n      edges {\n        node {\n          id\n          serviceId\n          slug\n          name\n          organisation\n          phones\n          about\n          words\n          saidBy\n          madeAt\n          handledAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ListingReportsDocument,
    "\n  mutation HandleReport($id: ID!) {\n    handleReport(id: $id) {\n      ... on HandledReport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.HandleReportDocument,
    "\n  query StewardListings($first: Int, $after: String, $search: String, $state: ListingState, $freshness: Freshness, $barred: Boolean, $vanished: Boolean) {\n    stewardListings(first: $first, after: $after, search: $search, state: $state, freshness: $freshness, barred: $barred, vanished: $vanished) {\n      edges {\n        node {\n          id\n          name\n          slug\n          organisationId\n          organisation\n          state\n          places\n          needs\n          phones\n          email\n          source\n          lastConfirmedOn\n          freshness\n          confirmation\n          doNotList\n          doNotListReason\n          organisationDoNotList\n          vanishedOn\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.StewardListingsDocument,
    "\n  mutation SetDoNotList($input: DoNotListInput!) {\n    setDoNotList(input: $input) {\n      ... on BarredListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SetDoNotListDocument,
    "\n  query Coverage($first: Int, $after: String, $area: String) {\n    coverage(first: $first, after: $after, area: $area) {\n      edges {\n        node {\n          area\n          services\n          confirmed\n          stale\n          unconfirmed\n          cells {\n            termId\n            label\n            services\n            doubtful\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CoverageDocument,
    "\n  query LikelyDuplicates($first: Int, $after: String, $state: DuplicateState!) {\n    likelyDuplicates(first: $first, after: $after, state: $state) {\n      edges {\n        node {\n          id\n          score\n          state\n          firstName\n          firstOrganisation\n          secondName\n          secondOrganisation\n          evidence {\n            kind\n            words\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.LikelyDuplicatesDocument,
    "\n  query DuplicatePair($id: ID!) {\n    duplicatePair(id: $id) {\n      id\n      score\n      state\n      version\n      keptId\n      evidence {\n        kind\n        words\n      }\n      listings {\n        id\n        name\n        slug\n        organisation\n        confirmation\n        source\n      }\n      parts {\n        part\n        label\n        said\n        same\n      }\n    }\n  }\n": typeof types.DuplicatePairDocument,
    "\n  mutation FindDuplicates {\n    findDuplicates {\n      taskId\n    }\n  }\n": typeof types.FindDuplicatesDocument,
    "\n  mutation MergeListings($input: MergeListingsInput!) {\n    mergeListings(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.MergeListingsDocument,
    "\n  mutation MarkDifferent($input: PairVersionInput!) {\n    markDifferent(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.MarkDifferentDocument,
    "\n  mutation UndoMerge($input: PairVersionInput!) {\n    undoMerge(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.UndoMergeDocument,
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
    "\n  query SearchServices(\n    $near: String\n    $at: PositionInput\n    $need: String\n    $withinMetres: Int!\n    $age: Int\n    $filters: SearchFiltersInput\n    $sort: String\n    $first: Int!\n    $after: String\n  ) {\n    searchServices(near: $near, at: $at, need: $need, withinMetres: $withinMetres, age: $age, filters: $filters, sort: $sort, first: $first, after: $after) {\n      ... on SearchResult {\n        total\n        approximate\n        placeLabel\n        centre {\n          longitude\n          latitude\n        }\n        towns {\n          name\n          longitude\n          latitude\n        }\n        facets {\n          id\n          unknown\n          values {\n            value\n            label\n            count\n          }\n        }\n        withinMetres\n        needs {\n          id\n          label\n        }\n        words\n        items {\n          ...MatchFields\n          position {\n            longitude\n            latitude\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SearchServicesDocument,
    "\n  query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {\n    matchesForPatient(patientId: $patientId, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, first: $first, after: $after) {\n      ... on PatientMatches {\n        total\n        approximate\n        withinMetres\n        needs {\n          id\n          label\n          asked\n        }\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MatchesForPatientDocument,
    "\n  query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {\n    whyNot(patientId: $patientId, name: $name, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull) {\n      ... on WhyNotAnswers {\n        services {\n          serviceId\n          name\n          organisationName\n          listed\n          text\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": typeof types.WhyNotDocument,
    "\n  query SuggestNeeds($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n      label\n    }\n  }\n": typeof types.SuggestNeedsDocument,
    "\n  query JobQueue {\n    jobQueue {\n      inOutbox\n      jobs {\n        job\n        waiting\n        running\n        retrying\n        dead\n      }\n      workers {\n        slot\n        startedAt\n        seenAt\n      }\n    }\n  }\n": typeof types.JobQueueDocument,
    "\n  query DeadLetters($first: Int, $after: String) {\n    deadLetters(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          job\n          attempts\n          reason\n          createdAt\n          failedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.DeadLettersDocument,
    "\n  mutation ReplayJobs($input: DeadLettersInput!) {\n    replayJobs(input: $input) {\n      ids\n    }\n  }\n": typeof types.ReplayJobsDocument,
    "\n  mutation DiscardJobs($input: DeadLettersInput!) {\n    discardJobs(input: $input) {\n      ids\n    }\n  }\n": typeof types.DiscardJobsDocument,
    "\n  query Messages($first: Int, $after: String, $state: MessageState) {\n    messages(first: $first, after: $after, state: $state) {\n      edges {\n        node {\n          id\n          kind\n          state\n          attempts\n          lastError\n          createdAt\n          sentAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  query Message($id: ID!) {\n    message(id: $id) {\n      id\n      kind\n      state\n      attempts\n      lastError\n      createdAt\n      sentAt\n      body {\n        to\n        subject\n        text\n      }\n    }\n  }\n": typeof types.MessageDocument,
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
    "\n  query MapBackground {\n    mapBackground {\n      tileUrl\n      attribution\n    }\n  }\n": typeof types.MapBackgroundDocument,
    "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n": typeof types.WhoIsHereDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query WatchedTask($id: ID!) {\n    task(id: $id) {\n      id\n      title\n      state\n      done\n      total\n      words\n      result\n      reason\n    }\n  }\n": typeof types.WatchedTaskDocument,
    "\n  mutation CancelTask($id: ID!) {\n    cancelTask(id: $id) {\n      ... on Task {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.CancelTaskDocument,
    "\n  query DirectoryTaxonomies($first: Int, $after: String) {\n    directoryTaxonomies(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          version\n          source\n          isOwn\n          termCount\n          mappedCount\n          vanishedOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.DirectoryTaxonomiesDocument,
    "\n  query DirectoryTaxonomy($id: ID!) {\n    directoryTaxonomy(id: $id) {\n      id\n      name\n      description\n      uri\n      version\n      source\n      isOwn\n      termCount\n      mappedCount\n    }\n  }\n": typeof types.DirectoryTaxonomyDocument,
    "\n  query DirectoryTerms($taxonomyId: ID!, $parentId: ID, $search: String, $first: Int, $after: String) {\n    directoryTerms(taxonomyId: $taxonomyId, parentId: $parentId, search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          code\n          path\n          childCount\n          vanishedOn\n          needs {\n            id\n            label\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.DirectoryTermsDocument,
    "\n  query DirectoryTerm($id: ID!) {\n    directoryTerm(id: $id) {\n      id\n      name\n      path\n      parentId\n    }\n  }\n": typeof types.DirectoryTermDocument,
    "\n  query NeedTermToEdit($id: ID!) {\n    needTermToEdit(id: $id) {\n      id\n      parentLabel\n      version\n      term {\n        id\n        label\n        groupLabel\n      }\n      synonyms {\n        text\n        addedAt\n        addedByHand\n      }\n      directoryTerms {\n        id\n        name\n        path\n        taxonomyId\n        taxonomyName\n        vanishedOn\n      }\n      alsoSearched {\n        id\n        label\n      }\n    }\n    needTermUse {\n      termId\n      serviceCount\n      publishedCount\n    }\n  }\n": typeof types.NeedTermToEditDocument,
    "\n  mutation AddSynonym($input: SynonymInput!) {\n    addSynonym(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AddSynonymDocument,
    "\n  mutation RemoveSynonym($input: SynonymInput!) {\n    removeSynonym(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RemoveSynonymDocument,
    "\n  mutation MapDirectoryTerm($input: TermMapInput!) {\n    mapDirectoryTerm(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.MapDirectoryTermDocument,
    "\n  mutation UnmapDirectoryTerm($input: TermMapInput!) {\n    unmapDirectoryTerm(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.UnmapDirectoryTermDocument,
    "\n  query FindDirectoryTerms($search: String!) {\n    directoryTerms(search: $search, withOwn: false, first: 20) {\n      edges {\n        node {\n          id\n          name\n          path\n          taxonomyName\n          vanishedOn\n        }\n      }\n      totalCount\n    }\n  }\n": typeof types.FindDirectoryTermsDocument,
    "\n  query NeedTermsToEdit {\n    needTermsToEdit {\n      id\n      label\n      parentId\n      synonymCount\n      directoryTermCount\n    }\n    needTermUse {\n      termId\n      serviceCount\n      publishedCount\n    }\n  }\n": typeof types.NeedTermsToEditDocument,
    "\n  query StopWords($first: Int, $after: String) {\n    stopWords(first: $first, after: $after) {\n      edges {\n        node {\n          word\n          addedAt\n          addedByHand\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.StopWordsDocument,
    "\n  mutation AddStopWord($word: String!) {\n    addStopWord(word: $word) {\n      ... on StopWord {\n        word\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AddStopWordDocument,
    "\n  mutation RemoveStopWord($word: String!) {\n    removeStopWord(word: $word) {\n      ... on StopWord {\n        word\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.RemoveStopWordDocument,
    "\n  query TryWords($text: String!, $termId: ID, $synonym: String) {\n    tryWords(text: $text, termId: $termId, synonym: $synonym) {\n      needs {\n        term {\n          id\n          label\n        }\n        matched\n        how\n      }\n      otherWords\n      passedOver\n    }\n  }\n": typeof types.TryWordsDocument,
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
    "\n  query CsvImports($first: Int, $after: String) {\n    csvImports(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          fileName\n          title\n          state\n          problem\n          madeAt\n          version\n          result {\n            rows\n            inserted\n            updated\n            unchanged\n            failed\n            kept\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CsvImportsDocument,
    "\n  query CsvImport($id: ID!) {\n    csvImport(id: $id) {\n      id\n      fileName\n      bytes\n      parts\n      title\n      state\n      problem\n      madeAt\n      version\n      header\n      sample\n      guesses {\n        field\n        column\n      }\n      presets {\n        name\n        title\n        attribution\n      }\n      choice {\n        preset\n        title\n        attribution\n        columns {\n          field\n          column\n        }\n        needTermIds\n        way\n        channels\n      }\n      problems\n      taskId\n      result {\n        rows\n        inserted\n        updated\n        unchanged\n        approximate\n        openingGiven\n        openingUnderstood\n        failed\n        kept\n      }\n    }\n  }\n": types.CsvImportDocument,
    "\n  query CsvImportProblems($id: ID!, $first: Int, $after: String) {\n    csvImportProblems(id: $id, first: $first, after: $after) {\n      edges {\n        node {\n          number\n          line\n          field\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CsvImportProblemsDocument,
    "\n  query NeedsOfList {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n": types.NeedsOfListDocument,
    "\n  mutation StartCsvImport($input: StartCsvImportInput!) {\n    startCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n        parts\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.StartCsvImportDocument,
    "\n  mutation AddCsvPart($input: AddCsvPartInput!) {\n    addCsvPart(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AddCsvPartDocument,
    "\n  mutation CheckCsvImport($input: CheckCsvImportInput!) {\n    checkCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CheckCsvImportDocument,
    "\n  mutation RunCsvImport($input: CsvImportStepInput!) {\n    runCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RunCsvImportDocument,
    "\n  mutation UndoCsvImport($input: CsvImportStepInput!) {\n    undoCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.UndoCsvImportDocument,
    "\n  mutation DiscardCsvImport($input: CsvImportStepInput!) {\n    discardCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.DiscardCsvImportDocument,
    "\n  fragment DifferenceShown on ListingDifference {\n    field\n    section\n    label\n    before\n    after\n    note\n  }\n": types.DifferenceShownFragmentDoc,
    "\n  query ListingToEdit($kind: ListingKind!, $id: ID!) {\n    listingToEdit(kind: $kind, id: $id) {\n      kind\n      id\n      name\n      organisationId\n      organisationName\n      publishesAtOnce\n      life\n      slug\n      version\n      seen\n      answers\n      draft {\n        id\n        state\n        intent\n        reason\n        stewardNote\n        restoredFrom\n        updatedAt\n        updatedBy\n        submittedAt\n      }\n      lastDecision {\n        id\n        state\n        intent\n        stewardNote\n        decidedAt\n      }\n      sections {\n        id\n        title\n        standing\n        problem\n        writtenBy\n      }\n      inWords {\n        field\n        section\n        label\n        words\n      }\n      differences {\n        ...DifferenceShown\n      }\n      changedMeanwhile {\n        ...DifferenceShown\n      }\n    }\n  }\n": types.ListingToEditDocument,
    "\n  mutation SaveListingAnswers($input: SaveListingAnswersInput!) {\n    saveListingAnswers(input: $input) {\n      ... on ListingToEdit {\n        id\n        version\n      }\n      ... on ListingPageChangedMeanwhile {\n        message\n        version\n        theirs\n        differences {\n          ...DifferenceShown\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SaveListingAnswersDocument,
    "\n  mutation ProposeService($input: ProposeServiceInput!) {\n    proposeService(input: $input) {\n      ... on ProposedListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ProposeServiceDocument,
    "\n  mutation SubmitListing($input: SubmitListingInput!) {\n    submitListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        name\n        publishesAtOnce\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SubmitListingDocument,
    "\n  mutation TakeBackListing($input: ListingDraftSeenInput!) {\n    takeBackListing(input: $input) {\n      ... on ListingToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.TakeBackListingDocument,
    "\n  mutation DiscardListingDraft($input: ListingDraftSeenInput!) {\n    discardListingDraft(input: $input) {\n      ... on DiscardedListingDraft {\n        id\n        stillListed\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.DiscardListingDraftDocument,
    "\n  mutation EndListing($input: EndListingInput!) {\n    endListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        publishesAtOnce\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.EndListingDocument,
    "\n  query OrganisationToProposeFor($id: ID!) {\n    listingToEdit(kind: organisation, id: $id) {\n      id\n      name\n    }\n  }\n": types.OrganisationToProposeForDocument,
    "\n  query NeedsToChoose {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n": types.NeedsToChooseDocument,
    "\n  query NeedsLike($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n    }\n  }\n": types.NeedsLikeDocument,
    "\n  query ListingsInHand($first: Int!, $after: String) {\n    listingsInHand(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          subjectId\n          name\n          organisationName\n          isNew\n          state\n          intent\n          updatedAt\n          submittedAt\n        }\n      }\n    }\n  }\n": types.ListingsInHandDocument,
    "\n  mutation PreviewListing($id: ID!) {\n    previewListing(id: $id) {\n      ...ServiceFacts\n    }\n  }\n": types.PreviewListingDocument,
    "\n  query PlaceOfListing($text: String!) {\n    place(text: $text) {\n      ... on Place {\n        label\n        approximate\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.PlaceOfListingDocument,
    "\n  fragment HistoryShown on ListingHistory {\n    name\n    life\n    hasOpenDraft\n    publishesAtOnce\n    seen\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        number\n        madeAt\n        cause\n        intent\n        reason\n        madeBy\n        approvedBy\n        differences {\n          ...DifferenceShown\n        }\n      }\n    }\n  }\n": types.HistoryShownFragmentDoc,
    "\n  query ListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {\n    listingHistory(kind: $kind, id: $id, first: $first, after: $after) {\n      ...HistoryShown\n    }\n  }\n": types.ListingHistoryDocument,
    "\n  query AnyListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {\n    anyListingHistory(kind: $kind, id: $id, first: $first, after: $after) {\n      ...HistoryShown\n    }\n  }\n": types.AnyListingHistoryDocument,
    "\n  mutation RestoreListing($input: RestoreListingInput!) {\n    restoreListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        draft {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.RestoreListingDocument,
    "\n  query ClaimableListing($serviceId: ID!) {\n    claimableListing(serviceId: $serviceId) {\n      id\n      slug\n      name\n      organisationName\n      maskedAddress\n      ticket\n    }\n  }\n": types.ClaimableListingDocument,
    "\n  mutation ClaimListing($input: ClaimListingInput!) {\n    claimListing(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ClaimListingDocument,
    "\n  query ProposalTicket {\n    proposalTicket\n  }\n": types.ProposalTicketDocument,
    "\n  mutation ProposeListing($input: ProposeListingInput!) {\n    proposeListing(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ProposeListingDocument,
    "\n  fragment KeptListingParts on KeptListing {\n    id\n    slug\n    name\n    version\n    published\n    stateWords\n    draft\n    due\n    freshness {\n      status\n      words\n      lastConfirmedOn\n    }\n    capacity {\n      state\n      words\n      usualWait\n    }\n    fullUntil\n    waitWeeks\n    closure {\n      state\n      from\n      until\n      note\n    }\n    takesReferrals\n    assurance {\n      kind\n      label\n      state\n      expiresOn\n    }\n    suggestions {\n      id\n      about\n      words\n      saidBy\n      madeOn\n    }\n  }\n": types.KeptListingPartsFragmentDoc,
    "\n  query MyListings {\n    myListings {\n      id\n      name\n      mayManage\n      listings {\n        ...KeptListingParts\n      }\n    }\n  }\n": types.MyListingsDocument,
    "\n  mutation ConfirmListings($serviceIds: [ID!]!) {\n    confirmListings(serviceIds: $serviceIds) {\n      ... on ListingsConfirmed {\n        serviceIds\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.ConfirmListingsDocument,
    "\n  mutation SetCapacity($input: SetCapacityInput!) {\n    setCapacity(input: $input) {\n      ... on KeptListing {\n        id\n        version\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SetCapacityDocument,
    "\n  mutation CloseListing($input: CloseListingInput!) {\n    closeListing(input: $input) {\n      ... on KeptListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CloseListingDocument,
    "\n  mutation ReopenListing($input: ListingVersionInput!) {\n    reopenListing(input: $input) {\n      ... on KeptListing {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.ReopenListingDocument,
    "\n  query AssuranceOfListing($serviceId: ID!) {\n    assuranceOfListing(serviceId: $serviceId) {\n      serviceId\n      slug\n      name\n      organisationName\n      others\n      standing {\n        kind\n        label\n        state\n        recordedBy\n        recordedOn\n        expiresOn\n      }\n    }\n  }\n": types.AssuranceOfListingDocument,
    "\n  mutation RecordAssurance($input: RecordAssuranceInput!) {\n    recordAssurance(input: $input) {\n      ... on AssuranceOfListing {\n        serviceId\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RecordAssuranceDocument,
    "\n  mutation WithdrawAssurance($input: WithdrawAssuranceInput!) {\n    withdrawAssurance(input: $input) {\n      ... on AssuranceOfListing {\n        serviceId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.WithdrawAssuranceDocument,
    "\n  query OwnFigures($organisationId: ID!) {\n    ownFigures(organisationId: $organisationId) {\n      organisationId\n      organisation\n      listings {\n        serviceId\n        name\n        months {\n          month\n          views\n          shortlistings\n        }\n      }\n      confirmations {\n        id\n        listing\n        confirmedOn\n        words\n      }\n    }\n  }\n": types.OwnFiguresDocument,
    "\n  query PeopleOfOrganisation($organisationId: ID!) {\n    peopleOfOrganisation(organisationId: $organisationId) {\n      organisationId\n      organisation\n      people {\n        userId\n        displayName\n        email\n        status\n        role\n      }\n    }\n  }\n": types.PeopleOfOrganisationDocument,
    "\n  mutation InviteToOrganisation($input: InviteToOrganisationInput!) {\n    inviteToOrganisation(input: $input) {\n      ... on PeopleOfOrganisation {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.InviteToOrganisationDocument,
    "\n  mutation RemoveFromOrganisation($input: RemoveFromOrganisationInput!) {\n    removeFromOrganisation(input: $input) {\n      ... on PeopleOfOrganisation {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.RemoveFromOrganisationDocument,
    "\n  query FreshnessAsk($token: String!) {\n    freshnessAsk(token: $token) {\n      state\n      organisation\n      expiresAt\n      listings {\n        id\n        slug\n        name\n        description\n        phones\n        email\n        website\n        costs\n        access {\n          way\n          ages\n          eligibility\n        }\n        locations {\n          id\n          name\n          addressLines\n          postcode\n          opening {\n            words\n            days {\n              weekday\n              name\n              times\n            }\n          }\n        }\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n        freshness {\n          status\n          words\n          lastConfirmedOn\n        }\n      }\n    }\n  }\n": types.FreshnessAskDocument,
    "\n  mutation AnswerFreshnessAsk($input: AnswerFreshnessAskInput!) {\n    answerFreshnessAsk(input: $input) {\n      ... on FreshnessAskAnswered {\n        confirmed\n        changed\n        ended\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AnswerFreshnessAskDocument,
    "\n  query ClaimToAnswer($token: String!) {\n    claimToAnswer(token: $token) {\n      name\n      email\n      words\n      serviceName\n      organisationName\n    }\n  }\n": types.ClaimToAnswerDocument,
    "\n  mutation AnswerClaim($input: AnswerClaimInput!) {\n    answerClaim(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.AnswerClaimDocument,
    "\n  query UnconfirmedOrganisations($first: Int!, $after: String) {\n    unconfirmedOrganisations(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          phones\n          askedOn\n          tries\n          lastTriedOn\n          listings {\n            id\n            slug\n            name\n            freshness {\n              status\n              words\n              lastConfirmedOn\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.UnconfirmedOrganisationsDocument,
    "\n  mutation CouldNotReach($organisationId: ID!) {\n    couldNotReach(organisationId: $organisationId) {\n      ... on NotReached {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.CouldNotReachDocument,
    "\n  mutation ConfirmByPhone($serviceIds: [ID!]!) {\n    confirmByPhone(serviceIds: $serviceIds) {\n      ... on ListingsConfirmed {\n        serviceIds\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.ConfirmByPhoneDocument,
    "\n  mutation AskForConfirmation {\n    askForConfirmation\n  }\n": types.AskForConfirmationDocument,
    "\n  mutation SuggestChange($input: ReportListingInput!) {\n    suggestChange(input: $input) {\n      ... on ReportReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SuggestChangeDocument,
    "\n  query ListingClaims($first: Int!, $after: String) {\n    listingClaims(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          madeAt\n          name\n          email\n          words\n          serviceName\n          organisationName\n          wasAsked\n          listing {\n            id\n            slug\n          }\n          proposal {\n            what\n            address\n            postcode\n            phone\n            email\n            website\n            runsIt\n          }\n          alike {\n            id\n            slug\n            name\n            organisationName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ListingClaimsDocument,
    "\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    approveClaim(input: $input) {\n      ... on ClaimDecided {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.ApproveClaimDocument,
    "\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ... on ClaimDecided {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RefuseClaimDocument,
    "\n  query ReviewQueue($tray: ReviewTray!, $first: Int!, $after: String) {\n    reviewQueue(tray: $tray, first: $first, after: $after) {\n      totalCount\n      counts {\n        waiting\n        new\n        changes\n        ending\n        decided\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          name\n          organisationName\n          isNew\n          state\n          intent\n          updatedAt\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  query ListingReview($id: ID!) {\n    listingReview(id: $id) {\n      id\n      version\n      seen\n      kind\n      subjectId\n      name\n      organisationName\n      life\n      slug\n      submittedBy\n      draft {\n        id\n        state\n        intent\n        reason\n        stewardNote\n        restoredFrom\n        submittedAt\n        decidedAt\n      }\n      differences {\n        ...DifferenceShown\n      }\n      changedMeanwhile {\n        ...DifferenceShown\n      }\n      inWords {\n        field\n        section\n        label\n        words\n      }\n    }\n  }\n": types.ListingReviewDocument,
    "\n  mutation ApproveListing($input: DecideReviewInput!) {\n    approveListing(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ApproveListingDocument,
    "\n  mutation AskForListingChanges($input: DecideReviewInput!) {\n    askForListingChanges(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AskForListingChangesDocument,
    "\n  mutation RejectListing($input: DecideReviewInput!) {\n    rejectListing(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RejectListingDocument,
    "\n  mutation PreviewReview($id: ID!) {\n    previewReview(id: $id) {\n      ...ServiceFacts\n    }\n  }\n": types.PreviewReviewDocument,
    "\n  mutation ReportListing($input: ReportListingInput!) {\n    reportListing(input: $input) {\n      ... on ReportReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ReportListingDocument,
    "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      ...ServiceFacts\n    }\n  }\n": types.ServicePageDocument,
    "\n  fragment ServiceFacts on Service {\n    id\n    slug\n    name\n    organisation {\n      id\n      name\n      description\n    }\n    description\n    status\n    needs {\n      id\n      label\n    }\n    locations {\n      id\n      name\n      addressLines\n      postcode\n      accessibility\n      directions\n      approximate\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n    }\n    opening {\n      words\n      days {\n        weekday\n        name\n        times\n      }\n    }\n    access {\n      way\n      channels\n      eligibility\n      forWhom\n      catchment\n      howToStart\n      ages\n    }\n    phones\n    email\n    website\n    costs\n    languages\n    capacity {\n      state\n      words\n      usualWait\n    }\n    freshness {\n      status\n      lastConfirmedOn\n      words\n    }\n    times {\n      now\n      nowInWords\n      sessions {\n        startsAt\n        day\n        opens\n        closes\n        place\n        onBankHoliday\n      }\n      positions {\n        locationId\n        label\n        longitude\n        latitude\n      }\n    }\n    cautions\n    source {\n      title\n      attribution\n    }\n  }\n": types.ServiceFactsFragmentDoc,
    "\n  fragment ShortlistedFields on Service {\n    id\n    slug\n    name\n    organisation {\n      id\n      name\n    }\n    summary\n    locations {\n      id\n      name\n      addressLines\n      postcode\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n    }\n    opening {\n      words\n      days {\n        weekday\n        name\n        times\n      }\n    }\n    access {\n      way\n      channels\n    }\n    phones\n    email\n    website\n    costs\n    freshness {\n      status\n      lastConfirmedOn\n      words\n    }\n  }\n": types.ShortlistedFieldsFragmentDoc,
    "\n  query ServicesOfShortlist($ids: [ID!]!) {\n    services(ids: $ids) {\n      gone\n      services {\n        ...ShortlistedFields\n      }\n    }\n  }\n": types.ServicesOfShortlistDocument,
    "\n  query SharedShortlist($token: String!) {\n    shortlist(token: $token) {\n      expiresOn\n      gone\n      services {\n        ...ShortlistedFields\n      }\n    }\n  }\n": types.SharedShortlistDocument,
    "\n  mutation ShareShortlist($input: ShareShortlistInput!) {\n    shareShortlist(input: $input) {\n      ... on SharedShortlist {\n        token\n        expiresOn\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.ShareShortlistDocument,
    "\n  mutation CountUse($serviceId: ID!, $use: ServiceUse!) {\n    countUse(serviceId: $serviceId, use: $use)\n  }\n": types.CountUseDocument,
    "\n  query StewardDesk {\n    stewardDesk {\n      reviews\n      claims\n      reports\n      duplicates\n      unanswered\n      unconfirmed\n      listings\n    }\n  }\n": types.StewardDeskDocument,
    "\n  query ListingReports($first: Int, $after: String, $handled: Boolean) {\n    listingReports(first: $first, after: $after, handled: $handled) {\n      edges {\n        node {\n          id\n          serviceId\n          slug\n          name\n          organisation\n          phones\n          about\n          words\n          saidBy\n          madeAt\n          handledAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ListingReportsDocument,
    "\n  mutation HandleReport($id: ID!) {\n    handleReport(id: $id) {\n      ... on HandledReport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.HandleReportDocument,
    "\n  query StewardListings($first: Int, $after: String, $search: String, $state: ListingState, $freshness: Freshness, $barred: Boolean, $vanished: Boolean) {\n    stewardListings(first: $first, after: $after, search: $search, state: $state, freshness: $freshness, barred: $barred, vanished: $vanished) {\n      edges {\n        node {\n          id\n          name\n          slug\n          organisationId\n          organisation\n          state\n          places\n          needs\n          phones\n          email\n          source\n          lastConfirmedOn\n          freshness\n          confirmation\n          doNotList\n          doNotListReason\n          organisationDoNotList\n          vanishedOn\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.StewardListingsDocument,
    "\n  mutation SetDoNotList($input: DoNotListInput!) {\n    setDoNotList(input: $input) {\n      ... on BarredListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SetDoNotListDocument,
    "\n  query Coverage($first: Int, $after: String, $area: String) {\n    coverage(first: $first, after: $after, area: $area) {\n      edges {\n        node {\n          area\n          services\n          confirmed\n          stale\n          unconfirmed\n          cells {\n            termId\n            label\n            services\n            doubtful\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CoverageDocument,
    "\n  query LikelyDuplicates($first: Int, $after: String, $state: DuplicateState!) {\n    likelyDuplicates(first: $first, after: $after, state: $state) {\n      edges {\n        node {\n          id\n          score\n          state\n          firstName\n          firstOrganisation\n          secondName\n          secondOrganisation\n          evidence {\n            kind\n            words\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.LikelyDuplicatesDocument,
    "\n  query DuplicatePair($id: ID!) {\n    duplicatePair(id: $id) {\n      id\n      score\n      state\n      version\n      keptId\n      evidence {\n        kind\n        words\n      }\n      listings {\n        id\n        name\n        slug\n        organisation\n        confirmation\n        source\n      }\n      parts {\n        part\n        label\n        said\n        same\n      }\n    }\n  }\n": types.DuplicatePairDocument,
    "\n  mutation FindDuplicates {\n    findDuplicates {\n      taskId\n    }\n  }\n": types.FindDuplicatesDocument,
    "\n  mutation MergeListings($input: MergeListingsInput!) {\n    mergeListings(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.MergeListingsDocument,
    "\n  mutation MarkDifferent($input: PairVersionInput!) {\n    markDifferent(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.MarkDifferentDocument,
    "\n  mutation UndoMerge($input: PairVersionInput!) {\n    undoMerge(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.UndoMergeDocument,
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
    "\n  query SearchServices(\n    $near: String\n    $at: PositionInput\n    $need: String\n    $withinMetres: Int!\n    $age: Int\n    $filters: SearchFiltersInput\n    $sort: String\n    $first: Int!\n    $after: String\n  ) {\n    searchServices(near: $near, at: $at, need: $need, withinMetres: $withinMetres, age: $age, filters: $filters, sort: $sort, first: $first, after: $after) {\n      ... on SearchResult {\n        total\n        approximate\n        placeLabel\n        centre {\n          longitude\n          latitude\n        }\n        towns {\n          name\n          longitude\n          latitude\n        }\n        facets {\n          id\n          unknown\n          values {\n            value\n            label\n            count\n          }\n        }\n        withinMetres\n        needs {\n          id\n          label\n        }\n        words\n        items {\n          ...MatchFields\n          position {\n            longitude\n            latitude\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SearchServicesDocument,
    "\n  query MatchesForPatient($patientId: ID!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!, $first: Int!, $after: String) {\n    matchesForPatient(patientId: $patientId, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull, first: $first, after: $after) {\n      ... on PatientMatches {\n        total\n        approximate\n        withinMetres\n        needs {\n          id\n          label\n          asked\n        }\n        items {\n          ...MatchFields\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.MatchesForPatientDocument,
    "\n  query WhyNot($patientId: ID!, $name: String!, $needIds: [ID!], $withinMetres: Int!, $includeFull: Boolean!) {\n    whyNot(patientId: $patientId, name: $name, needIds: $needIds, withinMetres: $withinMetres, includeFull: $includeFull) {\n      ... on WhyNotAnswers {\n        services {\n          serviceId\n          name\n          organisationName\n          listed\n          text\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n": types.WhyNotDocument,
    "\n  query SuggestNeeds($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n      label\n    }\n  }\n": types.SuggestNeedsDocument,
    "\n  query JobQueue {\n    jobQueue {\n      inOutbox\n      jobs {\n        job\n        waiting\n        running\n        retrying\n        dead\n      }\n      workers {\n        slot\n        startedAt\n        seenAt\n      }\n    }\n  }\n": types.JobQueueDocument,
    "\n  query DeadLetters($first: Int, $after: String) {\n    deadLetters(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          job\n          attempts\n          reason\n          createdAt\n          failedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.DeadLettersDocument,
    "\n  mutation ReplayJobs($input: DeadLettersInput!) {\n    replayJobs(input: $input) {\n      ids\n    }\n  }\n": types.ReplayJobsDocument,
    "\n  mutation DiscardJobs($input: DeadLettersInput!) {\n    discardJobs(input: $input) {\n      ids\n    }\n  }\n": types.DiscardJobsDocument,
    "\n  query Messages($first: Int, $after: String, $state: MessageState) {\n    messages(first: $first, after: $after, state: $state) {\n      edges {\n        node {\n          id\n          kind\n          state\n          attempts\n          lastError\n          createdAt\n          sentAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.MessagesDocument,
    "\n  query Message($id: ID!) {\n    message(id: $id) {\n      id\n      kind\n      state\n      attempts\n      lastError\n      createdAt\n      sentAt\n      body {\n        to\n        subject\n        text\n      }\n    }\n  }\n": types.MessageDocument,
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
    "\n  query MapBackground {\n    mapBackground {\n      tileUrl\n      attribution\n    }\n  }\n": types.MapBackgroundDocument,
    "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n": types.WhoIsHereDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query WatchedTask($id: ID!) {\n    task(id: $id) {\n      id\n      title\n      state\n      done\n      total\n      words\n      result\n      reason\n    }\n  }\n": types.WatchedTaskDocument,
    "\n  mutation CancelTask($id: ID!) {\n    cancelTask(id: $id) {\n      ... on Task {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.CancelTaskDocument,
    "\n  query DirectoryTaxonomies($first: Int, $after: String) {\n    directoryTaxonomies(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          version\n          source\n          isOwn\n          termCount\n          mappedCount\n          vanishedOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.DirectoryTaxonomiesDocument,
    "\n  query DirectoryTaxonomy($id: ID!) {\n    directoryTaxonomy(id: $id) {\n      id\n      name\n      description\n      uri\n      version\n      source\n      isOwn\n      termCount\n      mappedCount\n    }\n  }\n": types.DirectoryTaxonomyDocument,
    "\n  query DirectoryTerms($taxonomyId: ID!, $parentId: ID, $search: String, $first: Int, $after: String) {\n    directoryTerms(taxonomyId: $taxonomyId, parentId: $parentId, search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          code\n          path\n          childCount\n          vanishedOn\n          needs {\n            id\n            label\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.DirectoryTermsDocument,
    "\n  query DirectoryTerm($id: ID!) {\n    directoryTerm(id: $id) {\n      id\n      name\n      path\n      parentId\n    }\n  }\n": types.DirectoryTermDocument,
    "\n  query NeedTermToEdit($id: ID!) {\n    needTermToEdit(id: $id) {\n      id\n      parentLabel\n      version\n      term {\n        id\n        label\n        groupLabel\n      }\n      synonyms {\n        text\n        addedAt\n        addedByHand\n      }\n      directoryTerms {\n        id\n        name\n        path\n        taxonomyId\n        taxonomyName\n        vanishedOn\n      }\n      alsoSearched {\n        id\n        label\n      }\n    }\n    needTermUse {\n      termId\n      serviceCount\n      publishedCount\n    }\n  }\n": types.NeedTermToEditDocument,
    "\n  mutation AddSynonym($input: SynonymInput!) {\n    addSynonym(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AddSynonymDocument,
    "\n  mutation RemoveSynonym($input: SynonymInput!) {\n    removeSynonym(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RemoveSynonymDocument,
    "\n  mutation MapDirectoryTerm($input: TermMapInput!) {\n    mapDirectoryTerm(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.MapDirectoryTermDocument,
    "\n  mutation UnmapDirectoryTerm($input: TermMapInput!) {\n    unmapDirectoryTerm(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.UnmapDirectoryTermDocument,
    "\n  query FindDirectoryTerms($search: String!) {\n    directoryTerms(search: $search, withOwn: false, first: 20) {\n      edges {\n        node {\n          id\n          name\n          path\n          taxonomyName\n          vanishedOn\n        }\n      }\n      totalCount\n    }\n  }\n": types.FindDirectoryTermsDocument,
    "\n  query NeedTermsToEdit {\n    needTermsToEdit {\n      id\n      label\n      parentId\n      synonymCount\n      directoryTermCount\n    }\n    needTermUse {\n      termId\n      serviceCount\n      publishedCount\n    }\n  }\n": types.NeedTermsToEditDocument,
    "\n  query StopWords($first: Int, $after: String) {\n    stopWords(first: $first, after: $after) {\n      edges {\n        node {\n          word\n          addedAt\n          addedByHand\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.StopWordsDocument,
    "\n  mutation AddStopWord($word: String!) {\n    addStopWord(word: $word) {\n      ... on StopWord {\n        word\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AddStopWordDocument,
    "\n  mutation RemoveStopWord($word: String!) {\n    removeStopWord(word: $word) {\n      ... on StopWord {\n        word\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.RemoveStopWordDocument,
    "\n  query TryWords($text: String!, $termId: ID, $synonym: String) {\n    tryWords(text: $text, termId: $termId, synonym: $synonym) {\n      needs {\n        term {\n          id\n          label\n        }\n        matched\n        how\n      }\n      otherWords\n      passedOver\n    }\n  }\n": types.TryWordsDocument,
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
export function graphql(source: "\n  query CsvImports($first: Int, $after: String) {\n    csvImports(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          fileName\n          title\n          state\n          problem\n          madeAt\n          version\n          result {\n            rows\n            inserted\n            updated\n            unchanged\n            failed\n            kept\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CsvImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CsvImport($id: ID!) {\n    csvImport(id: $id) {\n      id\n      fileName\n      bytes\n      parts\n      title\n      state\n      problem\n      madeAt\n      version\n      header\n      sample\n      guesses {\n        field\n        column\n      }\n      presets {\n        name\n        title\n        attribution\n      }\n      choice {\n        preset\n        title\n        attribution\n        columns {\n          field\n          column\n        }\n        needTermIds\n        way\n        channels\n      }\n      problems\n      taskId\n      result {\n        rows\n        inserted\n        updated\n        unchanged\n        approximate\n        openingGiven\n        openingUnderstood\n        failed\n        kept\n      }\n    }\n  }\n"): typeof import('./graphql').CsvImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CsvImportProblems($id: ID!, $first: Int, $after: String) {\n    csvImportProblems(id: $id, first: $first, after: $after) {\n      edges {\n        node {\n          number\n          line\n          field\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CsvImportProblemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsOfList {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsOfListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCsvImport($input: StartCsvImportInput!) {\n    startCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n        parts\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').StartCsvImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCsvPart($input: AddCsvPartInput!) {\n    addCsvPart(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddCsvPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckCsvImport($input: CheckCsvImportInput!) {\n    checkCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CheckCsvImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunCsvImport($input: CsvImportStepInput!) {\n    runCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RunCsvImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoCsvImport($input: CsvImportStepInput!) {\n    undoCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UndoCsvImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardCsvImport($input: CsvImportStepInput!) {\n    discardCsvImport(input: $input) {\n      ... on CsvImport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardCsvImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DifferenceShown on ListingDifference {\n    field\n    section\n    label\n    before\n    after\n    note\n  }\n"): typeof import('./graphql').DifferenceShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingToEdit($kind: ListingKind!, $id: ID!) {\n    listingToEdit(kind: $kind, id: $id) {\n      kind\n      id\n      name\n      organisationId\n      organisationName\n      publishesAtOnce\n      life\n      slug\n      version\n      seen\n      answers\n      draft {\n        id\n        state\n        intent\n        reason\n        stewardNote\n        restoredFrom\n        updatedAt\n        updatedBy\n        submittedAt\n      }\n      lastDecision {\n        id\n        state\n        intent\n        stewardNote\n        decidedAt\n      }\n      sections {\n        id\n        title\n        standing\n        problem\n        writtenBy\n      }\n      inWords {\n        field\n        section\n        label\n        words\n      }\n      differences {\n        ...DifferenceShown\n      }\n      changedMeanwhile {\n        ...DifferenceShown\n      }\n    }\n  }\n"): typeof import('./graphql').ListingToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveListingAnswers($input: SaveListingAnswersInput!) {\n    saveListingAnswers(input: $input) {\n      ... on ListingToEdit {\n        id\n        version\n      }\n      ... on ListingPageChangedMeanwhile {\n        message\n        version\n        theirs\n        differences {\n          ...DifferenceShown\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SaveListingAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeService($input: ProposeServiceInput!) {\n    proposeService(input: $input) {\n      ... on ProposedListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitListing($input: SubmitListingInput!) {\n    submitListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        name\n        publishesAtOnce\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SubmitListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackListing($input: ListingDraftSeenInput!) {\n    takeBackListing(input: $input) {\n      ... on ListingToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').TakeBackListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardListingDraft($input: ListingDraftSeenInput!) {\n    discardListingDraft(input: $input) {\n      ... on DiscardedListingDraft {\n        id\n        stillListed\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').DiscardListingDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndListing($input: EndListingInput!) {\n    endListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        publishesAtOnce\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').EndListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationToProposeFor($id: ID!) {\n    listingToEdit(kind: organisation, id: $id) {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').OrganisationToProposeForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsToChoose {\n    needTerms {\n      id\n      label\n      children {\n        id\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').NeedsToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsLike($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n    }\n  }\n"): typeof import('./graphql').NeedsLikeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingsInHand($first: Int!, $after: String) {\n    listingsInHand(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          subjectId\n          name\n          organisationName\n          isNew\n          state\n          intent\n          updatedAt\n          submittedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ListingsInHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewListing($id: ID!) {\n    previewListing(id: $id) {\n      ...ServiceFacts\n    }\n  }\n"): typeof import('./graphql').PreviewListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceOfListing($text: String!) {\n    place(text: $text) {\n      ... on Place {\n        label\n        approximate\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').PlaceOfListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryShown on ListingHistory {\n    name\n    life\n    hasOpenDraft\n    publishesAtOnce\n    seen\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        number\n        madeAt\n        cause\n        intent\n        reason\n        madeBy\n        approvedBy\n        differences {\n          ...DifferenceShown\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {\n    listingHistory(kind: $kind, id: $id, first: $first, after: $after) {\n      ...HistoryShown\n    }\n  }\n"): typeof import('./graphql').ListingHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnyListingHistory($kind: ListingKind!, $id: ID!, $first: Int!, $after: String) {\n    anyListingHistory(kind: $kind, id: $id, first: $first, after: $after) {\n      ...HistoryShown\n    }\n  }\n"): typeof import('./graphql').AnyListingHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreListing($input: RestoreListingInput!) {\n    restoreListing(input: $input) {\n      ... on ListingToEdit {\n        id\n        draft {\n          id\n        }\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimableListing($serviceId: ID!) {\n    claimableListing(serviceId: $serviceId) {\n      id\n      slug\n      name\n      organisationName\n      maskedAddress\n      ticket\n    }\n  }\n"): typeof import('./graphql').ClaimableListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimListing($input: ClaimListingInput!) {\n    claimListing(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ClaimListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProposalTicket {\n    proposalTicket\n  }\n"): typeof import('./graphql').ProposalTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeListing($input: ProposeListingInput!) {\n    proposeListing(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ProposeListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeptListingParts on KeptListing {\n    id\n    slug\n    name\n    version\n    published\n    stateWords\n    draft\n    due\n    freshness {\n      status\n      words\n      lastConfirmedOn\n    }\n    capacity {\n      state\n      words\n      usualWait\n    }\n    fullUntil\n    waitWeeks\n    closure {\n      state\n      from\n      until\n      note\n    }\n    takesReferrals\n    assurance {\n      kind\n      label\n      state\n      expiresOn\n    }\n    suggestions {\n      id\n      about\n      words\n      saidBy\n      madeOn\n    }\n  }\n"): typeof import('./graphql').KeptListingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyListings {\n    myListings {\n      id\n      name\n      mayManage\n      listings {\n        ...KeptListingParts\n      }\n    }\n  }\n"): typeof import('./graphql').MyListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmListings($serviceIds: [ID!]!) {\n    confirmListings(serviceIds: $serviceIds) {\n      ... on ListingsConfirmed {\n        serviceIds\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCapacity($input: SetCapacityInput!) {\n    setCapacity(input: $input) {\n      ... on KeptListing {\n        id\n        version\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetCapacityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseListing($input: CloseListingInput!) {\n    closeListing(input: $input) {\n      ... on KeptListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CloseListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenListing($input: ListingVersionInput!) {\n    reopenListing(input: $input) {\n      ... on KeptListing {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReopenListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssuranceOfListing($serviceId: ID!) {\n    assuranceOfListing(serviceId: $serviceId) {\n      serviceId\n      slug\n      name\n      organisationName\n      others\n      standing {\n        kind\n        label\n        state\n        recordedBy\n        recordedOn\n        expiresOn\n      }\n    }\n  }\n"): typeof import('./graphql').AssuranceOfListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAssurance($input: RecordAssuranceInput!) {\n    recordAssurance(input: $input) {\n      ... on AssuranceOfListing {\n        serviceId\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RecordAssuranceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAssurance($input: WithdrawAssuranceInput!) {\n    withdrawAssurance(input: $input) {\n      ... on AssuranceOfListing {\n        serviceId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').WithdrawAssuranceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnFigures($organisationId: ID!) {\n    ownFigures(organisationId: $organisationId) {\n      organisationId\n      organisation\n      listings {\n        serviceId\n        name\n        months {\n          month\n          views\n          shortlistings\n        }\n      }\n      confirmations {\n        id\n        listing\n        confirmedOn\n        words\n      }\n    }\n  }\n"): typeof import('./graphql').OwnFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOfOrganisation($organisationId: ID!) {\n    peopleOfOrganisation(organisationId: $organisationId) {\n      organisationId\n      organisation\n      people {\n        userId\n        displayName\n        email\n        status\n        role\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleOfOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToOrganisation($input: InviteToOrganisationInput!) {\n    inviteToOrganisation(input: $input) {\n      ... on PeopleOfOrganisation {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').InviteToOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromOrganisation($input: RemoveFromOrganisationInput!) {\n    removeFromOrganisation(input: $input) {\n      ... on PeopleOfOrganisation {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveFromOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreshnessAsk($token: String!) {\n    freshnessAsk(token: $token) {\n      state\n      organisation\n      expiresAt\n      listings {\n        id\n        slug\n        name\n        description\n        phones\n        email\n        website\n        costs\n        access {\n          way\n          ages\n          eligibility\n        }\n        locations {\n          id\n          name\n          addressLines\n          postcode\n          opening {\n            words\n            days {\n              weekday\n              name\n              times\n            }\n          }\n        }\n        opening {\n          words\n          days {\n            weekday\n            name\n            times\n          }\n        }\n        freshness {\n          status\n          words\n          lastConfirmedOn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FreshnessAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFreshnessAsk($input: AnswerFreshnessAskInput!) {\n    answerFreshnessAsk(input: $input) {\n      ... on FreshnessAskAnswered {\n        confirmed\n        changed\n        ended\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerFreshnessAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClaimToAnswer($token: String!) {\n    claimToAnswer(token: $token) {\n      name\n      email\n      words\n      serviceName\n      organisationName\n    }\n  }\n"): typeof import('./graphql').ClaimToAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerClaim($input: AnswerClaimInput!) {\n    answerClaim(input: $input) {\n      ... on RequestReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnconfirmedOrganisations($first: Int!, $after: String) {\n    unconfirmedOrganisations(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          phones\n          askedOn\n          tries\n          lastTriedOn\n          listings {\n            id\n            slug\n            name\n            freshness {\n              status\n              words\n              lastConfirmedOn\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').UnconfirmedOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CouldNotReach($organisationId: ID!) {\n    couldNotReach(organisationId: $organisationId) {\n      ... on NotReached {\n        organisationId\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CouldNotReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmByPhone($serviceIds: [ID!]!) {\n    confirmByPhone(serviceIds: $serviceIds) {\n      ... on ListingsConfirmed {\n        serviceIds\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ConfirmByPhoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForConfirmation {\n    askForConfirmation\n  }\n"): typeof import('./graphql').AskForConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuggestChange($input: ReportListingInput!) {\n    suggestChange(input: $input) {\n      ... on ReportReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingClaims($first: Int!, $after: String) {\n    listingClaims(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          madeAt\n          name\n          email\n          words\n          serviceName\n          organisationName\n          wasAsked\n          listing {\n            id\n            slug\n          }\n          proposal {\n            what\n            address\n            postcode\n            phone\n            email\n            website\n            runsIt\n          }\n          alike {\n            id\n            slug\n            name\n            organisationName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ListingClaimsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveClaim($input: ApproveClaimInput!) {\n    approveClaim(input: $input) {\n      ... on ClaimDecided {\n        id\n      }\n      ... on Refusal {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ApproveClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseClaim($input: RefuseClaimInput!) {\n    refuseClaim(input: $input) {\n      ... on ClaimDecided {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RefuseClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($tray: ReviewTray!, $first: Int!, $after: String) {\n    reviewQueue(tray: $tray, first: $first, after: $after) {\n      totalCount\n      counts {\n        waiting\n        new\n        changes\n        ending\n        decided\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          name\n          organisationName\n          isNew\n          state\n          intent\n          updatedAt\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReviewQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingReview($id: ID!) {\n    listingReview(id: $id) {\n      id\n      version\n      seen\n      kind\n      subjectId\n      name\n      organisationName\n      life\n      slug\n      submittedBy\n      draft {\n        id\n        state\n        intent\n        reason\n        stewardNote\n        restoredFrom\n        submittedAt\n        decidedAt\n      }\n      differences {\n        ...DifferenceShown\n      }\n      changedMeanwhile {\n        ...DifferenceShown\n      }\n      inWords {\n        field\n        section\n        label\n        words\n      }\n    }\n  }\n"): typeof import('./graphql').ListingReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveListing($input: DecideReviewInput!) {\n    approveListing(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ApproveListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForListingChanges($input: DecideReviewInput!) {\n    askForListingChanges(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AskForListingChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectListing($input: DecideReviewInput!) {\n    rejectListing(input: $input) {\n      ... on ListingReview {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RejectListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewReview($id: ID!) {\n    previewReview(id: $id) {\n      ...ServiceFacts\n    }\n  }\n"): typeof import('./graphql').PreviewReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportListing($input: ReportListingInput!) {\n    reportListing(input: $input) {\n      ... on ReportReceived {\n        received\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ReportListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicePage($id: ID!) {\n    service(id: $id) {\n      ...ServiceFacts\n    }\n  }\n"): typeof import('./graphql').ServicePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceFacts on Service {\n    id\n    slug\n    name\n    organisation {\n      id\n      name\n      description\n    }\n    description\n    status\n    needs {\n      id\n      label\n    }\n    locations {\n      id\n      name\n      addressLines\n      postcode\n      accessibility\n      directions\n      approximate\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n    }\n    opening {\n      words\n      days {\n        weekday\n        name\n        times\n      }\n    }\n    access {\n      way\n      channels\n      eligibility\n      forWhom\n      catchment\n      howToStart\n      ages\n    }\n    phones\n    email\n    website\n    costs\n    languages\n    capacity {\n      state\n      words\n      usualWait\n    }\n    freshness {\n      status\n      lastConfirmedOn\n      words\n    }\n    times {\n      now\n      nowInWords\n      sessions {\n        startsAt\n        day\n        opens\n        closes\n        place\n        onBankHoliday\n      }\n      positions {\n        locationId\n        label\n        longitude\n        latitude\n      }\n    }\n    cautions\n    source {\n      title\n      attribution\n    }\n  }\n"): typeof import('./graphql').ServiceFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShortlistedFields on Service {\n    id\n    slug\n    name\n    organisation {\n      id\n      name\n    }\n    summary\n    locations {\n      id\n      name\n      addressLines\n      postcode\n      opening {\n        words\n        days {\n          weekday\n          name\n          times\n        }\n      }\n    }\n    opening {\n      words\n      days {\n        weekday\n        name\n        times\n      }\n    }\n    access {\n      way\n      channels\n    }\n    phones\n    email\n    website\n    costs\n    freshness {\n      status\n      lastConfirmedOn\n      words\n    }\n  }\n"): typeof import('./graphql').ShortlistedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServicesOfShortlist($ids: [ID!]!) {\n    services(ids: $ids) {\n      gone\n      services {\n        ...ShortlistedFields\n      }\n    }\n  }\n"): typeof import('./graphql').ServicesOfShortlistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedShortlist($token: String!) {\n    shortlist(token: $token) {\n      expiresOn\n      gone\n      services {\n        ...ShortlistedFields\n      }\n    }\n  }\n"): typeof import('./graphql').SharedShortlistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareShortlist($input: ShareShortlistInput!) {\n    shareShortlist(input: $input) {\n      ... on SharedShortlist {\n        token\n        expiresOn\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ShareShortlistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CountUse($serviceId: ID!, $use: ServiceUse!) {\n    countUse(serviceId: $serviceId, use: $use)\n  }\n"): typeof import('./graphql').CountUseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StewardDesk {\n    stewardDesk {\n      reviews\n      claims\n      reports\n      duplicates\n      unanswered\n      unconfirmed\n      listings\n    }\n  }\n"): typeof import('./graphql').StewardDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingReports($first: Int, $after: String, $handled: Boolean) {\n    listingReports(first: $first, after: $after, handled: $handled) {\n      edges {\n        node {\n          id\n          serviceId\n          slug\n          name\n          organisation\n          phones\n          about\n          words\n          saidBy\n          madeAt\n          handledAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ListingReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandleReport($id: ID!) {\n    handleReport(id: $id) {\n      ... on HandledReport {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').HandleReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StewardListings($first: Int, $after: String, $search: String, $state: ListingState, $freshness: Freshness, $barred: Boolean, $vanished: Boolean) {\n    stewardListings(first: $first, after: $after, search: $search, state: $state, freshness: $freshness, barred: $barred, vanished: $vanished) {\n      edges {\n        node {\n          id\n          name\n          slug\n          organisationId\n          organisation\n          state\n          places\n          needs\n          phones\n          email\n          source\n          lastConfirmedOn\n          freshness\n          confirmation\n          doNotList\n          doNotListReason\n          organisationDoNotList\n          vanishedOn\n          version\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').StewardListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDoNotList($input: DoNotListInput!) {\n    setDoNotList(input: $input) {\n      ... on BarredListing {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SetDoNotListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coverage($first: Int, $after: String, $area: String) {\n    coverage(first: $first, after: $after, area: $area) {\n      edges {\n        node {\n          area\n          services\n          confirmed\n          stale\n          unconfirmed\n          cells {\n            termId\n            label\n            services\n            doubtful\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CoverageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LikelyDuplicates($first: Int, $after: String, $state: DuplicateState!) {\n    likelyDuplicates(first: $first, after: $after, state: $state) {\n      edges {\n        node {\n          id\n          score\n          state\n          firstName\n          firstOrganisation\n          secondName\n          secondOrganisation\n          evidence {\n            kind\n            words\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').LikelyDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DuplicatePair($id: ID!) {\n    duplicatePair(id: $id) {\n      id\n      score\n      state\n      version\n      keptId\n      evidence {\n        kind\n        words\n      }\n      listings {\n        id\n        name\n        slug\n        organisation\n        confirmation\n        source\n      }\n      parts {\n        part\n        label\n        said\n        same\n      }\n    }\n  }\n"): typeof import('./graphql').DuplicatePairDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FindDuplicates {\n    findDuplicates {\n      taskId\n    }\n  }\n"): typeof import('./graphql').FindDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeListings($input: MergeListingsInput!) {\n    mergeListings(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MergeListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkDifferent($input: PairVersionInput!) {\n    markDifferent(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MarkDifferentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMerge($input: PairVersionInput!) {\n    undoMerge(input: $input) {\n      ... on DuplicatePair {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UndoMergeDocument;
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
export function graphql(source: "\n  query SearchServices(\n    $near: String\n    $at: PositionInput\n    $need: String\n    $withinMetres: Int!\n    $age: Int\n    $filters: SearchFiltersInput\n    $sort: String\n    $first: Int!\n    $after: String\n  ) {\n    searchServices(near: $near, at: $at, need: $need, withinMetres: $withinMetres, age: $age, filters: $filters, sort: $sort, first: $first, after: $after) {\n      ... on SearchResult {\n        total\n        approximate\n        placeLabel\n        centre {\n          longitude\n          latitude\n        }\n        towns {\n          name\n          longitude\n          latitude\n        }\n        facets {\n          id\n          unknown\n          values {\n            value\n            label\n            count\n          }\n        }\n        withinMetres\n        needs {\n          id\n          label\n        }\n        words\n        items {\n          ...MatchFields\n          position {\n            longitude\n            latitude\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nextBest {\n          full\n          nearest {\n            ...MatchFields\n          }\n        }\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').SearchServicesDocument;
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
export function graphql(source: "\n  query SuggestNeeds($text: String!) {\n    suggestNeeds(text: $text) {\n      id\n      label\n    }\n  }\n"): typeof import('./graphql').SuggestNeedsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobQueue {\n    jobQueue {\n      inOutbox\n      jobs {\n        job\n        waiting\n        running\n        retrying\n        dead\n      }\n      workers {\n        slot\n        startedAt\n        seenAt\n      }\n    }\n  }\n"): typeof import('./graphql').JobQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadLetters($first: Int, $after: String) {\n    deadLetters(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          job\n          attempts\n          reason\n          createdAt\n          failedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').DeadLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayJobs($input: DeadLettersInput!) {\n    replayJobs(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').ReplayJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardJobs($input: DeadLettersInput!) {\n    discardJobs(input: $input) {\n      ids\n    }\n  }\n"): typeof import('./graphql').DiscardJobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($first: Int, $after: String, $state: MessageState) {\n    messages(first: $first, after: $after, state: $state) {\n      edges {\n        node {\n          id\n          kind\n          state\n          attempts\n          lastError\n          createdAt\n          sentAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').MessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Message($id: ID!) {\n    message(id: $id) {\n      id\n      kind\n      state\n      attempts\n      lastError\n      createdAt\n      sentAt\n      body {\n        to\n        subject\n        text\n      }\n    }\n  }\n"): typeof import('./graphql').MessageDocument;
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
export function graphql(source: "\n  query MapBackground {\n    mapBackground {\n      tileUrl\n      attribution\n    }\n  }\n"): typeof import('./graphql').MapBackgroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoIsHere {\n    session {\n      id\n      displayName\n      email\n      roles\n      teams {\n        id\n        name\n      }\n      organisationIds\n      expiresAt\n    }\n    installation {\n      demo\n      embeddedDatabase\n    }\n  }\n"): typeof import('./graphql').WhoIsHereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WatchedTask($id: ID!) {\n    task(id: $id) {\n      id\n      title\n      state\n      done\n      total\n      words\n      result\n      reason\n    }\n  }\n"): typeof import('./graphql').WatchedTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelTask($id: ID!) {\n    cancelTask(id: $id) {\n      ... on Task {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CancelTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryTaxonomies($first: Int, $after: String) {\n    directoryTaxonomies(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          version\n          source\n          isOwn\n          termCount\n          mappedCount\n          vanishedOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').DirectoryTaxonomiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryTaxonomy($id: ID!) {\n    directoryTaxonomy(id: $id) {\n      id\n      name\n      description\n      uri\n      version\n      source\n      isOwn\n      termCount\n      mappedCount\n    }\n  }\n"): typeof import('./graphql').DirectoryTaxonomyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryTerms($taxonomyId: ID!, $parentId: ID, $search: String, $first: Int, $after: String) {\n    directoryTerms(taxonomyId: $taxonomyId, parentId: $parentId, search: $search, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          name\n          description\n          code\n          path\n          childCount\n          vanishedOn\n          needs {\n            id\n            label\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').DirectoryTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DirectoryTerm($id: ID!) {\n    directoryTerm(id: $id) {\n      id\n      name\n      path\n      parentId\n    }\n  }\n"): typeof import('./graphql').DirectoryTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedTermToEdit($id: ID!) {\n    needTermToEdit(id: $id) {\n      id\n      parentLabel\n      version\n      term {\n        id\n        label\n        groupLabel\n      }\n      synonyms {\n        text\n        addedAt\n        addedByHand\n      }\n      directoryTerms {\n        id\n        name\n        path\n        taxonomyId\n        taxonomyName\n        vanishedOn\n      }\n      alsoSearched {\n        id\n        label\n      }\n    }\n    needTermUse {\n      termId\n      serviceCount\n      publishedCount\n    }\n  }\n"): typeof import('./graphql').NeedTermToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSynonym($input: SynonymInput!) {\n    addSynonym(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddSynonymDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSynonym($input: SynonymInput!) {\n    removeSynonym(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveSynonymDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapDirectoryTerm($input: TermMapInput!) {\n    mapDirectoryTerm(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').MapDirectoryTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnmapDirectoryTerm($input: TermMapInput!) {\n    unmapDirectoryTerm(input: $input) {\n      ... on NeedTermToEdit {\n        id\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').UnmapDirectoryTermDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDirectoryTerms($search: String!) {\n    directoryTerms(search: $search, withOwn: false, first: 20) {\n      edges {\n        node {\n          id\n          name\n          path\n          taxonomyName\n          vanishedOn\n        }\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').FindDirectoryTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedTermsToEdit {\n    needTermsToEdit {\n      id\n      label\n      parentId\n      synonymCount\n      directoryTermCount\n    }\n    needTermUse {\n      termId\n      serviceCount\n      publishedCount\n    }\n  }\n"): typeof import('./graphql').NeedTermsToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StopWords($first: Int, $after: String) {\n    stopWords(first: $first, after: $after) {\n      edges {\n        node {\n          word\n          addedAt\n          addedByHand\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').StopWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStopWord($word: String!) {\n    addStopWord(word: $word) {\n      ... on StopWord {\n        word\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AddStopWordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStopWord($word: String!) {\n    removeStopWord(word: $word) {\n      ... on StopWord {\n        word\n      }\n      ... on Refusal {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').RemoveStopWordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TryWords($text: String!, $termId: ID, $synonym: String) {\n    tryWords(text: $text, termId: $termId, synonym: $synonym) {\n      needs {\n        term {\n          id\n          label\n        }\n        matched\n        how\n      }\n      otherWords\n      passedOver\n    }\n  }\n"): typeof import('./graphql').TryWordsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
