/** Two open links, one held out by each side. */
export function BrandMark() {
  return (
    <svg className="lw-brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M4.5 12a7 7 0 0 0 14 0" fill="none" stroke="currentColor" strokeWidth="3.6" strokeLinecap="round" />
      <path className="lw-brand__other" d="M27.5 20a7 7 0 0 0-14 0" fill="none" strokeWidth="3.6" strokeLinecap="round" />
    </svg>
  );
}
