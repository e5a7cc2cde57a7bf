export { DeskPanel } from './desk/lazy-panel';
export { AgreementsPanel } from './agreements/agreements-panel';
export { GpMessagesPanel } from './gp-message/lazy-panel';
export { PlanPanel } from './plan/plan-panel';
export { RecordsPanel } from './merge/lazy-panel';
export { PatientFacts } from './patient/patient-facts';
export { caseworkRoutes, navigation } from './routes';
export { asWritten, type TimelineWords } from './timeline/timeline-words';
export type { PatientPanel } from './patient/patient-panel';
