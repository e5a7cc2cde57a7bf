import type { PersonPreview, PreviewedService } from './tuning-documents';

type Moved = Pick<PreviewedService, 'before' | 'after' | 'move'>;

const place = (at: number | null | undefined): string => (at == null ? 'after 50' : String(at));

/** How one service would move among the places: "up 2, was 5". */
export function moveWords({ before, after, move }: Moved): string {
  const by = Math.abs((after ?? 0) - (before ?? 0));
  switch (move) {
    case 'rose': return `up ${by}, was ${before}`;
    case 'fell': return `down ${by}, was ${before}`;
    case 'stayed': return 'same place';
    case 'came_in': return `new, was ${place(before)}`;
    case 'went_out': return `out, would be ${place(after)}`;
  }
}

/** What would become of one person's first ten: "3 rise, 2 fall, 1 new among the first ten". */
export function previewWords({ services, problem, total }: PersonPreview): string {
  if (problem !== null && problem !== undefined) return problem;
  if (total === 0) return 'Nothing is found for this person.';
  const count = (move: PreviewedService['move']) => services.filter((service) => service.move === move).length;
  const [rise, fall, fresh] = [count('rose'), count('fell'), count('came_in')];
  const words = [rise > 0 && `${rise} up`, fall > 0 && `${fall} down`, fresh > 0 && `${fresh} new among the first ten`].filter(Boolean);
  return words.length === 0 ? 'The first ten stay as they are.' : words.join(', ');
}

export const pointsOf = ({ parts }: PreviewedService): { before: number; after: number } => ({
  before: Math.round(parts.reduce((sum, { before }) => sum + before, 0) * 10) / 10,
  after: Math.round(parts.reduce((sum, { after }) => sum + after, 0) * 10) / 10,
});

/** Why its points are what they are: each part, and what it was where it changes. */
export const partsWords = ({ parts }: PreviewedService): readonly string[] =>
  parts.map(({ label, before, after }) => (before === after ? `${label} ${after}` : `${label} ${before} → ${after}`));
