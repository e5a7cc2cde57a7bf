/** The features this client is composed of, in the order of the service navigation. Each brings its routes and its navigation. */
import { WhoSawPanel, navigation as auditNavigation, routes as auditRoutes } from '@linkwell/audit-web';
import { AgreementsPanel, DeskPanel, GpMessagesPanel, KeepingPanel, PlanPanel, RecordsPanel, SafeguardingPanel, caseworkRoutes, navigation as caseworkNavigation, type PatientPanel } from '@linkwell/casework-web';
import * as directory from '@linkwell/directory-web';
import * as evaluation from '@linkwell/evaluation-web';
import * as identity from '@linkwell/identity-web';
import * as matching from '@linkwell/matching-web';
import * as notifications from '@linkwell/notifications-web';
import { MeasuresPanel, measureTimelineWords, routes as outcomesRoutes } from '@linkwell/outcomes-web';
import { ReferralsPanel, navigation as referralsNavigation, referralTimelineWords, routes as referralsRoutes, signpostTimelineWords } from '@linkwell/referrals-web';
import * as taxonomy from '@linkwell/taxonomy-web';
import type { NavigationItem } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

interface Feature {
  readonly routes: RouteObject[];
  readonly navigation: readonly NavigationItem[];
}

/** The parts of a patient's page that other features bring, in order. */
const panels: readonly PatientPanel[] = [
  { id: 'desk', title: 'To do and to come', Component: DeskPanel },
  { id: 'plan', title: 'Plan', Component: PlanPanel },
  { id: 'referrals', title: 'Referrals', Component: ReferralsPanel },
  { id: 'measures', title: 'Measures', Component: MeasuresPanel },
  { id: 'gp-messages', title: 'Messages to GP and referrer', Component: GpMessagesPanel },
  { id: 'agreements', title: 'Agreements', Component: AgreementsPanel },
  { id: 'safeguarding', title: 'Safeguarding', Component: SafeguardingPanel, permission: 'safeguarding.raise' },
  { id: 'records', title: 'Other records of this person', Component: RecordsPanel },
  { id: 'who-saw', title: 'Who looked', Component: WhoSawPanel, permission: 'record-trail.read' },
  { id: 'keeping', title: 'Keeping and copies', Component: KeepingPanel, permission: 'retention.manage' },
];
const casework: Feature = { routes: caseworkRoutes(panels, [referralTimelineWords, signpostTimelineWords, measureTimelineWords]), navigation: caseworkNavigation };

const features: readonly Feature[] = [casework, { routes: referralsRoutes, navigation: referralsNavigation }, matching, directory, { routes: outcomesRoutes, navigation: [] }, evaluation, taxonomy, identity, notifications, { routes: auditRoutes, navigation: auditNavigation }];

export const routes: RouteObject[] = features.flatMap((feature) => feature.routes);
export const navigation: readonly NavigationItem[] = features.flatMap((feature) => feature.navigation);
