import { Tag } from 'nhsuk-react-components';

/** What a status is, for its colour; the words say it as well, colour never alone. */
export type StatusTone = 'new' | 'waiting' | 'good' | 'warning' | 'bad' | 'ended' | 'neutral';

const colours = { new: 'blue', waiting: 'yellow', good: 'green', warning: 'orange', bad: 'red', ended: 'grey', neutral: 'white' } as const;

export function StatusTag({ tone, children }: { readonly tone: StatusTone; readonly children: string }) {
  return <Tag modifier={colours[tone]}>{children}</Tag>;
}
