import { ConfirmAction, failureWords, useGraphMutation, useSession } from '@linkwell/web-kit';
import { useState } from 'react';
import type { IssuedLink } from './account-link';
import { DisableUserMutation, EnableUserMutation, ResetPasswordMutation } from './person-documents';

export interface PersonActionsProps {
  readonly person: { readonly id: string; readonly version: number; readonly displayName: string; readonly email: string; readonly status: 'invited' | 'active' | 'disabled' };
  readonly onLink: (link: IssuedLink) => void;
  readonly onDone: (words: string) => void;
}

export function PersonActions({ person, onLink, onDone }: PersonActionsProps) {
  const { id, version, displayName, email, status } = person;
  const { session } = useSession();
  const [problem, setProblem] = useState('');
  const disable = useGraphMutation(DisableUserMutation);
  const enable = useGraphMutation(EnableUserMutation);
  const reset = useGraphMutation(ResetPasswordMutation);
  const input = { id, version };

  const settle = (deed: () => Promise<string | undefined>) => async () => {
    setProblem('');
    onDone('');
    try {
      setProblem((await deed()) ?? '');
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  const disableAccount = settle(async () => {
    const { disableUser } = await disable.mutateAsync({ input });
    if (disableUser.__typename === 'Refusal') return disableUser.message;
    onDone(`${displayName}’s account is disabled. They have been signed out.`);
    return undefined;
  });
  const enableAccount = settle(async () => {
    const { enableUser } = await enable.mutateAsync({ input });
    if (enableUser.__typename === 'Refusal') return enableUser.message;
    onDone(`${displayName}’s account is open again.`);
    return undefined;
  });
  const resetPassword = settle(async () => {
    const { resetUserPassword: made } = await reset.mutateAsync({ input });
    if (made.__typename === 'Refusal') return made.message;
    onLink({ kind: status === 'invited' ? 'invitation' : 'reset', displayName, email, url: made.url, expiresAt: made.expiresAt });
    return undefined;
  });

  return (
    <>
      <div className="lw-actions">
        {status === 'disabled' ? (
          <ConfirmAction label="Enable" hiddenLabel={displayName} question={`Let ${displayName} sign in again?`} confirmLabel="Enable the account" tone="plain" onConfirm={enableAccount} />
        ) : (
          <>
            <ConfirmAction
              label={status === 'invited' ? 'New link' : 'Reset password'}
              hiddenLabel={`for ${displayName}`}
              question={status === 'invited' ? 'Make a new link? The one sent before stops working.' : `Make a link with which ${displayName} can set a new password?`}
              confirmLabel="Make the link"
              tone="plain"
              onConfirm={resetPassword}
            />
            {id !== session?.id && (
              <ConfirmAction label="Disable" hiddenLabel={displayName} question={`Disable ${displayName}’s account? They will be signed out at once.`} confirmLabel="Disable the account" onConfirm={disableAccount} />
            )}
          </>
        )}
      </div>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
