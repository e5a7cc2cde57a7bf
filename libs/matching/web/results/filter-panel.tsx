import { Select, TextInput } from 'nhsuk-react-components';
import { useState, type ReactNode } from 'react';
import type { Facets } from './match-documents';
import { countChosen, isAge, nothingChosen, type ChosenFilters } from './chosen-filters';

interface FilterPanelProps {
  readonly facets: Facets;
  readonly chosen: ChosenFilters;
  readonly onChange: (change: Partial<ChosenFilters>) => void;
  /** Whether to ask for an age: a patient's is known. */
  readonly asksAge?: boolean;
  /** Whether it stands open at first where there is room. */
  readonly opens?: boolean;
  /** What is asked above the groups. */
  readonly children?: ReactNode;
}

type Facet = Omit<Facets[number], '__typename'>;

/** Narrows the list; every choice says how many services it would leave. */
export function FilterPanel({ facets, chosen, onChange, asksAge = false, opens = false, children }: FilterPanelProps) {
  const [open, setOpen] = useState(() => (opens && matchMedia('(min-width: 56rem)').matches) || countChosen(chosen) > 0);
  const count = countChosen(chosen);
  const facet = (id: string): Facet => facets.find((each) => each.id === id) ?? { id, values: [], unknown: 0 };
  const free = facet('cost').values.find(({ value }) => value === 'free');
  return (
    <details className="lw-narrow" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Narrow the list{count > 0 && <span className="lw-narrow__count"> ({count} chosen)</span>}
      </summary>
      {children}
      <div className="lw-narrow__groups">
        <Ticks legend="How" facet={facet('channel')} chosen={chosen.channels} onChange={(channels) => onChange({ channels })} />
        <div className="lw-narrow__group">
          <OneOf id="filter-day" label="Day" any="Any day" facet={facet('weekday')} chosen={chosen.weekday} onChange={(weekday) => onChange({ weekday })} />
          <OneOf id="filter-time" label="Time of day" any="Any time" facet={facet('part')} chosen={chosen.part} onChange={(part) => onChange({ part })} />
        </div>
        <div className="lw-narrow__group">
          <OneOf id="filter-language" label="Language spoken" any="Any language" facet={facet('language')} chosen={chosen.language} onChange={(language) => onChange({ language })} />
          {asksAge && <Age chosen={chosen.age} onChange={(age) => onChange({ age })} key={chosen.age} />}
        </div>
        <fieldset className="nhsuk-fieldset lw-narrow__group">
          <legend className="nhsuk-fieldset__legend">Cost and access</legend>
          <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
            <Tick id="filter-free" label="Free" count={free?.count ?? 0} checked={chosen.free} onChange={(on) => onChange({ free: on })} />
            {facet('access').values.map(({ value, label, count: left }) => (
              <Tick key={value} id={`filter-${value}`} label={label} count={left} checked={chosen.access.includes(value)} onChange={(on) => onChange({ access: toggled(chosen.access, value, on) })} />
            ))}
          </div>
          <Unsaid count={(chosen.free ? facet('cost').unknown : 0) + (chosen.access.length > 0 ? facet('access').unknown : 0)} what="do not say" />
        </fieldset>
      </div>
      {count > 0 && (
        <button type="button" className="lw-quiet-button" onClick={() => onChange({ ...nothingChosen, sort: chosen.sort })}>
          Clear what is chosen
        </button>
      )}
    </details>
  );
}

const toggled = (values: readonly string[], value: string, on: boolean): readonly string[] => (on ? [...values.filter((each) => each !== value), value] : values.filter((each) => each !== value));

interface TicksProps {
  readonly legend: string;
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Ticks({ legend, facet, chosen, onChange }: TicksProps) {
  return (
    <fieldset className="nhsuk-fieldset lw-narrow__group">
      <legend className="nhsuk-fieldset__legend">{legend}</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {facet.values.map(({ value, label, count }) => (
          <Tick key={value} id={`filter-${value}`} label={label} count={count} checked={chosen.includes(value)} onChange={(on) => onChange(toggled(chosen, value, on))} />
        ))}
      </div>
      {facet.values.length === 0 && <p className="lw-unknown">Not known of any here</p>}
      {chosen.length > 0 && <Unsaid count={facet.unknown} what="do not say" />}
    </fieldset>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Tick({ id, label, count, checked, onChange }: TickProps) {
  return (
    <div className="nhsuk-checkboxes__item">
      <input className="nhsuk-checkboxes__input" type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        {label} <span className="lw-count">({count})</span>
      </label>
    </div>
  );
}

interface OneOfProps {
  readonly id: string;
  readonly label: string;
  readonly any: string;
  readonly facet: Facet;
  readonly chosen: string;
  readonly onChange: (value: string) => void;
}

function OneOf({ id, label, any, facet, chosen, onChange }: OneOfProps) {
  return (
    <div>
      <Select id={id} label={label} value={chosen} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{any}</option>
        {facet.values.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {words} ({count})
          </option>
        ))}
      </Select>
      {chosen && <Unsaid count={facet.unknown} what="do not say" />}
    </div>
  );
}

/** Asked for when it is whole: at each digit the list would jump. */
function Age({ chosen, onChange }: { readonly chosen: string; readonly onChange: (age: string) => void }) {
  const [typed, setTyped] = useState(chosen);
  const wrong = typed !== '' && !isAge(typed);
  const ask = () => {
    if (!wrong && typed !== chosen) onChange(typed);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <TextInput id="filter-age" label="For someone aged" width={3} inputMode="numeric" autoComplete="off" value={typed} {...(wrong ? { error: 'Use whole years' } : {})} onChange={(event) => setTyped(event.currentTarget.value.trim())} onBlur={ask} />
    </form>
  );
}

/** What a choice leaves out only because nobody said it: an honest list says so. */
function Unsaid({ count, what }: { readonly count: number; readonly what: string }) {
  return count > 0 ? (
    <p className="lw-unsaid">
      {count} more {what}
    </p>
  ) : null;
}
