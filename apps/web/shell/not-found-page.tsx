import { Page } from '@linkwell/web-kit';
import { Link } from 'react-router';

export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p>If you typed the address, check that it is right. If you followed a link, what it pointed to may have been removed, or your account may not be able to see it.</p>
      <p>
        <Link to="/">Go to the start page</Link>
      </p>
    </Page>
  );
}
