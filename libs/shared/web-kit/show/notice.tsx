import { InsetText, WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** Something that has just been done, said once: "Ann's account is disabled." */
export function Done({ children }: { readonly children: ReactNode }) {
  return (
    <div className="lw-done" role="status">
      {children}
    </div>
  );
}

/** Something worth knowing beside the main text. */
export function Note({ children }: { readonly children: ReactNode }) {
  return <InsetText>{children}</InsetText>;
}

/** Something that must not be overlooked. */
export function Warning({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <WarningCallout>
      <WarningCallout.Heading>{title}</WarningCallout.Heading>
      {children}
    </WarningCallout>
  );
}
