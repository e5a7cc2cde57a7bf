import type { ListingKind } from '@linkwell/directory-domain';
import { ConfirmAction, DateText, Details, failureWords, newIdempotencyKey, useGraphMutation } from '@linkwell/web-kit';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Differences } from '../differences/differences';
import type { ShownDifference } from '../differences/difference-types';
import { pathsOf } from '../editing/listing-view';
import { RestoreListingMutation } from './history-documents';

export interface EntryView {
  readonly number: number;
  readonly madeAt: string;
  readonly cause: 'import' | 'editor' | 'steward' | 'restore' | 'merge' | 'demonstration' | 'first';
  readonly intent?: 'publish' | 'unpublish' | 'end' | null;
  readonly reason?: string | null;
  readonly madeBy?: string | null;
  readonly approvedBy?: string | null;
  readonly differences: readonly ShownDifference[];
}

const causes: Readonly<Record<EntryView['cause'], string>> = {
  import: 'From an import',
  editor: 'Changed by its organisation',
  steward: 'Changed by a steward',
  restore: 'An earlier version brought back',
  merge: 'Merged with another listing',
  demonstration: 'Made for the demonstration',
  first: 'As it was when versions began to be kept',
};

interface HistoryEntryProps {
  readonly entry: EntryView;
  readonly isNewest: boolean;
  /** What is needed to bring a version back; nothing when it cannot be. */
  readonly restore: { readonly kind: ListingKind; readonly id: string; readonly seen: string; readonly publishesAtOnce: boolean } | undefined;
}

export function HistoryEntry({ entry, isNewest, restore }: HistoryEntryProps) {
  const { number, madeAt, cause, intent, reason, madeBy, approvedBy, differences } = entry;
  const title = intent === 'end' ? 'The service ended' : intent === 'unpublish' ? 'Taken down' : causes[cause];
  const isFirst = number === 1;
  return (
    <li className="lw-timeline__event">
      <h2 className="nhsuk-heading-xs lw-timeline__title">
        Version {number}: {title}
      </h2>
      <p className="lw-timeline__when">
        <DateText value={madeAt} />
        {madeBy && ` · ${madeBy}`}
        {approvedBy && ` · approved by ${approvedBy}`}
      </p>
      {reason && <p className="lw-prose">{reason}</p>}
      {differences.length > 0 && (
        <Details summary={isFirst ? 'What it said' : `What changed: ${differences.map(({ label }) => label).join(', ')}`}>
          <Differences differences={differences} before="Before" after="After" />
        </Details>
      )}
      {restore && !isNewest && <Restore number={number} {...restore} />}
    </li>
  );
}

function Restore({ number, kind, id, seen, publishesAtOnce }: NonNullable<HistoryEntryProps['restore']> & { readonly number: number }) {
  const restore = useGraphMutation(RestoreListingMutation);
  const navigate = useNavigate();
  const [problem, setProblem] = useState<string>();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const run = async () => {
    const { restoreListing } = await restore.mutateAsync({ input: { kind, id, number, seen, idempotencyKey } });
    if (restoreListing.__typename === 'Refusal') return setProblem(restoreListing.message);
    if (restoreListing.draft) await navigate(pathsOf(kind, id).check);
    return undefined;
  };
  return (
    <>
      {problem && (
        <p className="nhsuk-error-message" role="alert">
          {problem}
        </p>
      )}
      <ConfirmAction
        label="Bring this version back"
        hiddenLabel={`(version ${number})`}
        question={publishesAtOnce ? `Bring back the words of version ${number}? They are published at once.` : `Bring back the words of version ${number}? You can check them before you submit them.`}
        confirmLabel="Bring it back"
        tone="plain"
        onConfirm={() => run().catch((error: unknown) => setProblem(failureWords(error)))}
      />
    </>
  );
}
