import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';
import type { PatientPanel } from './patient/patient-panel';
import type { TimelineWords } from './timeline/timeline-words';
import { gpMessageRoutes } from './gp-message/gp-message-routes';
import { safeguardingRoutes } from './safeguarding/safeguarding-routes';
import { accessRoutes } from './subject-access/access-routes';
import { retentionRoutes } from './retention/retention-routes';
import { triageRoutes } from './triage/triage-routes';

const read = { access: 'patient.read' } satisfies RouteHandle;
const glass = { access: 'patient.break_glass' } satisfies RouteHandle;
const write = { access: 'patient.write' } satisfies RouteHandle;
const oversee = { access: 'caseload.oversee' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [
  { label: 'Caseload', to: '/caseload', permission: 'patient.read' },
  { label: 'Triage', to: '/triage', permission: 'patient.read' },
  { label: 'My day', to: '/my-day', permission: 'patient.read' },
  { label: 'The team', to: '/team', permission: 'caseload.oversee' },
  { label: 'Data protection', to: '/admin/data-protection', permission: 'policy.manage' },
  { label: 'Safeguarding', to: '/safeguarding', permission: 'safeguarding.review' },
  { label: 'Opened records', to: '/opened-records', permission: 'access.review' },
  { label: 'Copies of records', to: '/team/copies', permission: 'subject_access.manage' },
  { label: 'Keeping records', to: '/team/retention', permission: 'retention.manage' },
  { label: 'How long records are kept', to: '/admin/retention', permission: 'policy.manage' },
];

/** The routes of casework; `panels` are the parts of a patient's page that other features bring, in order, `timeline` the words of what they tell of. */
export const caseworkRoutes = (panels: readonly PatientPanel[], timeline: readonly (() => Promise<TimelineWords>)[]): RouteObject[] => [
  { path: 'caseload', handle: read, lazy: async () => ({ Component: (await import('./caseload/caseload-page')).CaseloadPage }) },
  { path: 'my-day', handle: read, lazy: async () => ({ Component: (await import('./desk/my-day-page')).MyDayPage }) },
  ...['patients/:patientId/tasks/new', 'patients/:patientId/tasks/:taskId'].map((path) => ({ path, handle: write, lazy: async () => ({ Component: (await import('./desk/task-page')).TaskPage }) })),
  ...['patients/:patientId/appointments/new', 'patients/:patientId/appointments/:appointmentId'].map((path) => ({ path, handle: write, lazy: async () => ({ Component: (await import('./desk/appointment-page')).AppointmentPage }) })),
  ...triageRoutes,
  ...gpMessageRoutes,
  ...safeguardingRoutes,
  ...retentionRoutes,
  ...accessRoutes,
  { path: 'team', handle: oversee, lazy: async () => ({ Component: (await import('./caseload/team-page')).TeamPage }) },
  { path: 'team/duplicates', handle: oversee, lazy: async () => ({ Component: (await import('./cross-team/elsewhere-page')).ElsewherePage }) },
  { path: 'open-record', handle: glass, lazy: async () => ({ Component: (await import('./access/open-record-page')).OpenRecordPage }) },
  { path: 'opened-records', handle: { access: 'access.review' } satisfies RouteHandle, lazy: async () => ({ Component: (await import('./access/opened-records-page')).OpenedRecordsPage }) },
  { path: 'opened-records/:openingId', handle: glass, lazy: async () => ({ Component: (await import('./access/opened-record-page')).OpenedRecordPage }) },
  { path: 'patients/new', handle: write, lazy: async () => ({ Component: (await import('./new-patient/new-patient-page')).NewPatientPage }) },
  {
    path: 'patients/:patientId',
    handle: read,
    lazy: async () => {
      const [{ PatientPage }, { caseworkTimelineWords }, { deskTimelineWords }, ...brought] = await Promise.all([import('./patient/patient-page'), import('./timeline/casework-timeline-words'), import('./timeline/desk-timeline-words'), ...timeline.map((load) => load())]);
      return { element: <PatientPage panels={panels} timeline={[...caseworkTimelineWords, ...deskTimelineWords, ...brought]} /> };
    },
  },
  { path: 'patients/:patientId/details', handle: write, lazy: async () => ({ Component: (await import('./patient/details-page')).DetailsPage }) },
  { path: 'patients/:patientId/about/home', handle: write, lazy: async () => ({ Component: (await import('./about/home-page')).HomePage }) },
  { path: 'patients/:patientId/about/me', handle: write, lazy: async () => ({ Component: (await import('./about/me-page')).MePage }) },
  { path: 'patients/:patientId/letter', handle: write, lazy: async () => ({ Component: (await import('./unreached/letter-page')).LetterPage }) },
  { path: 'patients/:patientId/about/communication', handle: write, lazy: async () => ({ Component: (await import('./about/communication-page')).CommunicationPage }) },
  { path: 'patients/:patientId/about/background', handle: write, lazy: async () => ({ Component: (await import('./about/background-page')).BackgroundPage }) },
  { path: 'patients/:patientId/needs/new', handle: write, lazy: async () => ({ Component: (await import('./support/new-need-page')).NewNeedPage }) },
  { path: 'patients/:patientId/needs/:needId', handle: write, lazy: async () => ({ Component: (await import('./support/need-page')).NeedPage }) },
  { path: 'patients/:patientId/needs/:needId/outcome', handle: write, lazy: async () => ({ Component: (await import('./support/need-outcome-page')).NeedOutcomePage }) },
  { path: 'patients/:patientId/contacts/new', handle: write, lazy: async () => ({ Component: (await import('./support/new-contact-page')).NewContactPage }) },
  { path: 'patients/:patientId/answer', handle: write, lazy: async () => ({ Component: (await import('./support/answer-page')).AnswerPage }) },
  { path: 'patients/:patientId/agreements', handle: read, lazy: async () => ({ Component: (await import('./agreements/agreements-page')).AgreementsPage }) },
  {
    path: 'patients/:patientId/agreements/contact_after',
    handle: write,
    lazy: async () => {
      const { AskPage } = await import('./agreements/ask-page');
      return { element: <AskPage key="contact_after" kind="contact_after" title="Contact after support has ended" /> };
    },
  },
  {
    path: 'patients/:patientId/agreements/evaluation',
    handle: write,
    lazy: async () => {
      const { AskPage } = await import('./agreements/ask-page');
      return { element: <AskPage key="evaluation" kind="evaluation" title="Counting in published figures" /> };
    },
  },
  { path: 'patients/:patientId/agreements/opt-out', handle: write, lazy: async () => ({ Component: (await import('./agreements/opt-out-page')).OptOutPage }) },
  { path: 'patients/:patientId/agreements/:agreementId/withdraw', handle: write, lazy: async () => ({ Component: (await import('./agreements/withdraw-page')).WithdrawPage }) },
  { path: 'admin/data-protection', handle: { access: 'policy.manage' } satisfies RouteHandle, lazy: async () => ({ Component: (await import('./agreements/data-policy-page')).DataPolicyPage }) },
  { path: 'plan', handle: { access: 'public' } satisfies RouteHandle, lazy: async () => ({ Component: (await import('./plan/shared-plan-page')).SharedPlanPage }) },
  { path: 'patients/:patientId/plan', handle: read, lazy: async () => ({ Component: (await import('./plan/plan-page')).PlanPage }) },
  { path: 'patients/:patientId/plan/edit', handle: write, lazy: async () => ({ Component: (await import('./plan/edit-plan-page')).EditPlanPage }) },
  { path: 'patients/:patientId/plan/share', handle: write, lazy: async () => ({ Component: (await import('./plan/share-plan-page')).SharePlanPage }) },
  {
    path: 'patients/:patientId/plan/print/page',
    handle: read,
    lazy: async () => {
      const { PrintPlanPage } = await import('./plan/print-plan-page');
      return { element: <PrintPlanPage layout="page" /> };
    },
  },
  {
    path: 'patients/:patientId/plan/print/easy',
    handle: read,
    lazy: async () => {
      const { PrintPlanPage } = await import('./plan/print-plan-page');
      return { element: <PrintPlanPage layout="easy" /> };
    },
  },
  {
    path: 'patients/:patientId/plan/print/large',
    handle: read,
    lazy: async () => {
      const { PrintPlanPage } = await import('./plan/print-plan-page');
      return { element: <PrintPlanPage layout="large" /> };
    },
  },
  { path: 'patients/:patientId/close', handle: write, lazy: async () => ({ Component: (await import('./support/close-page')).ClosePage }) },
  { path: 'patients/:patientId/new-episode', handle: write, lazy: async () => ({ Component: (await import('./support/new-episode-page')).NewEpisodePage }) },
];
