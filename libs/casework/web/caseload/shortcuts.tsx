import { useEffect, useState } from 'react';

export interface Shortcut {
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

const setting = 'linkwell.shortcuts';
const typesInto = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Single keys of this page, which anybody may turn off (WCAG 2.1.4): they are silent while somebody types or holds another key, and the choice is kept on
 * this device. Whatever a key does, a control does as well.
 */
export function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const [on, setOn] = useState(() => localStorage.getItem(setting) !== 'off');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typesInto(event.target)) return;
      if (event.key === '?') return setOpen((was) => !was);
      const shortcut = shortcuts.find(({ key }) => key === event.key);
      if (!shortcut) return undefined;
      event.preventDefault();
      return shortcut.run();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, shortcuts]);
  const turn = (wanted: boolean) => {
    localStorage.setItem(setting, wanted ? 'on' : 'off');
    setOn(wanted);
  };
  return (
    <details className="lw-details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Keyboard shortcuts{on ? '' : ' (off)'}</summary>
      <div className="lw-details__text">
        <dl className="lw-facts">
          {[...shortcuts, { key: '?', does: 'Show or hide this list' }].map(({ key, does }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className="lw-quiet-button" onClick={() => turn(!on)}>
          {on ? 'Turn shortcuts off' : 'Turn shortcuts on'}
        </button>
      </div>
    </details>
  );
}
