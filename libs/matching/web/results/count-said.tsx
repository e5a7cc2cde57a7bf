import { useSteady } from './use-steady';

/** Long enough that a screen reader is not interrupted at every letter. */
const settledMs = 700;

/** Says a count once the list has come to rest; what is on screen follows at once and is silent. */
export function CountSaid({ words }: { readonly words: string }) {
  const said = useSteady(words, settledMs);
  return (
    <p className="nhsuk-u-visually-hidden" role="status">
      {said}
    </p>
  );
}
