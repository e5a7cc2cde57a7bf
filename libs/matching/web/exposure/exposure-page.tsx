import { AwaitedPage, DateText, EmptyState, failureWords, Page, saveCsv, TaskWatch, useGraphMutation, useGraphQuery } from '@linkwell/web-kit';
import { useEffect, useEffectEvent, useState } from 'react';
import { ExposureReportQuery, ReportExposureMutation, type ExposureReport } from './exposure-documents';
import { ExposureGroup } from './exposure-group';
import { dimensions, exposureCsv } from './exposure-words';
import { UnseenListings } from './unseen-listings';

/** Who stands first when every need is asked for everywhere: whether small groups and every area are seen to be found. */
export function ExposurePage() {
  const { data, error, refetch } = useGraphQuery(ExposureReportQuery, {});
  const start = useGraphMutation(ReportExposureMutation);
  const [taskId, setTaskId] = useState<string>();
  const [problem, setProblem] = useState('');
  const page = { title: 'Who is found', width: 'full' as const, backLink: { to: '/steward', label: 'The directory' } };
  if (!data) return <AwaitedPage {...page} label="Loading the report" error={error} onRetry={() => void refetch()} />;
  const look = async () => {
    setProblem('');
    try {
      setTaskId((await start.mutateAsync({})).reportExposure.taskId);
    } catch (reason) {
      setProblem(failureWords(reason));
    }
  };
  const report = data.exposureReport;
  return (
    <Page
      {...page}
      aside={
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={start.isPending} onClick={() => !start.isPending && void look()}>
          Look again now
        </button>
      }
    >
      <p className="nhsuk-lede-text">Do small groups, and every part of the area, stand where people look?</p>
      {problem && <p role="alert">{problem}</p>}
      {taskId && <TaskWatch taskId={taskId}>{() => <Made onMade={() => void refetch()} />}</TaskWatch>}
      {report ? (
        <Report report={report} />
      ) : (
        <EmptyState title="No report has been made yet">
          <p>One is made every Sunday night, or when you ask for it.</p>
        </EmptyState>
      )}
    </Page>
  );
}

function Report({ report }: { readonly report: ExposureReport }) {
  const { madeAt, needs, places, questions, answered, services, rows } = report;
  const count = (number: number) => number.toLocaleString('en-GB');
  return (
    <>
      <p className="lw-prose">
        On <DateText value={madeAt} dayOnly /> the search was asked {count(questions)} questions: {questions < needs * places ? 'an even sample of every need' : 'every need'} ({count(needs)} of them) in every postcode district near a listed place ({count(places)}). {count(answered)} of them found something, and {count(services)} different services were found.
      </p>
      {dimensions.map((each) => {
        const its = rows.filter(({ dimension }) => dimension === each.dimension);
        return its.length > 0 && <ExposureGroup key={each.dimension} of={each} rows={its} />;
      })}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => saveCsv(`who-is-found-${madeAt.slice(0, 10)}.csv`, exposureCsv(report))}>
        Download these figures as CSV
      </button>
      <UnseenListings unseen={report.unseen} />
      <section className="lw-section lw-prose" aria-labelledby="about-exposure">
        <h2 className="nhsuk-heading-m" id="about-exposure">
          How to read this
        </h2>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>An equal part: if ten of forty services that answer a question are by small groups, these would have a quarter of its first ten places. The ratio is what they had, divided by that; 1 is their equal part.</li>
          <li>A ratio is not an aim. Near, open and lately confirmed services come first on purpose; a low ratio says where to ask why.</li>
          <li>Under 20 expected places there is no ratio: it would be chance.</li>
          <li>The questions are made up and the same each time, with the usual weights. No person and no search that anybody made is in them.</li>
          <li>The decile is that of the most deprived of a service’s places, by the newest index of its nation; services without a place, or without one that is known, have none.</li>
        </ul>
      </section>
    </>
  );
}

function Made({ onMade }: { readonly onMade: () => void }) {
  const show = useEffectEvent(onMade);
  useEffect(() => show(), []);
  return <p>The report below is new.</p>;
}
