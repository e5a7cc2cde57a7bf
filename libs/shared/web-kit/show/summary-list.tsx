import { SummaryList as NhsSummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface SummaryRow {
  readonly term: string;
  /** `null` or '' is shown as "Not known". */
  readonly value: ReactNode;
  /** A link to change the answer; the term is added for screen readers. */
  readonly change?: { readonly to: string; readonly label?: string };
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <NhsSummaryList>
      {rows.map(({ term, value, change }) => (
        <NhsSummaryList.Row key={term}>
          <NhsSummaryList.Key>{term}</NhsSummaryList.Key>
          <NhsSummaryList.Value>{value === null || value === undefined || value === '' ? <span className="lw-unknown">Not known</span> : value}</NhsSummaryList.Value>
          {change && (
            <NhsSummaryList.Action asElement={Link} to={change.to} visuallyHiddenText={term.toLowerCase()}>
              {change.label ?? 'Change'}
            </NhsSummaryList.Action>
          )}
        </NhsSummaryList.Row>
      ))}
    </NhsSummaryList>
  );
}
