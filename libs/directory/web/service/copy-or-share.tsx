import { useState } from 'react';

interface CopyOrShareProps {
  readonly title: string;
  /** From its first slash on. */
  readonly path: string;
  /** Shows the address too, to be read out or copied by hand. */
  readonly showAddress?: boolean;
}

/** Hands an address to the device's own way of sharing, where it has one, or copies it. */
export function CopyOrShare({ title, path, showAddress }: CopyOrShareProps) {
  const [said, setSaid] = useState('');
  const address = new URL(path, window.location.href).href;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setSaid('The link is copied.'),
      () => setSaid(`Copy this address: ${address}`),
    );
  return (
    <>
      {showAddress && <p className="lw-address">{address}</p>}
      <div className="lw-actions">
        {'share' in navigator && (
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void navigator.share({ title, url: address }).catch(() => undefined)}>
            Share
          </button>
        )}
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void copy()}>
          Copy the link
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <p className="lw-said" role="status">
        {said}
      </p>
    </>
  );
}
