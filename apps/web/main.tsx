import './supported';
import { createQueryClient, forgetSession } from '@linkwell/web-kit';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createRouter } from './router';
import './styles/main.scss';

/** When the server says the session has ended, forgetting it is enough: the route's guard then asks to sign in and comes back here. */
const queryClient = createQueryClient(() => forgetSession(queryClient));
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={createRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
