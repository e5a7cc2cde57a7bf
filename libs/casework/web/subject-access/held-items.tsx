import { Card, EmptyState, Failure, Loading, Pager, StatusTag, SummaryList, dayWords, useGraphMutation, useGraphPages } from '@linkwell/web-kit';
import { useState } from 'react';
import { GiveHeldItemsMutation, HeldItemsQuery, type HeldItem } from './access-documents';
import { groundWords } from './access-words';
import { WithholdForm } from './withhold-form';

const lists = [
  { which: 'undecided', label: 'To look at', none: 'Every entry was looked at' },
  { which: 'withheld', label: 'Withheld', none: 'Nothing is withheld' },
  { which: 'all', label: 'All', none: 'Nothing is held' },
] as const;

/** Everything that is held, entry by entry: given whole, or withheld in whole or in part. */
export function HeldItems({ requestId, onTold }: { readonly requestId: string; readonly onTold: (words: string) => void }) {
  const [shown, setShown] = useState<(typeof lists)[number]>(lists[0]);
  const give = useGraphMutation(GiveHeldItemsMutation);
  const items = useGraphPages(HeldItemsQuery, { id: requestId, which: shown.which }, (data) => data.heldItems);
  const giveThese = async (these: readonly HeldItem[]) => {
    const { giveHeldItems } = await give.mutateAsync({ input: { requestId, items: these.map(({ key, mark }) => ({ key, mark })) } });
    onTold(giveHeldItems.__typename === 'Refusal' ? giveHeldItems.message : these.length === 1 ? 'One entry is given.' : `${these.length} entries are given.`);
  };
  return (
    <section className="lw-section" aria-labelledby="held">
      <h2 className="nhsuk-heading-m" id="held">
        What is held
      </h2>
      <div className="lw-chips" role="group" aria-label="Which are shown">
        {lists.map((list) => (
          <button key={list.which} type="button" className="lw-quiet-button" aria-pressed={list.which === shown.which} onClick={() => setShown(list)}>
            {list.label}
          </button>
        ))}
      </div>
      {items.error ? (
        <Failure error={items.error} onRetry={items.refetch} />
      ) : items.isPending ? (
        <Loading label="Loading what is held" />
      ) : items.nodes.length === 0 ? (
        <EmptyState title={shown.none} />
      ) : (
        <>
          <ul className="lw-cards">
            {items.nodes.map((item) => (
              <li key={item.key}>
                <Entry requestId={requestId} item={item} onGive={() => giveThese([item])} onTold={onTold} />
              </li>
            ))}
          </ul>
          <Pager pages={items} what="entries" />
          {shown.which === 'undecided' && items.nodes.length > 1 && (
            <button type="button" className="nhsuk-button" aria-disabled={give.isPending} onClick={() => !give.isPending && void giveThese(items.nodes.slice(0, 100)).catch(() => undefined)}>
              {`I have looked at these ${Math.min(items.nodes.length, 100)}: give them whole`}
            </button>
          )}
        </>
      )}
    </section>
  );
}

interface EntryProps {
  readonly requestId: string;
  readonly item: HeldItem;
  readonly onGive: () => Promise<void>;
  readonly onTold: (words: string) => void;
}

function Entry({ requestId, item, onGive, onTold }: EntryProps) {
  const [withholding, setWithholding] = useState(false);
  const { section, heading, on, facts, isDecided, withheld, decidedBy } = item;
  const named = `${section}: ${heading}`;
  return (
    <Card level={3} heading={named}>
      <p>
        {withheld ? <StatusTag tone="warning">{withheld.parts.length === 0 ? 'Withheld' : 'Withheld in part'}</StatusTag> : isDecided ? <StatusTag tone="good">Given</StatusTag> : <StatusTag tone="neutral">To look at</StatusTag>}{' '}
        {on && dayWords(on)}
        {decidedBy && <span className="lw-sub"> {decidedBy}</span>}
      </p>
      {facts.length > 0 && <SummaryList rows={facts.map(({ label, value }) => ({ term: label, value: withheld?.parts.includes(label) ? <em>{value} (withheld)</em> : value }))} />}
      {withheld && (
        <p>
          {groundWords[withheld.ground].label}: {withheld.words}
          {withheld.opinion && ` Opinion: ${withheld.opinion}`}
        </p>
      )}
      {withholding ? (
        <WithholdForm requestId={requestId} item={item} onDone={() => onTold('It is withheld.')} onCancel={() => setWithholding(false)} />
      ) : (
        <div className="nhsuk-button-group">
          {(!isDecided || withheld) && (
            <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => void onGive().catch(() => undefined)}>
              Give it whole<span className="nhsuk-u-visually-hidden">: {named}</span>
            </button>
          )}
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => setWithholding(true)}>
            Withhold…<span className="nhsuk-u-visually-hidden"> {named}</span>
          </button>
        </div>
      )}
    </Card>
  );
}
