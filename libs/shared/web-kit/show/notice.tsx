import { InsetText, WarningCallout } from 'nhsuk-react-components';
import { useEffect, useRef, type ReactNode } from 'react';

/** Something that has just been done: "Ann's account is disabled." It takes the focus, because the button that was pressed may be gone. */
export function Done({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [children]);
  return (
    <div className="lw-done" role="status" tabIndex={-1} ref={box}>
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
      <WarningCallout.Heading headingLevel="h2">{title}</WarningCallout.Heading>
      {children}
    </WarningCallout>
  );
}
