import type { ShownDifference } from './difference-types';
import { wordChanges, type Piece } from './word-changes';

interface DifferencesProps {
  readonly differences: readonly ShownDifference[];
  /** Over the two columns; "Now" and "New" unless said otherwise. */
  readonly before?: string;
  readonly after?: string;
  /** Fields that were changed on both sides. */
  readonly clashes?: ReadonlySet<string>;
}

/** Field by field, the old words beside the new ones. What changed is marked by signs and hidden words, colour only repeats it. */
export function Differences({ differences, before = 'Now', after = 'New', clashes }: DifferencesProps) {
  return (
    <div className="lw-diff">
      {differences.map(({ field, label, before: was, after: is, note }) => (
        <section key={field} className="lw-diff__field" aria-label={label}>
          <h3 className="nhsuk-heading-xs lw-diff__label">{label}</h3>
          {clashes?.has(field) && <p className="lw-diff__note">Both sides changed this. The new words replace the others.</p>}
          <div className="lw-diff__sides">
            <div className="lw-diff__side">
              <p className="lw-diff__when">{before}</p>
              <Side items={was} others={is} change="removed" />
            </div>
            <div className="lw-diff__side">
              <p className="lw-diff__when">{after}</p>
              <Side items={is} others={was} change="added" />
            </div>
          </div>
          {note && <p className="lw-diff__note">{note}</p>}
        </section>
      ))}
    </div>
  );
}

interface SideProps {
  readonly items: readonly string[];
  readonly others: readonly string[];
  readonly change: 'added' | 'removed';
}

function Side({ items, others, change }: SideProps) {
  const [one, other] = [items[0], others[0]];
  if (one === undefined) return <p className="lw-unknown">Nothing</p>;
  if (items.length === 1 && others.length === 1 && other !== undefined) {
    const pieces = change === 'added' ? wordChanges(other, one) : wordChanges(one, other);
    return (
      <p className="lw-prose">
        {pieces.map((piece, index) => piece.change === 'same' || piece.change === change ? <Words key={index} piece={piece} /> : null)}
      </p>
    );
  }
  return (
    <ul className="lw-diff__items">
      {items.map((item, index) => (
        <li key={`${index} ${item}`} className={others.includes(item) ? undefined : `lw-diff__item--${change}`}>
          {!others.includes(item) && <Sign change={change} />}
          <span className="lw-prose">{item}</span>
        </li>
      ))}
    </ul>
  );
}

function Words({ piece: { text, change } }: { readonly piece: Piece }) {
  if (change === 'same') return <>{text}</>;
  return change === 'removed' ? <del>{text}</del> : <ins>{text}</ins>;
}

/** A list's item that is there on one side only. */
function Sign({ change }: { readonly change: 'added' | 'removed' }) {
  return (
    <>
      <span aria-hidden="true" className="lw-diff__sign">
        {change === 'added' ? '+' : '−'}
      </span>
      <span className="nhsuk-u-visually-hidden">{change === 'added' ? 'Added: ' : 'Removed: '}</span>
    </>
  );
}
