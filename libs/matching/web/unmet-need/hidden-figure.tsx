export type HiddenReason = 'SMALL_BASE' | 'DIFFERENCE';

export const hiddenWords: Readonly<Record<HiddenReason, string>> = { SMALL_BASE: 'Hidden: too few', DIFFERENCE: 'Hidden: to protect others' };

/** A figure, or in its place the words that say why it is hidden. */
export function UnmetFigure({ value, hidden }: { readonly value: number | null | undefined; readonly hidden: HiddenReason | null | undefined }) {
  if (value == null && hidden) return <span className="lw-figures__hidden">{hiddenWords[hidden]}</span>;
  return <>{value?.toLocaleString('en-GB')}</>;
}

export const HiddenLegend = () => (
  <dl className="lw-legend">
    <div>
      <dt>
        <span className="lw-figures__hidden">{hiddenWords.SMALL_BASE}</span>
      </dt>
      <dd>SMALL_BASE: fewer than 10, or none at all. Few and none look the same.</dd>
    </div>
  </dl>
);
