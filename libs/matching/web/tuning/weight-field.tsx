import { weightDescriptions, weightInWords, type TunableKey } from '@linkwell/matching-domain';
import type { MouseEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { fieldOf, shownBounds, typed } from './weight-form';

/** The heading of the effect. */
export const effectId = 'what-would-change';

/** Goes to the heading rather than to its #fragment, which would add an entry to the history. */
const goToEffect = (event: MouseEvent) => {
  event.preventDefault();
  const heading = document.getElementById(effectId);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

const unitWords = { points: 'points', percent: '%', metres: 'metres' } as const;

interface WeightFieldProps {
  readonly weight: TunableKey;
  readonly saved: number;
  readonly usual: number;
  /** What all changes together would do, in a few words; said under each changed weight on a narrow screen, where the drawing is far below. */
  readonly effect: string | undefined;
}

/** One weight: what it does, its number, and a slider of the same number. */
export function WeightField({ weight, saved, usual, effect }: WeightFieldProps) {
  const { register, setValue, formState } = useFormContext<Record<string, string>>();
  const name = fieldOf(weight);
  const text = useWatch<Record<string, string>>({ name }) ?? '';
  const { label, does, unit } = weightDescriptions[weight];
  const bounds = shownBounds(weight);
  const value = typed(weight, text);
  const error = formState.errors[name]?.message;
  const [hintId, standId, errorId] = [`${name}-hint`, `${name}-stand`, `${name}-error`];
  const described = [hintId, standId, error && errorId].filter(Boolean).join(' ');
  return (
    <div className={`nhsuk-form-group lw-weight${error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label lw-weight__label" htmlFor={name}>
        {label}
      </label>
      <p className="lw-weight__does" id={hintId}>
        {does}
      </p>
      {error && (
        <span className="nhsuk-error-message" id={errorId}>
          <span className="nhsuk-u-visually-hidden">Error:</span> {error}
        </span>
      )}
      <div className="lw-weight__controls">
        <input
          className="lw-weight__slider"
          type="range"
          aria-label={`${label}, slider`}
          aria-valuetext={value === undefined ? 'no number' : weightInWords(weight, value)}
          {...bounds}
          value={value === undefined ? bounds.min : Number(text)}
          onChange={({ target }) => setValue(name, target.value, { shouldDirty: true })}
        />
        <span className="lw-weight__number">
          <input className="nhsuk-input nhsuk-input--width-4" id={name} type="number" inputMode="decimal" {...bounds} aria-describedby={described} aria-invalid={error ? true : undefined} {...register(name)} />
          <span aria-hidden="true">{unitWords[unit]}</span>
        </span>
      </div>
      <p className="lw-weight__stand" id={standId}>
        {value !== saved && <strong>Saved: {weightInWords(weight, saved)}. </strong>}
        Usually {weightInWords(weight, usual)}.
      </p>
      {value !== saved && effect && (
        <p className="lw-weight__effect">
          {effect}{' '}
          <a href={`#${effectId}`} onClick={goToEffect}>
            See how
          </a>
        </p>
      )}
    </div>
  );
}
