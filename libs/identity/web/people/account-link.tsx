import { ActionLink, DateText, Page, Warning } from '@linkwell/web-kit';
import { useRef, useState } from 'react';

export interface IssuedLink {
  readonly kind: 'invitation' | 'reset';
  readonly displayName: string;
  readonly email: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** Shows a link once, to be handed over by whoever asked for it; it is kept nowhere on this side. */
export function AccountLinkPage({ link, onDone }: { readonly link: IssuedLink; readonly onDone?: () => void }) {
  // The server gives a path alone when no public address is configured.
  const url = new URL(link.url, window.location.origin).href;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<'yes' | 'by-hand'>();
  const copy = async () => {
    field.current?.select();
    // The clipboard is closed to pages that are not served securely; the link is then selected, ready to be copied.
    await (navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('No clipboard'))).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    );
  };
  return (
    <Page title={link.kind === 'invitation' ? `Invitation for ${link.displayName}` : `New password for ${link.displayName}`} documentTitle={link.kind === 'invitation' ? 'Invitation link' : 'New password link'}>
      <p>
        Give this link to {link.displayName} ({link.email}) yourself. It works once, until <DateText value={link.expiresAt} />.
      </p>
      <div className="lw-copy">
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor="account-link">
            Link
          </label>
          <input className="nhsuk-input" id="account-link" readOnly value={url} ref={field} onFocus={(event) => event.target.select()} />
        </div>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => void copy()}>
          Copy the link
        </button>
      </div>
      <p role="status">
        {copied === 'yes' && 'Copied.'}
        {copied === 'by-hand' && 'The link is selected: press Ctrl and C to copy it.'}
      </p>
      <Warning title="It is shown only now">
        <p>Whoever has the link can set this account’s password. Once you leave this page you cannot see it again, but you can make a new one.</p>
      </Warning>
      {onDone ? (
        <button type="button" className="nhsuk-button" onClick={onDone}>
          Back to people
        </button>
      ) : (
        <ActionLink to="/admin/people">Back to people</ActionLink>
      )}
    </Page>
  );
}
