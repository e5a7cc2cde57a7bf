import type { MessageSection } from '@linkwell/casework-domain';

interface MessageSectionsProps {
  readonly sections: readonly MessageSection[];
  /** For lines that may be left out: whether one is, and how that changes. */
  readonly choice?: { readonly leftOut: readonly string[]; readonly onChange: (id: string) => void };
}

/** A message under its headings, as it will be read. */
export function MessageSections({ sections, choice }: MessageSectionsProps) {
  return (
    <div className="lw-message">
      {sections.map(({ heading, lines }) => (
        <section key={heading} aria-label={heading}>
          <h3 className="nhsuk-heading-xs">{heading}</h3>
          <ul className="lw-plain">
            {lines.map(({ id, label, text }, index) => {
              const words = <span className="lw-said">{label === '' ? text : `${label}: ${text}`}</span>;
              if (!choice || id === null) return <li key={`${label} ${index}`}>{words}</li>;
              const out = choice.leftOut.includes(id);
              return (
                <li key={id}>
                  {out ? <s>{words}</s> : words}{' '}
                  <button type="button" className="lw-quiet-button" aria-pressed={out} onClick={() => choice.onChange(id)}>
                    Leave out<span className="nhsuk-u-visually-hidden"> {text}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
