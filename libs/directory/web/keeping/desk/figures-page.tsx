import { AwaitedPage, DataTable, DateText, EmptyState, Page, saveCsv, useGraphQuery } from '@linkwell/web-kit';
import { useState } from 'react';
import { useParams } from 'react-router';
import { OwnFiguresQuery } from './desk-documents';
import { addedUp, monthWords, type Month } from './months';
import { UseChart } from './use-chart';

/** An organisation's own figures: how often its listings were looked at and shortlisted, and when they were confirmed. */
export function FiguresPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(OwnFiguresQuery, { organisationId: id });
  const [chosen, setChosen] = useState('all');
  const page = { title: 'Your figures', width: 'full' as const, backLink: { to: '/listings', label: 'Your listings' } };
  if (!data) return <AwaitedPage {...page} label="Loading your figures" error={error} onRetry={() => void refetch()} />;
  const { organisation, listings, confirmations } = data.ownFigures;
  const one = listings.find(({ serviceId }) => serviceId === chosen);
  const months: readonly Month[] = one ? one.months : addedUp(listings.map((listing) => listing.months));
  const name = one?.name ?? 'All listings';
  return (
    <Page {...page} caption={organisation}>
      <p>How often people opened your listings or put them on a shortlist. We count looks, never people, and keep nothing about who looked.</p>
      {listings.length > 1 && (
        <div className="nhsuk-form-group">
          <label className="nhsuk-label" htmlFor="figures-listing">
            Listing
          </label>
          <select className="nhsuk-select" id="figures-listing" value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="all">All listings</option>
            {listings.map(({ serviceId, name: label }) => (
              <option key={serviceId} value={serviceId}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <h2 className="nhsuk-heading-m">{name}, by month</h2>
      <UseChart months={months} title={name} />
      <DataTable
        caption={`${name}, by month`}
        hideCaption
        rows={[...months].reverse()}
        rowKey={({ month }) => month}
        columns={[
          { heading: 'Month', cell: ({ month }) => monthWords(month) },
          { heading: 'Looked at', cell: ({ views }) => views.toLocaleString('en-GB'), numeric: true },
          { heading: 'Shortlisted', cell: ({ shortlistings }) => shortlistings.toLocaleString('en-GB'), numeric: true },
        ]}
      />
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        onClick={() => saveCsv('our-figures.csv', [['Listing', 'Month', 'Looked at', 'Shortlisted'], ...listings.flatMap((listing) => listing.months.map(({ month, views, shortlistings }) => [listing.name, month, views, shortlistings]))])}
      >
        Download all as CSV
      </button>
      <section className="lw-section">
        <h2 className="nhsuk-heading-m">Confirmed when</h2>
        {confirmations.length === 0 ? (
          <EmptyState title="No listing has been confirmed yet" />
        ) : (
          <DataTable
            caption="Confirmed when"
            hideCaption
            rows={confirmations}
            rowKey={(each) => each.id}
            columns={[
              { heading: 'Listing', cell: ({ listing }) => listing },
              { heading: 'Day', cell: ({ confirmedOn }) => <DateText value={confirmedOn} /> },
              { heading: 'By whom', cell: ({ words }) => words.charAt(0).toUpperCase() + words.slice(1) },
            ]}
          />
        )}
      </section>
    </Page>
  );
}
