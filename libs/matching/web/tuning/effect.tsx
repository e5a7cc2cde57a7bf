import { Failure, Loading, useGraphQuery } from '@linkwell/web-kit';
import { useEffect, useState } from 'react';
import type { ExamplePerson } from './example-person-documents';
import { previewWords } from './move-words';
import { PointsTable } from './points-table';
import { RankChart } from './rank-chart';
import { PreviewWeightsQuery, type WeightsPreview } from './tuning-documents';
import { effectId } from './weight-field';
import { changedValues, type Values } from './weight-form';

/** What would change for the example persons by what is typed. `undefined` values cannot be saved as they are. */
export function usePreview(siteId: string, saved: Values, values: Values | undefined, enabled: boolean) {
  const changed = JSON.stringify(values ? changedValues(saved, values) : null);
  const settled = useSettled(changed);
  const asked = JSON.parse(settled) as ReturnType<typeof changedValues> | null;
  const { data, error, isFetching, refetch } = useGraphQuery(PreviewWeightsQuery, { siteId, values: asked ?? [] }, { enabled: enabled && asked !== null, keepPrevious: true });
  const preview = data?.previewWeights;
  return {
    preview: preview?.__typename === 'WeightsPreview' ? preview : undefined,
    refusal: preview?.__typename === 'Refusal' ? preview.message : undefined,
    isStale: changed !== settled || isFetching,
    error,
    refetch: () => void refetch(),
  };
}

/** The value once it has stood for a moment: not every step of a slider is asked about. */
function useSettled(value: string, milliseconds = 250): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(waiting);
  }, [value, milliseconds]);
  return settled;
}

interface EffectProps {
  readonly persons: readonly ExamplePerson[];
  readonly shown: ReturnType<typeof usePreview>;
  /** Why what is typed cannot be saved; meanwhile the effect of what last could is shown. */
  readonly problem: string | undefined;
  readonly personId: string | undefined;
  readonly onChoose: (personId: string) => void;
}

/** Everyone in a line, and the chosen one's first ten before and after. */
export function Effect({ persons, shown: { preview, refusal, isStale, error, refetch }, problem, personId, onChoose }: EffectProps) {
  const chosen = persons.find(({ id }) => id === personId) ?? persons[0];
  const theirs = preview?.persons.find(({ personId: id }) => id === chosen?.id);
  return (
    <section className="lw-effect" aria-labelledby={effectId} aria-busy={isStale}>
      <div className="lw-effect__head">
        <h2 className="nhsuk-heading-m" id={effectId} tabIndex={-1}>
          What would change
        </h2>
        <span className="lw-effect__busy" aria-hidden="true">
          Looking…
        </span>
      </div>
      {problem !== undefined && <p className="lw-effect__invalid">{problem}</p>}
      {refusal && <p className="lw-effect__invalid">{refusal}</p>}
      {error && <Failure error={error} onRetry={refetch} />}
      {!preview && !error && !refusal && problem === undefined && <Loading label="Looking for support for each of them" />}
      {preview?.cautions.map((caution) => (
        <p key={caution} className="lw-effect__caution">
          <strong>Mind:</strong> {caution}
        </p>
      ))}
      {preview && (
        <>
          <ul className="lw-effect__persons" role="list">
            {persons.map(({ id, label }) => (
              <li key={id}>
                <button type="button" className="lw-effect__person" aria-pressed={id === chosen?.id} onClick={() => onChoose(id)}>
                  <span className="lw-effect__label">{label}</span>
                  <span className="lw-effect__words">{wordsOf(preview, id)}</span>
                </button>
              </li>
            ))}
          </ul>
          {chosen && theirs && theirs.services.length > 0 && (
            <figure className="lw-effect__chart">
              <figcaption>
                {chosen.label}: before <span aria-hidden="true">→</span> <span className="nhsuk-u-visually-hidden">and</span> after
              </figcaption>
              <RankChart services={theirs.services} label={`The first ten for: ${chosen.label}`} />
            </figure>
          )}
        </>
      )}
    </section>
  );
}

/** "The first ten would change for 3 of 4 example persons." */
export function effectInShort({ persons }: WeightsPreview): string {
  const touched = persons.filter(({ services }) => services.some(({ move }) => move !== 'stayed')).length;
  return touched === 0 ? 'The first ten stay as they are for every example person.' : `The first ten would change for ${touched} of ${persons.length} example persons.`;
}

const wordsOf = (preview: WeightsPreview, id: string): string => {
  const found = preview.persons.find(({ personId }) => personId === id);
  return found ? previewWords(found) : 'Not looked at yet';
};

/** The table beside the drawing, across the page. */
export function EffectTable({ persons, shown: { preview }, personId }: Pick<EffectProps, 'persons' | 'shown' | 'personId'>) {
  const chosen = persons.find(({ id }) => id === personId) ?? persons[0];
  const theirs = preview?.persons.find(({ personId: id }) => id === chosen?.id);
  if (!chosen || !theirs || theirs.services.length === 0) return null;
  return (
    <details className="lw-details">
      <summary>The same as a table, with the points that make it so</summary>
      <div className="lw-details__text">
        {chosen.needs.length > 1 && <p>Points are each service’s own. Where several needs are asked, the list is mixed by “A first of its kind” as well, so the order may differ from the points a little.</p>}
        <PointsTable person={chosen.label} services={theirs.services} />
      </div>
    </details>
  );
}
