import { DateText, StatusTag } from '@linkwell/web-kit';

/** The day by which the organisation should speak next, and whether it has passed. Nothing when it is not its turn. */
export function DueDay({ dueOn, overdue }: { readonly dueOn?: string | null | undefined; readonly overdue: boolean }) {
  if (!dueOn) return <span className="lw-unknown">–</span>;
  return (
    <>
      <DateText value={dueOn} dayOnly /> {overdue && <StatusTag tone="bad">Overdue</StatusTag>}
    </>
  );
}
