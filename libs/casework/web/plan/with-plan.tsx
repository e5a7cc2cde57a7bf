import { AwaitedPage, useGraphQuery } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { PlanQuery, PlanToShareQuery, type Plan, type PlanToShare } from './plan-documents';

/** Reads the plan of the patient that the address names. */
export function WithPlan({ title, children }: { readonly title: string; readonly children: (plan: Plan) => ReactNode }) {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(PlanQuery, { patientId });
  if (data) return children(data.plan);
  return <AwaitedPage title={title} label="Loading the plan" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} error={error} onRetry={() => void refetch()} />;
}

/** The same for what may leave the desk. */
export function WithPlanToShare({ title, children }: { readonly title: string; readonly children: (plan: PlanToShare, patientId: string) => ReactNode }) {
  const { patientId = '' } = useParams();
  const { data, error, refetch } = useGraphQuery(PlanToShareQuery, { patientId });
  if (data) return children(data.planToShare, patientId);
  return <AwaitedPage title={title} label="Loading the plan" backLink={{ to: `/patients/${patientId}/plan`, label: 'Plan' }} error={error} onRetry={() => void refetch()} />;
}
