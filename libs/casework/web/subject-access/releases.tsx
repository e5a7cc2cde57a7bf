import { Card, execute, momentWords, saveFile } from '@linkwell/web-kit';
import { useState } from 'react';
import { AccessReleaseQuery, type AccessRequest } from './access-documents';

/** What was released, to be handed over: a page to read, and data. Each download is in the trail. */
export function Releases({ releases }: { readonly releases: AccessRequest['releases'] }) {
  const [failed, setFailed] = useState(false);
  const save = async (id: string, what: 'page' | 'data') => {
    setFailed(false);
    try {
      const { accessRelease } = await execute(AccessReleaseQuery, { id });
      if (what === 'page') saveFile(`copy-${id}.html`, 'text/html;charset=utf-8', accessRelease.page);
      else saveFile(`copy-${id}.json`, 'application/json;charset=utf-8', accessRelease.data);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="lw-section" aria-labelledby="released">
      <h2 className="nhsuk-heading-m" id="released">
        What was released
      </h2>
      {failed && <p role="alert">The file could not be fetched. Try again in a moment.</p>}
      {releases.map(({ id, given, withheld, releasedAt, releasedBy, pageSha256, dataSha256 }) => (
        <Card key={id} level={3} heading={momentWords(releasedAt)}>
          <p>
            {releasedBy}: {given} entries whole, {withheld} with something withheld.
          </p>
          <div className="nhsuk-button-group">
            <button type="button" className="nhsuk-button nhsuk-button--small" onClick={() => void save(id, 'page')}>
              Download the page to read
            </button>
            <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void save(id, 'data')}>
              Download the data (JSON)
            </button>
          </div>
          <p className="lw-sub lw-id">
            SHA-256 of the page: <code>{pageSha256}</code>
          </p>
          <p className="lw-sub lw-id">
            SHA-256 of the data: <code>{dataSha256}</code>
          </p>
        </Card>
      ))}
    </section>
  );
}
