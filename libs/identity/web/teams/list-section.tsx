import { ActionLink, DataTable, EmptyState, Failure, Loading, Pager, type Column, type Pages } from '@linkwell/web-kit';

interface ListSectionProps<Row> {
  /** "Teams". */
  readonly title: string;
  readonly add: { readonly to: string; readonly label: string };
  readonly pages: Pages<Row>;
  /** What these are, said when there are none. */
  readonly explained: string;
  readonly columns: readonly Column<Row>[];
}

/** Everything of one kind that an operator keeps, with the way to add another. */
export function ListSection<Row extends { readonly id: string }>({ title, add, pages, explained, columns }: ListSectionProps<Row>) {
  const what = title.toLowerCase();
  return (
    <section className="lw-section" aria-labelledby={what}>
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id={what}>
          {title}
        </h2>
        <ActionLink to={add.to} small>
          {add.label}
        </ActionLink>
      </div>
      {pages.isPending && <Loading label={`Loading ${what}`} />}
      {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
      {!pages.isPending && !pages.error && pages.nodes.length === 0 && (
        <EmptyState title={`There are no ${what} yet`}>
          <p>{explained}</p>
        </EmptyState>
      )}
      {pages.nodes.length > 0 && (
        <>
          <DataTable caption={title} hideCaption rows={pages.nodes} rowKey={({ id }) => id} columns={columns} />
          <Pager pages={pages} what={what} />
        </>
      )}
    </section>
  );
}
