import { Note } from '@linkwell/web-kit';
import type { FoundServices } from './match-documents';

/** What was typed and what it was read as, so that nobody wonders where an answer comes from. */
export function ReadAs({ corrected }: { readonly corrected: FoundServices['corrected'] }) {
  if (corrected.length === 0) return null;
  return (
    <Note>
      <p>
        Nothing is known by {corrected.map(({ typed }) => `“${typed}”`).join(', ')}, so we looked for {corrected.map(({ meant }) => `“${meant}”`).join(', ')}.
      </p>
    </Note>
  );
}
