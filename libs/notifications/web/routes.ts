import type { NavigationItem, RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const jobs = { access: 'job.manage' } satisfies RouteHandle;
const messages = { access: 'message.read' } satisfies RouteHandle;

export const navigation: readonly NavigationItem[] = [
  { label: 'Background jobs', to: '/admin/jobs', permission: 'job.manage' },
  { label: 'Messages', to: '/admin/outbox', permission: 'message.read' },
];

export const routes: RouteObject[] = [
  { path: 'admin/jobs', handle: jobs, lazy: async () => ({ Component: (await import('./jobs/jobs-page')).JobsPage }) },
  { path: 'admin/outbox', handle: messages, lazy: async () => ({ Component: (await import('./outbox/outbox-page')).OutboxPage }) },
  { path: 'admin/outbox/:messageId', handle: messages, lazy: async () => ({ Component: (await import('./outbox/message-page')).MessagePage }) },
];
