import { topNeedTerms, type NeedTerm } from '@linkwell/taxonomy-domain';
import { Link } from 'react-router';

/** Every kind of need, for whoever does not know what to type. The need may stand in the address; a place never does. */
export function BrowseNeeds({ onChoose }: { readonly onChoose: (term: NeedTerm) => void }) {
  return (
    <section className="lw-section" aria-labelledby="browse-needs">
      <h2 id="browse-needs" className="nhsuk-heading-m">
        Browse by need
      </h2>
      <ul className="lw-browse">
        {topNeedTerms.map((term) => (
          <li key={term.id}>
            <Link to={{ search: `?need=${term.id}` }} preventScrollReset onClick={() => onChoose(term)}>
              {term.label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
