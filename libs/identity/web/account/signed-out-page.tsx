import { ActionLink, Loading, Page, useSession } from '@linkwell/web-kit';
import { useState } from 'react';

export function SignedOutPage() {
  const { status, signOut } = useSession();
  const [failed, setFailed] = useState(false);
  if (status === 'loading') return <Loading />;
  if (status === 'signed-in') {
    return (
      <Page title="Sign out">
        <p>{failed ? 'We could not reach Linkwell, so you are still signed in.' : 'You are still signed in.'}</p>
        <button type="button" className="nhsuk-button" onClick={() => void signOut().catch(() => setFailed(true))}>
          Sign out now
        </button>
      </Page>
    );
  }
  return (
    <Page title="You have signed out">
      <p>Nothing you looked at is kept on this device.</p>
      <ActionLink to="/sign-in">Sign in again</ActionLink>
    </Page>
  );
}
