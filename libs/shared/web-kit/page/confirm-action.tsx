import { useEffect, useRef, useState } from 'react';

export interface ConfirmActionProps {
  /** The button: "Disable". */
  readonly label: string;
  /** Said by screen readers after the label, to tell rows apart: the name. */
  readonly hiddenLabel?: string;
  /** Asked before anything is done: "Disable Ann's account? She will be signed out at once." */
  readonly question: string;
  readonly confirmLabel: string;
  /** `warning` (the default) for what ends or removes something; `plain` for the rest. */
  readonly tone?: 'warning' | 'plain';
  readonly onConfirm: () => Promise<unknown>;
}

/** A deed with consequences: asks once more on the spot, and cannot be done twice by a double click. */
export function ConfirmAction({ label, hiddenLabel, question, confirmLabel, tone = 'warning', onConfirm }: ConfirmActionProps) {
  const [step, setStep] = useState<'closed' | 'asking' | 'busy'>('closed');
  const ask = useRef<HTMLDivElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (step === 'asking') ask.current?.focus();
    // Unless the page has already moved it to the words that say what was done.
    if (step === 'closed' && wasOpen.current && document.activeElement === document.body) open.current?.focus();
    wasOpen.current = step !== 'closed';
  }, [step]);

  const confirm = async () => {
    if (step !== 'asking') return;
    setStep('busy');
    await onConfirm().catch(() => undefined);
    setStep('closed');
  };
  if (step === 'closed') {
    return (
      <button type="button" ref={open} className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => setStep('asking')}>
        {label}
        {hiddenLabel && <span className="nhsuk-u-visually-hidden"> {hiddenLabel}</span>}
      </button>
    );
  }
  return (
    <div className={`lw-confirm lw-confirm--${tone}`} role="group" aria-label={question} tabIndex={-1} ref={ask}>
      <p>{question}</p>
      <div className="nhsuk-button-group">
        <button type="button" className={`nhsuk-button nhsuk-button--small${tone === 'warning' ? ' nhsuk-button--warning' : ''}`} aria-disabled={step === 'busy'} onClick={() => void confirm()}>
          {confirmLabel}
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => setStep('closed')}>
          Cancel
        </button>
      </div>
    </div>
  );
}
