import { Page } from '@linkwell/web-kit';
import { Link } from 'react-router';

/** Also what is shown for a listing that is not published: a reader cannot tell the two apart. */
export function NoSuchService() {
  return (
    <Page title="We could not find this service">
      <p>It may have ended, or its listing may have been taken down. If you typed the address, check that it is right.</p>
      <p>
        <Link to="/">Search for a service that can help</Link>
      </p>
    </Page>
  );
}
