import { againstNorm } from '@linkwell/casework-domain';

interface WorkloadProps {
  readonly inYear: number;
  readonly normLeast: number;
  readonly normMost: number;
}

const standing = { below: 'below the norm', within: 'within the norm', above: 'above the norm' } as const;

/** People in a year as words: what the bar beside them shows. */
export const normWords = ({ inYear, normLeast, normMost }: WorkloadProps): string => `${inYear} people in a year, ${standing[againstNorm(inYear)]} of ${normLeast} to ${normMost}`;

/** A bar from nothing to half as much again as the norm's upper end, with the norm as a band behind it. The words beside it say the same. */
export function NormBar(work: WorkloadProps) {
  const { inYear, normLeast, normMost } = work;
  const end = Math.max(normMost * 1.5, inYear);
  const at = (people: number) => (people / end) * 100;
  return (
    <svg className="lw-norm" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={normWords(work)}>
      <rect x="0" y="0" width="100" height="10" className="lw-norm__ground" />
      <rect x={at(normLeast)} y="0" width={at(normMost - normLeast)} height="10" className="lw-norm__band" />
      <rect x="0" y="3" width={at(inYear)} height="4" className="lw-norm__work" />
    </svg>
  );
}

/** What the viewer's own work amounts to, beside what a full-time link worker is advised to take on. */
export function MyWorkload({ running, ...work }: WorkloadProps & { readonly running: number }) {
  return (
    <div className="lw-workload">
      <p>
        You support <strong>{running}</strong> {running === 1 ? 'person' : 'people'} now: {normWords(work)} (NHS England’s guidance for a full-time link worker).
      </p>
      <NormBar {...work} />
    </div>
  );
}
