import { Page, useSession } from '@linkwell/web-kit';

/** For a role whose desk is not part of this installation. */
export function SignedInPage() {
  const { session } = useSession();
  return (
    <Page title="You are signed in">
      <p>{session?.displayName}, there is nothing for your role to do in Linkwell yet. If you expected something here, ask the person who invited you.</p>
    </Page>
  );
}
