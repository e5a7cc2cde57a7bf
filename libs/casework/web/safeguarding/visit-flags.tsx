import type { FlagKind, VisitPrecaution } from '@linkwell/casework-domain';
import { flagKindWords, precautionWords } from './safeguarding-words';

interface FlagInSight {
  readonly id: string;
  readonly kind: FlagKind;
  readonly precautions: readonly VisitPrecaution[];
  readonly visitWords?: string | null;
}

/** "Two people. Not after dark. Park on the main road." Never why. */
export const visitNote = ({ precautions, visitWords }: FlagInSight): string => [...precautions.map((each) => `${precautionWords[each]}.`), visitWords].filter(Boolean).join(' ');

/** What whoever visits has to know, in one line for each flag. */
export function VisitFlags({ flags }: { readonly flags: readonly FlagInSight[] }) {
  return flags.map((flag) => (
    <p key={flag.id} className="lw-visit-flag">
      <strong>{flag.kind === 'risk' ? 'Home visits:' : `${flagKindWords.safeguarding}.`}</strong> {flag.kind === 'safeguarding' && visitNote(flag) !== '' && 'Home visits: '}
      {visitNote(flag)}
    </p>
  ));
}
