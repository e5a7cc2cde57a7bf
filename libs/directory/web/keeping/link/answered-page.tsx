import { DateText, Page, StatusTag } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { servicePath } from '../../service/service-path';
import type { AskedListingFacts } from './ask-form';

export interface Answered {
  readonly confirmed: readonly string[];
  readonly changed: readonly string[];
  readonly ended: readonly string[];
}

/** Thanks, and what has come of each answer. */
export function AnsweredPage({ answered, listings }: { readonly answered: Answered; readonly listings: readonly AskedListingFacts[] }) {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const nothingElse = answered.changed.length + answered.ended.length === 0;
  return (
    <Page title="Thank you. That is all.">
      <p>{nothingElse ? 'People can rely on what they read about you.' : 'A steward of the directory reads what you wrote and puts it right.'} We ask again in six months at the earliest.</p>
      <ul className="lw-cards">
        {listings.map((listing) => (
          <li key={listing.id}>
            <div className="lw-card">
              <h2 className="nhsuk-heading-s">
                <Link to={servicePath(listing)}>{listing.name}</Link>
              </h2>
              {answered.confirmed.includes(listing.id) && (
                <p className="lw-freshness">
                  <StatusTag tone="good">Confirmed today</StatusTag>
                  <span className="lw-sub">
                    Last confirmed on <DateText value={today} />
                  </span>
                </p>
              )}
              {answered.changed.includes(listing.id) && (
                <p>
                  <StatusTag tone="waiting">A change is on its way</StatusTag>
                </p>
              )}
              {answered.ended.includes(listing.id) && (
                <p>
                  <StatusTag tone="ended">Shown as closed from today</StatusTag>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      <p>
        To keep your listing yourself, with an account: <Link to={`/claim/${listings[0]?.id ?? ''}`}>ask to look after it</Link>.
      </p>
    </Page>
  );
}
