import { useState, type ReactNode } from 'react';

export interface ChoosableAction {
  readonly id: string;
  readonly label: string;
  /** Asked when the action is chosen. */
  readonly form: ReactNode;
}

/** Buttons of what can be done, one of which opens its form below them. */
export function ActionChooser({ actions, label }: { readonly actions: readonly ChoosableAction[]; readonly label: string }) {
  const [chosen, setChosen] = useState<string>();
  const open = actions.find(({ id }) => id === chosen);
  return (
    <>
      <div className="lw-actions" role="group" aria-label={label}>
        {actions.map(({ id, label: words }) => (
          <button
            key={id}
            type="button"
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            aria-expanded={id === chosen}
            onClick={() => setChosen(id === chosen ? undefined : id)}
          >
            {words}
          </button>
        ))}
      </div>
      {open && (
        <div className="lw-card lw-answer" key={open.id}>
          {open.form}
        </div>
      )}
    </>
  );
}
