interface Placed {
  readonly path: readonly string[];
  readonly taxonomyName?: string | null;
}

/** "Open Eligibility › Housing": where a directory's term stands, to tell terms of one name apart. */
export function TermPlace({ term: { path, taxonomyName } }: { readonly term: Placed }) {
  const steps = [taxonomyName ?? 'No taxonomy', ...path];
  return <span className="lw-sub">{steps.join(' › ')}</span>;
}
