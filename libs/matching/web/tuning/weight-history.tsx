import { isTunableKey, weightDescriptions, weightInWords } from '@linkwell/matching-domain';
import { ConfirmAction, Failure, failureWords, Loading, newIdempotencyKey, Pager, Timeline, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { RestoreWeightsMutation, WeightHistoryQuery, type SiteWeights, type WeightsVersion } from './tuning-documents';

interface WeightHistoryProps {
  readonly site: SiteWeights;
  readonly onRestored: (site: SiteWeights) => void;
}

/** Every version with who settled it and why; an earlier one can be brought back. */
export function WeightHistory({ site, onRestored }: WeightHistoryProps) {
  const { siteId, version: newest } = site;
  const pages = useGraphPages(WeightHistoryQuery, { siteId, first: 10 }, (data) => data.weightHistory);
  const restore = useGraphMutation(RestoreWeightsMutation);
  const [refused, setRefused] = useState('');
  const bringBack = async (version: number, reason: string) => {
    setRefused('');
    try {
      const input = { siteId, version: newest, restore: version, reason: reason.slice(0, 500), idempotencyKey: newIdempotencyKey() };
      const { restoreWeights } = await restore.mutateAsync({ input });
      if (restoreWeights.__typename === 'Refusal') setRefused(restoreWeights.message);
      else onRestored(restoreWeights);
    } catch (error) {
      setRefused(failureWords(error));
    }
  };
  return (
    <section className="lw-section" aria-labelledby="weight-history">
      <h2 className="nhsuk-heading-m" id="weight-history">
        History
      </h2>
      {pages.isPending && <Loading label="Loading the history" />}
      {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
      {refused && <p role="alert">{refused}</p>}
      {!pages.isPending && pages.nodes.length === 0 && <p>Nobody has changed anything here: the defaults count.</p>}
      {pages.nodes.length > 0 && (
        <>
          <Timeline
            events={pages.nodes.map((each) => ({
              id: String(each.version),
              title: each.version === newest ? `Version ${each.version}, which counts now` : `Version ${each.version}`,
              at: each.changedAt,
              by: each.changedBy,
              children: <Version of={each} isNewest={each.version === newest} onRestore={() => bringBack(each.version, `Back to version ${each.version}: ${each.note}`)} />,
            }))}
          />
          {pages.hasMore ? (
            <Pager pages={pages} what="versions" />
          ) : (
            <ConfirmAction
              label="Bring back the defaults"
              tone="plain"
              question="Bring back the defaults? Matches of this site go by them at once."
              confirmLabel="Bring them back"
              onConfirm={() => bringBack(0, 'Back to the defaults')}
            />
          )}
        </>
      )}
    </section>
  );
}

interface VersionProps {
  readonly of: WeightsVersion;
  readonly isNewest: boolean;
  readonly onRestore: () => Promise<unknown>;
}

function Version({ of: { version, note, changes }, isNewest, onRestore }: VersionProps) {
  return (
    <>
      <p className="lw-versions__note">{note}</p>
      <ul className="lw-versions__changes">
        {changes.flatMap(({ key, before, after }) => (isTunableKey(key) ? [
          <li key={key}>
            {weightDescriptions[key].label}: from {weightInWords(key, before)} to {weightInWords(key, after)}
          </li>,
        ] : []))}
      </ul>
      {!isNewest && (
        <ConfirmAction
          label="Bring back"
          hiddenLabel={`version ${version}`}
          tone="plain"
          question={`Bring back version ${version}? Matches of this site go by it at once.`}
          confirmLabel="Bring it back"
          onConfirm={onRestore}
        />
      )}
    </>
  );
}
