import { saveCsv } from '@linkwell/web-kit';
import { useRef, useState } from 'react';

type Row = readonly (string | number | null)[];

export interface SaveAllProps {
  readonly name: string;
  readonly what: string;
  readonly heading: readonly string[];
  readonly fetchPage: (after: string | null) => Promise<{ readonly rows: readonly Row[]; readonly hasNextPage: boolean; readonly endCursor?: string | null; readonly total: number }>;
  readonly onError: (error: unknown) => void;
}

/** Everything that the filters leave, as a file, with progress while the pages are fetched; it can be stopped. */
export function SaveAll({ name, what, heading, fetchPage, onError }: SaveAllProps) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number }>();
  const stopped = useRef(false);
  const save = async () => {
    stopped.current = false;
    setProgress({ done: 0, total: 0 });
    try {
      const rows: Row[] = [];
      for (let after: string | null = null, more = true; more && !stopped.current;) {
        const page = await fetchPage(after);
        rows.push(...page.rows);
        setProgress({ done: rows.length, total: page.total });
        more = page.hasNextPage;
        after = page.endCursor ?? null;
      }
      if (!stopped.current) saveCsv(name, [heading, ...rows]);
    } catch (error) {
      onError(error);
    } finally {
      setProgress(undefined);
    }
  };
  if (!progress) {
    return (
      <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => void save()}>
        Download these {what} as CSV
      </button>
    );
  }
  return (
    <div className="lw-saving">
      <label>
        Reading {what}: {progress.done} of {progress.total || '…'} <progress max={progress.total || 1} value={progress.done} />
      </label>
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => (stopped.current = true)}>
        Stop
      </button>
    </div>
  );
}
