import { Done, Loading } from '@linkwell/web-kit';
import { lazy, Suspense, useState } from 'react';

const ReportQuestions = lazy(async () => ({ default: (await import('./report-questions')).ReportQuestions }));

/** "Tell us this is wrong". It asks nobody who they are. */
export function ReportForm({ serviceId }: { readonly serviceId: string }) {
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  if (sent) {
    return (
      <Done>
        <p>Thank you. Somebody who looks after the directory will check it with the organisation.</p>
      </Done>
    );
  }
  return (
    <div className="lw-report lw-no-print">
      <button type="button" className="lw-quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Tell us this is wrong
      </button>
      {open && (
        <Suspense fallback={<Loading />}>
          <ReportQuestions serviceId={serviceId} onSent={() => setSent(true)} />
        </Suspense>
      )}
    </div>
  );
}
