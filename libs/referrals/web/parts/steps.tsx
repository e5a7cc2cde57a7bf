import { Timeline } from '@linkwell/web-kit';
import type { ReferralStepView } from '../documents';
import { sideWords, stepWords } from '../words';

interface StepsProps {
  readonly steps: readonly ReferralStepView[];
  readonly organisation: string;
  readonly team: string;
}

/** What happened to a referral, oldest first. */
export function Steps({ steps, ...sides }: StepsProps) {
  return (
    <Timeline
      events={steps.map((step) => ({
        id: step.id,
        title: stepWords(step),
        at: step.at,
        by: sideWords(step.party, sides),
        children: step.words && <p className="lw-prose">{step.words}</p>,
      }))}
    />
  );
}
