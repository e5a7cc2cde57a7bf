import { graphql, type DataOf } from '@linkwell/web-kit';

export const DeskOfPatientQuery = graphql(`
  query DeskOfPatient($patientId: ID!) {
    deskOfPatient(patientId: $patientId) {
      openTasks {
        ...TaskLine
      }
      doneTasks {
        ...TaskLine
      }
      appointments {
        ...AppointmentLine
      }
      team {
        id
        name
      }
      reminderChannels
      noReminder
      reminderWordings {
        version
        example
      }
    }
  }

  fragment TaskLine on PatientTask {
    id
    title
    dueOn
    doneAt
    fromContact
    assignee {
      id
      name
    }
    version
  }

  fragment AppointmentLine on Appointment {
    id
    startsAt
    minutes
    mode
    place
    words
    withWhom {
      id
      name
    }
    state
    reminder
    reminderWording
    reminderSentAt
    reminderWithheld
    visitFlags {
      id
      kind
      precautions
      visitWords
    }
    version
  }
`);

export type Desk = DataOf<typeof DeskOfPatientQuery>['deskOfPatient'];
export type Task = Desk['openTasks'][number];
export type Appointment = Desk['appointments'][number];

export const MyDayQuery = graphql(`
  query MyDay($first: Int!, $after: String, $until: CalendarDate) {
    myDay(first: $first, after: $after, until: $until) {
      edges {
        node {
          id
          patientName
          episodeState
          task {
            patientId
            ...TaskLine
          }
          appointment {
            patientId
            ...AppointmentLine
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export const AddTaskMutation = graphql(`
  mutation AddTask($input: AddPatientTaskInput!) {
    addPatientTask(input: $input) {
      ... on PatientTask {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ChangeTaskMutation = graphql(`
  mutation ChangeTask($input: ChangePatientTaskInput!) {
    changePatientTask(input: $input) {
      ... on PatientTask {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const FinishTaskMutation = graphql(`
  mutation FinishTask($input: FinishPatientTaskInput!) {
    finishPatientTask(input: $input) {
      ... on PatientTask {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const BookAppointmentMutation = graphql(`
  mutation BookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      ... on Appointment {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const ChangeAppointmentMutation = graphql(`
  mutation ChangeAppointment($input: ChangeAppointmentInput!) {
    changeAppointment(input: $input) {
      ... on Appointment {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

export const SettleAppointmentMutation = graphql(`
  mutation SettleAppointment($input: SettleAppointmentInput!) {
    settleAppointment(input: $input) {
      ... on Appointment {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);
