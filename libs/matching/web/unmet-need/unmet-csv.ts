import type { UnmetArea, UnmetTotal } from './unmet-need-documents';

type Cell = string | number | null;

/** Rows of the file, headings first: all areas together, then each. A hidden figure is empty, with the reason beside it. */
export function unmetCsv(quarter: string, totals: readonly UnmetTotal[], areas: readonly UnmetArea[]): readonly (readonly Cell[])[] {
  const row = (area: string, { label, people, peopleHidden, searches, searchesHidden }: UnmetTotal): readonly Cell[] =>
    [quarter, area, label, people ?? null, peopleHidden ?? null, searches ?? null, searchesHidden ?? null];
  return [
    ['quarter', 'area', 'kind of need', 'people', 'people hidden because', 'public searches', 'public searches hidden because'],
    ...totals.map((total) => row('all areas', total)),
    ...areas.map((area) => row(area.area ?? '', area)),
  ];
}
