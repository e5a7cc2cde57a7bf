import { Jobs1700000013001 } from './migrations/1700000013001-jobs';

export * from './job-handler';
export { JobsModule } from './jobs.module';
export * from './messenger';
export { JobHandlers, type DeclaredJob } from './runner/job-handlers';
export { JobRunner } from './runner/job-runner';
export { relayOutbox } from './runner/relay-outbox';
export { StoredTasks } from './task/stored-tasks';
export * from './tasks';

export const jobsMigrations = [Jobs1700000013001];
