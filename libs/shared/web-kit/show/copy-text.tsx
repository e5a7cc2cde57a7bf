import { useRef, useState } from 'react';

export interface CopyTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** "Copy the message" */
  readonly action: string;
}

/** Text to take over into another program, with a button that copies it. */
export function CopyText({ id, label, text, action }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: 'yes' | 'by-hand' }>();
  const copy = async () => {
    field.current?.select();
    // The clipboard is closed to pages that are not served securely; the text is then selected, ready to be copied.
    await (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('No clipboard'))).then(
      () => setCopied({ text, how: 'yes' }),
      () => setCopied({ text, how: 'by-hand' }),
    );
  };
  const how = copied?.text === text ? copied.how : undefined;
  return (
    <>
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor={id}>
          {label}
        </label>
        <textarea className="nhsuk-textarea lw-copied" id={id} readOnly rows={14} value={text} ref={field} />
      </div>
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void copy()}>
        {action}
      </button>
      <p role="status">
        {how === 'yes' && 'Copied.'}
        {how === 'by-hand' && 'The text is selected: press Ctrl and C to copy it.'}
      </p>
    </>
  );
}
