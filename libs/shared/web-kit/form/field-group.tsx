import type { ReactNode } from 'react';
import { fieldId } from './field-id';

export interface FieldGroupProps {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly labelSize?: 's' | 'm' | 'l';
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** Several controls that answer one question: a fieldset whose legend, hint and error words are read out together. */
export function FieldGroup({ name, legend, hint, labelSize, error, children }: FieldGroupProps) {
  const id = fieldId(name);
  const described = [hint && `${id}-group-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset className="nhsuk-fieldset" aria-describedby={described || undefined}>
        <legend className={`nhsuk-fieldset__legend${labelSize ? ` nhsuk-fieldset__legend--${labelSize}` : ''}`}>{legend}</legend>
        {hint && (
          <div className="nhsuk-hint" id={`${id}-group-hint`}>
            {hint}
          </div>
        )}
        {error && (
          <span className="nhsuk-error-message" id={`${id}-error`}>
            <span className="nhsuk-u-visually-hidden">Error:</span> {error}
          </span>
        )}
        {children}
      </fieldset>
    </div>
  );
}
