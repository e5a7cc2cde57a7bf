import { Link } from 'react-router';

interface WhatItAffectsProps {
  readonly need: { readonly term: { readonly groupLabel: string }; readonly alsoSearched: readonly { readonly id: string; readonly label: string }[] };
  readonly use: { readonly serviceCount: number; readonly publishedCount: number } | undefined;
}

/** What a word that is added or removed above touches: searches, and the services that they list. */
export function WhatItAffects({ need, use }: WhatItAffectsProps) {
  return (
    <section className="lw-section" aria-labelledby="affects-title">
      <h2 className="nhsuk-heading-m" id="affects-title">
        What this affects
      </h2>
      <p>{inWords(use?.serviceCount ?? 0, use?.publishedCount ?? 0)} A search with the words above leads to what is listed under this need; in figures it counts under “{need.term.groupLabel}”.</p>
      {need.alsoSearched.length > 0 && (
        <>
          <p>Such a search also lists what is listed under:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {need.alsoSearched.map(({ id, label }) => (
              <li key={id}>
                <Link to={`/steward/taxonomy/needs/${id}`}>{label}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function inWords(services: number, published: number): string {
  if (services === 0) return 'No service is listed under it.';
  if (services === 1) return `One service is listed under it, which the public ${published === 1 ? 'can' : 'cannot yet'} find.`;
  const found = published === services ? 'all of them' : published === 0 ? 'none of them yet' : `${published} of them`;
  return `${services} services are listed under it; the public can find ${found}.`;
}
