import { Select } from 'nhsuk-react-components';
import { distanceChoices } from '../results/distance-choices';
import type { PatientMatches } from '../results/match-documents';

/** What a list of matches is asked with. */
export interface MatchSettings {
  /** `undefined`: all open needs. */
  readonly needIds: readonly string[] | undefined;
  readonly withinMetres: number;
  readonly includeFull: boolean;
}

interface MatchFiltersProps {
  readonly needs: PatientMatches['needs'];
  readonly settings: MatchSettings;
  readonly onChange: (settings: MatchSettings) => void;
}

/** The patient's open needs to switch on and off, the distance, and full services. The list follows at once. */
export function MatchFilters({ needs, settings, onChange }: MatchFiltersProps) {
  const chosen = settings.needIds ?? needs.map(({ id }) => id);
  const toggle = (id: string) => onChange({ ...settings, needIds: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id] });
  return (
    <form className="lw-filters" aria-label="What to look for" onSubmit={(event) => event.preventDefault()}>
      {needs.length > 0 && (
        <fieldset className="nhsuk-fieldset lw-filters__needs">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Needs to look for</legend>
          <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
            {needs.map(({ id, label }) => (
              <Tick key={id} id={`need-${id}`} label={label} checked={chosen.includes(id)} onToggle={() => toggle(id)} />
            ))}
          </div>
        </fieldset>
      )}
      <Select
        id="match-within"
        label="Distance from home"
        labelProps={{ size: 's' }}
        value={String(settings.withinMetres)}
        onChange={(event) => onChange({ ...settings, withinMetres: Number(event.currentTarget.value) })}
      >
        {distanceChoices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <Tick id="match-full" label="Show services that are full" checked={settings.includeFull} onToggle={() => onChange({ ...settings, includeFull: !settings.includeFull })} />
      </div>
    </form>
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
