interface SafeContactProps {
  readonly safeContact: { readonly number: string; readonly times: string; readonly leaveMessages: boolean };
}

/** How the person may be reached without harm, as a rule and not as a footnote. */
export function SafeContactWords({ safeContact: { number, times, leaveMessages } }: SafeContactProps) {
  return (
    <>
      {number && (
        <span className="lw-line">
          <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>
        </span>
      )}
      {times && <span className="lw-line">{times}</span>}
      <strong className="lw-line">{leaveMessages ? 'A message may be left' : 'Do not leave messages'}</strong>
    </>
  );
}
