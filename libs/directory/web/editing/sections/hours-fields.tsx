import { fieldId } from '@linkwell/web-kit';
import { get, useFormContext } from 'react-hook-form';

interface HoursFieldsProps {
  readonly path: string;
  /** Whose hours: "Monday". */
  readonly of: string;
  /** Shows the labels, which a table of a week has no room for. */
  readonly labelled?: boolean;
}

/** From when to when, each with the device's own way to enter a time. */
export function HoursFields({ path, of, labelled }: HoursFieldsProps) {
  const { formState } = useFormContext();
  const message = (part: string): string | undefined => {
    const found: unknown = get(formState.errors, `${path}.${part}.message`);
    return typeof found === 'string' ? found : undefined;
  };
  const error = message('opens') ?? message('closes');
  return (
    <div className={`lw-hours${error ? ' lw-hours--wrong' : ''}`}>
      {error && (
        <span className="nhsuk-error-message" id={`${fieldId(path)}-error`}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <Clock name={`${path}.opens`} label="Opens" of={of} labelled={labelled} describedBy={error && `${fieldId(path)}-error`} isWrong={message('opens') !== undefined} />
      {!labelled && <span aria-hidden="true">to</span>}
      <Clock name={`${path}.closes`} label="Closes" of={of} labelled={labelled} describedBy={error && `${fieldId(path)}-error`} isWrong={message('closes') !== undefined} />
    </div>
  );
}

interface ClockProps extends Pick<HoursFieldsProps, 'of' | 'labelled'> {
  readonly name: string;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
}

function Clock({ name, label, of, labelled, describedBy, isWrong }: ClockProps) {
  const { register } = useFormContext();
  const id = fieldId(name);
  return (
    <div className="lw-hours__part">
      <label className={labelled ? 'nhsuk-label' : 'nhsuk-u-visually-hidden'} htmlFor={id}>
        {labelled ? label : `${of} ${label.toLowerCase()}`}
      </label>
      <input type="time" id={id} className={`nhsuk-input lw-hours__input${isWrong ? ' nhsuk-input--error' : ''}`} aria-describedby={describedBy} aria-invalid={isWrong ? true : undefined} {...register(name)} />
    </div>
  );
}
