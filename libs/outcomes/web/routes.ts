import type { RouteHandle } from '@linkwell/web-kit';
import type { RouteObject } from 'react-router';

export const routes: RouteObject[] = [
  {
    path: 'patients/:patientId/measures/:instrument/:timePoint',
    handle: { access: 'outcome.write' } satisfies RouteHandle,
    lazy: async () => ({ Component: (await import('./record/record-measure-page')).RecordMeasurePage }),
  },
];
