import { Page } from '@linkwell/web-kit';
import { Link } from 'react-router';
import '../casework.css';
import type { PlanToShare } from './plan-documents';
import { PlanSheet, type PlanLayout } from './plan-sheet';
import { saveCalendar } from './plan-words';
import { WithPlanToShare } from './with-plan';

const others: Readonly<Record<PlanLayout, string>> = { page: 'On one page', easy: 'Easy Read', large: 'Large print' };

export function PrintPlanPage({ layout }: { readonly layout: PlanLayout }) {
  return <WithPlanToShare title="My plan">{(plan, patientId) => <Shown plan={plan} patientId={patientId} layout={layout} />}</WithPlanToShare>;
}

function Shown({ plan, patientId, layout }: { readonly plan: PlanToShare; readonly patientId: string; readonly layout: PlanLayout }) {
  const at = `/patients/${patientId}/plan`;
  return (
    <Page title="My plan" documentTitle="Plan" width={layout === 'page' ? 'full' : 'reading'}>
      <div className="lw-not-printed">
        <p>
          <Link to={at}>Back to the plan</Link>
        </p>
        <p>Nothing confidential is on this page. Look through it with the person before you hand it over.</p>
        <div className="lw-actions">
          <button type="button" className="nhsuk-button nhsuk-button--small" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => saveCalendar(plan.calendar)}>
            Calendar file
          </button>
        </div>
        <p>
          {(Object.keys(others) as PlanLayout[]).filter((other) => other !== layout).map((other) => (
            <Link key={other} className="lw-plan__layout" to={`${at}/print/${other}`}>
              {others[other]}
            </Link>
          ))}
        </p>
      </div>
      <PlanSheet plan={plan} layout={layout} />
    </Page>
  );
}
