import { dayWords, type SummaryRow } from '@linkwell/web-kit';
import type { Disclosed } from '../documents';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** A shared detail as it is read: days in words. */
export const detailValue = (value: string): string => (day.test(value) ? dayWords(value) : value);

/** Needs with the words that were passed on. */
export function SharedNeeds({ needs }: { readonly needs: readonly { readonly label: string; readonly words: string }[] }) {
  return (
    <ul className="lw-plain">
      {needs.map(({ label, words }) => (
        <li key={label}>
          {label}
          {words && <span className="lw-sub lw-prose">“{words}”</span>}
        </li>
      ))}
    </ul>
  );
}

/** Everything that was shared beside the safe contact and the reason. Risks stand apart, where they are not overlooked. */
export const detailRows = (shared: Disclosed): SummaryRow[] => [
  { term: 'Name', value: shared.name },
  { term: 'Needs', value: shared.needs.length > 0 ? <SharedNeeds needs={shared.needs} /> : 'Not shared' },
  ...shared.details.filter(({ field }) => field !== 'risks').map(({ label, value }) => ({ term: label, value: <span className="lw-prose">{detailValue(value)}</span> })),
];

export const risksOf = (shared: Disclosed): string | undefined => shared.details.find(({ field }) => field === 'risks')?.value;
