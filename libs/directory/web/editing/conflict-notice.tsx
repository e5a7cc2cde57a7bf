import { useEffect, useRef } from 'react';
import { Differences } from '../differences/differences';
import type { Conflict } from './use-saver';

interface ConflictNoticeProps {
  readonly conflict: Conflict;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote one page. Nothing is lost: whoever reads this decides. */
export function ConflictNotice({ conflict, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="lw-conflict" role="group" aria-labelledby="conflict-title" tabIndex={-1} ref={box}>
      <h2 className="nhsuk-heading-s" id="conflict-title">
        {conflict.message}
      </h2>
      {conflict.differences.length > 0 ? (
        <Differences differences={conflict.differences} before="What they wrote" after="What you wrote" />
      ) : (
        <p>Yours is still on the page below.</p>
      )}
      <div className="nhsuk-button-group">
        <button type="button" className="nhsuk-button nhsuk-button--small" onClick={onKeepMine}>
          Save mine instead
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onTakeTheirs}>
          Use theirs
        </button>
      </div>
    </div>
  );
}
