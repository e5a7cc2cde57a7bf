import { Select, TextInput } from 'nhsuk-react-components';
import { useState, type FormEvent } from 'react';
import { distanceChoices } from '../results/distance-choices';
import type { PatientMatches } from '../results/match-documents';
import { SuggestBox } from '../results/suggest-box';
import type { ChangeSettings, MatchSettings } from './match-settings';

interface SupportQuestionProps {
  /** `undefined` until they are known. */
  readonly needs: PatientMatches['needs'] | undefined;
  readonly settings: MatchSettings;
  readonly onChange: ChangeSettings;
  /** What is wrong with the place that was named. */
  readonly placeProblem: string | undefined;
}

/** What to look for and where: the list below follows while somebody types. */
export function SupportQuestion({ needs, settings, onChange, placeProblem }: SupportQuestionProps) {
  return (
    <form className="lw-ask" aria-label="What to look for" noValidate onSubmit={(event) => event.preventDefault()}>
      <div className="lw-ask__line">
        <SuggestBox
          id="match-words"
          label="What would help?"
          hint="A need in your own words, or a name"
          value={settings.words}
          onType={(words) => onChange({ words })}
          onNeed={({ label }) => onChange({ words: label })}
          onService={({ name }) => onChange({ words: `"${name}"` })}
        />
        <Place place={settings.place} problem={placeProblem} onChange={onChange} />
        <Select id="match-within" label="How far away?" hint="In a straight line" value={String(settings.withinMetres)} onChange={(event) => onChange({ withinMetres: Number(event.currentTarget.value) })}>
          {distanceChoices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <div className="lw-ask__switches">
        {needs && needs.length > 0 && <NeedSwitches needs={needs} settings={settings} onChange={onChange} />}
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          <Tick id="match-full" label="Show services that are full" checked={settings.includeFull} onToggle={() => onChange({ includeFull: !settings.includeFull })} />
        </div>
      </div>
    </form>
  );
}

/** Asked for when it is whole: half a postcode is another place, or none. */
function Place({ place, problem, onChange }: { readonly place: string; readonly problem: string | undefined; readonly onChange: ChangeSettings }) {
  const [typed, setTyped] = useState(place);
  const ask = () => {
    if (typed.trim() !== place) onChange({ place: typed.trim() });
  };
  const onKeyDown = (event: { readonly key: string }) => {
    if (event.key === 'Enter') ask();
  };
  return (
    <TextInput
      id="match-place"
      label="Near"
      hint="Their home, or type a place"
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={(event: FormEvent<HTMLInputElement>) => setTyped(event.currentTarget.value)}
      onBlur={ask}
      onKeyDown={onKeyDown}
      {...(problem ? { error: problem, 'aria-invalid': true } : {})}
    />
  );
}

function NeedSwitches({ needs, settings, onChange }: { readonly needs: PatientMatches['needs']; readonly settings: MatchSettings; readonly onChange: ChangeSettings }) {
  const chosen = settings.needIds ?? needs.map(({ id }) => id);
  const toggle = (id: string) => onChange({ needIds: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  return (
    <fieldset className="nhsuk-fieldset lw-ask__needs">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Needs to look for</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {needs.map(({ id, label }) => (
          <Tick key={id} id={`need-${id}`} label={label} checked={chosen.includes(id)} onToggle={() => toggle(id)} />
        ))}
      </div>
    </fieldset>
  );
}

interface TickProps {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

function Tick({ id, label, checked, onToggle }: TickProps) {
  return (
    <div className="nhsuk-checkboxes__item">
      <input className="nhsuk-checkboxes__input" type="checkbox" id={id} checked={checked} onChange={onToggle} />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
