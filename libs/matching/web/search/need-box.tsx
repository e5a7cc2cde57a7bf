import { TextInput } from 'nhsuk-react-components';
import { lazy, Suspense } from 'react';
import type { SuggestBoxProps } from '../results/suggest-box';

/** Asked for while the page is drawn; where it cannot come, the plain box stays. */
const suggestBox = import('../results/suggest-box').then(({ SuggestBox }) => SuggestBox).catch(() => PlainBox);
const SuggestBox = lazy(async () => ({ default: await suggestBox }));

/** The box for a need. It is there at once, and what it suggests comes a moment later: the first page of most visitors does not wait for it. */
export function NeedBox(props: SuggestBoxProps) {
  return (
    <Suspense fallback={<PlainBox {...props} />}>
      <SuggestBox {...props} />
    </Suspense>
  );
}

function PlainBox({ id, label, hint, value, error, onType }: SuggestBoxProps) {
  return (
    <TextInput
      id={id}
      label={label}
      hint={hint}
      autoComplete="off"
      spellCheck
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      {...(error ? { error, 'aria-invalid': true } : {})}
    />
  );
}
