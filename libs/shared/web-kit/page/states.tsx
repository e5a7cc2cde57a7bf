import type { ReactNode } from 'react';
import { failureWords, isMissing } from '../graphql/request-failed';

/** Something is on its way. The words come after a moment, so that a quick answer does not flicker. */
export function Loading({ label = 'Loading' }: { readonly label?: string }) {
  return (
    <p className="lw-loading" role="status">
      {label}…
    </p>
  );
}

/** A read that failed, in words, with a way to try again where that could help. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const missing = isMissing(error);
  return (
    <div className="lw-failure" role="alert">
      <p>{missing ? 'There is nothing at this address, or your account may not be able to see it.' : failureWords(error)}</p>
      {onRetry && !missing && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Nothing to list: says so, and what can be done about it. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="lw-empty">
      <h2 className="nhsuk-heading-s">{title}</h2>
      {children}
    </div>
  );
}
