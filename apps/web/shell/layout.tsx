import { ConnectionBanner, SessionProvider } from '@linkwell/web-kit';
import { useEffect, useRef, type MouseEvent } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Footer } from './footer';
import { Header } from './header';
import { InstallationBanner } from './installation-banner';

/** To the heading, where a new page begins; without adding `#main` to the address. */
const skip = (event: MouseEvent) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main h1')?.focus();
};

/** What the server wrote of the first page into the document's head is not true of the next. */
function useHeadOfFirstPage(): void {
  const { pathname } = useLocation();
  const first = useRef(pathname);
  useEffect(() => {
    if (pathname !== first.current) for (const element of document.head.querySelectorAll('[data-of-page]')) element.remove();
  }, [pathname]);
}

export function Layout() {
  useHeadOfFirstPage();
  return (
    <SessionProvider>
      <a className="nhsuk-skip-link" href="#main" onClick={skip}>
        Skip to main content
      </a>
      <InstallationBanner />
      <Header />
      <ConnectionBanner />
      <div className="nhsuk-width-container lw-content">
        <Outlet />
      </div>
      <Footer />
      <ScrollRestoration />
    </SessionProvider>
  );
}
