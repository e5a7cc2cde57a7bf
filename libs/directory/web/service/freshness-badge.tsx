import { DateText, StatusTag, type StatusTone } from '@linkwell/web-kit';

const tones = { fresh: 'good', ageing: 'neutral', stale: 'warning', hidden: 'bad', unknown: 'waiting' } as const satisfies Record<string, StatusTone>;

export interface Freshness {
  readonly status: keyof typeof tones;
  readonly words: string;
  readonly lastConfirmedOn?: string | null;
}

/** How lately somebody confirmed the listing, in words and with the day; the colour only repeats it. */
export function FreshnessBadge({ freshness: { status, words, lastConfirmedOn } }: { readonly freshness: Freshness }) {
  return (
    <p className="lw-freshness">
      <StatusTag tone={tones[status]}>{words}</StatusTag>
      {lastConfirmedOn && (
        <span className="lw-sub">
          Last confirmed on <DateText value={lastConfirmedOn} dayOnly />
        </span>
      )}
    </p>
  );
}
