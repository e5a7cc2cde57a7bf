/** Two links, one held by the other. */
export function BrandMark() {
  return (
    <svg className="lw-brand__mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <circle cx="11" cy="16" r="7.5" fill="none" stroke="currentColor" strokeWidth="3.4" />
      <circle className="lw-brand__other" cx="21" cy="16" r="7.5" fill="none" strokeWidth="3.4" />
      <path d="M16 21.6A7.5 7.5 0 0 0 18.5 16" fill="none" stroke="currentColor" strokeWidth="3.4" />
    </svg>
  );
}
