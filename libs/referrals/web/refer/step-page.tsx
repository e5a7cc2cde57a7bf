import { Page } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import type { ReferralForm } from './refer-documents';
import { useStepLink } from './step-link';

interface StepPageProps {
  readonly form: ReferralForm;
  readonly title: string;
  /** For the browser's history, which names nobody. */
  readonly documentTitle: string;
  /** The step before; without it, the way back leads to the patient. */
  readonly back?: string;
  readonly children: ReactNode;
}

/** One short page of a referral, with the person's name above its title. */
export function StepPage({ form, title, documentTitle, back, children }: StepPageProps) {
  const linkTo = useStepLink();
  return (
    <Page
      title={title}
      documentTitle={documentTitle}
      caption={form.patientName}
      backLink={back === undefined ? { to: `/patients/${form.patientId}`, label: form.patientName } : { to: linkTo(back) }}
    >
      {children}
    </Page>
  );
}
