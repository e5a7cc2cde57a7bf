import { messageAudiences } from '@linkwell/casework-domain';
import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

const read = { access: 'patient.read' } satisfies RouteHandle;
const write = { access: 'patient.write' } satisfies RouteHandle;

export const gpMessageRoutes: RouteObject[] = [
  { path: 'gp-messages', handle: read, lazy: async () => ({ Component: (await import('./due-messages-page')).DueMessagesPage }) },
  { path: 'patients/:patientId/gp-messages', handle: read, lazy: async () => ({ Component: (await import('./gp-messages-page')).GpMessagesPage }) },
  ...messageAudiences.map((audience) => ({
    path: `patients/:patientId/gp-messages/${audience}`,
    handle: write,
    lazy: async () => {
      const { SendMessagePage } = await import('./send-message-page');
      return { element: <SendMessagePage key={audience} audience={audience} /> };
    },
  })),
  { path: 'patients/:patientId/gp-messages/sent/:messageId', handle: read, lazy: async () => ({ Component: (await import('./sent-message-page')).SentMessagePage }) },
];
