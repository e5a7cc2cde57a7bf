import { useFormContext } from 'react-hook-form';

export interface SubmitButtonProps {
  readonly children: string;
  /** Said while the form is on its way. */
  readonly busyLabel?: string;
  readonly variant?: 'primary' | 'secondary' | 'warning';
}

/** Sends the form around it. While busy it keeps the focus and says so; `Form` ignores a second click. */
export function SubmitButton({ children, busyLabel = 'Sending…', variant = 'primary' }: SubmitButtonProps) {
  const { isSubmitting } = useFormContext().formState;
  return (
    <button type="submit" className={`nhsuk-button${variant === 'primary' ? '' : ` nhsuk-button--${variant}`}`} aria-disabled={isSubmitting}>
      {isSubmitting ? busyLabel : children}
    </button>
  );
}
