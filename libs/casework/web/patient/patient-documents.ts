import { graphql, type DataOf } from '@linkwell/web-kit';

export const PatientPageQuery = graphql(`
  query PatientPage($id: ID!) {
    patient(id: $id) {
      id
      forename
      surname
      dateOfBirth
      age
      nhsNumber
      postcode
      phone
      safeContact {
        number
        times
        leaveMessages
        email
        preferred
      }
      nhsNumberStatus
      flags {
        id
        kind
        precautions
        visitWords
      }
      about {
        me {
          matters
          support
          tellGp
        }
        home {
          addressAnswer
          address
          postSafe
          gpPractice
          gpOdsCode
          livingAlone
          caresForSomebody
          hasCarer
          carerWords
        }
        communication {
          firstLanguage
          otherLanguage
          interpreter
          communicationNeeds
          communicationWords
          accessNeeds
          accessWords
        }
        background {
          gender
          genderWords
          birthSex
          birthSexPurpose
          ethnicCategory
        }
      }
      site {
        id
        name
        odsCode
      }
      team {
        id
        name
      }
      version
      episode {
        id
        state
        source
        reason
        offeredOn
        answeredOn
        firstContactOn
        closedOn
        closingReason
        closingWords
        smallArea
        deprivationDecile
        areaEdition
        version
      }
      earlierEpisodes {
        id
        state
        offeredOn
        closedOn
        closingReason
      }
      needs {
        id
        term {
          id
          label
        }
        priority
        urgency
        patientsWords
        confidential
        status
        decided {
          reporter
          answer
          at
          recordedBy
        }
        organisationsView {
          answer
          at
        }
        version
      }
      agreements {
        id
        scope
        answer
        givenBy
        how
        givenAt
        withdrawnAt
        recordedBy
      }
      contacts {
        id
        on
        minutes
        mode
        outcome
        kind
        note
        nextStep
        lateEntry
        recordedBy
      }
    }
  }
`);

/** A patient as the page knows them. */
export type Patient = DataOf<typeof PatientPageQuery>['patient'];
export type Need = Patient['needs'][number];
