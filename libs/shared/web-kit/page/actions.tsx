import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface ActionLinkProps {
  readonly to: string;
  readonly variant?: 'primary' | 'secondary';
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button, for the one next step of a page; a link, because it goes somewhere. */
export function ActionLink({ to, variant = 'primary', small, children }: ActionLinkProps) {
  return (
    <Link to={to} className={`nhsuk-button${variant === 'secondary' ? ' nhsuk-button--secondary' : ''}${small ? ' nhsuk-button--small' : ''}`} draggable={false}>
      {children}
    </Link>
  );
}
