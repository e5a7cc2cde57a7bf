import { BackLink } from 'nhsuk-react-components';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useHeadingFocus } from './heading-focus';
import { useTitle } from './title';

export interface PageProps {
  /** The h1, and the document's title unless `documentTitle` says otherwise. */
  readonly title: string;
  /** A title for the browser's tab and history, where the h1 names a person and the history must not. */
  readonly documentTitle?: string;
  /** Small words above the title: the step, or whose page it is. */
  readonly caption?: string;
  readonly backLink?: { readonly to: string; readonly label?: string };
  /** Beside or under the title: a status tag, the page's main button. */
  readonly aside?: ReactNode;
  /** `reading` keeps lines short; `full` is for tables and boards. */
  readonly width?: 'reading' | 'full';
  readonly children?: ReactNode;
}

const AboveTitle = createContext<HTMLElement | null>(null);

/** Where a form puts its error summary: above the h1 of the page. */
export const useAboveTitle = (): HTMLElement | null => useContext(AboveTitle);

export function Page({ title, documentTitle = title, caption, backLink, aside, width = 'reading', children }: PageProps) {
  const [above, setAbove] = useState<HTMLElement | null>(null);
  const heading = useHeadingFocus(title);
  useTitle(documentTitle);
  return (
    <AboveTitle value={above}>
      <main id="main" className={`nhsuk-main-wrapper lw-page lw-page--${width}`}>
        {backLink && (
          <BackLink asElement={Link} to={backLink.to}>
            {backLink.label ?? 'Back'}
          </BackLink>
        )}
        <div ref={setAbove} />
        <div className="lw-page__head">
          <h1 className="nhsuk-heading-l" tabIndex={-1} ref={heading}>
            {caption && <span className="nhsuk-caption-l">{caption} </span>}
            {title}
          </h1>
          {aside && <div className="lw-page__aside">{aside}</div>}
        </div>
        {children}
      </main>
    </AboveTitle>
  );
}
