import { reportSubjectLabels, type ReportSubject } from '@linkwell/directory-domain';
import { ConfirmAction, DateText, EmptyState, Failure, failureWords, Loading, Page, Pager, Quote, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { servicePath } from '../service/service-path';
import { HandleReportMutation, ListingReportsQuery } from './desk-documents';

const saidByWords: Record<string, string> = { public: 'Somebody from the public', link_worker: 'A link worker', steward: 'A steward', organisation: 'The organisation' };

/** What people say is wrong with a listing, oldest first. */
export function ReportsPage() {
  const [search] = useSearchParams();
  const handled = search.get('state') === 'handled';
  const [problem, setProblem] = useState('');
  const handle = useGraphMutation(HandleReportMutation);
  const reports = useGraphPages(ListingReportsQuery, { first: 25, handled }, (data) => data.listingReports);
  const settle = async (id: string) => {
    setProblem('');
    try {
      const { handleReport } = await handle.mutateAsync({ id });
      if (handleReport.__typename === 'Refusal') setProblem(handleReport.message);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <Page title="Reports that a listing is wrong" backLink={{ to: '/steward', label: 'The directory' }}>
      <nav aria-label="Which reports">
        <ul className="lw-trays">
          <li>
            <Link to="?" className="lw-trays__link" aria-current={handled ? undefined : 'page'}>
              To see to
            </Link>
          </li>
          <li>
            <Link to="?state=handled" className="lw-trays__link" aria-current={handled ? 'page' : undefined}>
              Seen to
            </Link>
          </li>
        </ul>
      </nav>
      {problem && <p role="alert">{problem}</p>}
      {reports.isPending && <Loading label="Loading reports" />}
      {reports.error && <Failure error={reports.error} onRetry={reports.refetch} />}
      {!reports.isPending && !reports.error && reports.nodes.length === 0 && <EmptyState title={handled ? 'Nothing has been seen to yet.' : 'Nobody says that a listing is wrong.'} />}
      {reports.nodes.length > 0 && (
        <>
          <ul className="lw-pairs">
            {reports.nodes.map((report) => (
              <li key={report.id} className="lw-pairs__pair">
                <h2 className="nhsuk-heading-s">
                  <Link to={servicePath({ id: report.serviceId, slug: report.slug })}>{report.name}</Link>
                </h2>
                <p className="lw-sub">{report.organisation}</p>
                <p>
                  <strong>{reportSubjectLabels[report.about as ReportSubject] ?? report.about}</strong>
                </p>
                <Quote>{report.words}</Quote>
                <p className="lw-sub">
                  {saidByWords[report.saidBy] ?? report.saidBy}, <DateText value={report.madeAt} />
                  {report.phones.length > 0 && ` · ring ${report.phones.join(' or ')}`}
                </p>
                {report.handledAt ? (
                  <p>
                    Seen to on <DateText value={report.handledAt} />
                  </p>
                ) : (
                  <ConfirmAction label="Seen to" hiddenLabel={report.name} question="Has somebody checked this, and mended the listing if it was wrong?" confirmLabel="It is seen to" tone="plain" onConfirm={() => settle(report.id)} />
                )}
              </li>
            ))}
          </ul>
          <Pager pages={reports} what="reports" />
        </>
      )}
    </Page>
  );
}
