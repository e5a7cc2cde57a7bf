import { SessionProvider } from '@linkwell/web-kit';
import type { MouseEvent } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Footer } from './footer';
import { Header } from './header';
import { InstallationBanner } from './installation-banner';

/** To the heading, where a new page begins; without adding `#main` to the address. */
const skip = (event: MouseEvent) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main h1')?.focus();
};

export function Layout() {
  return (
    <SessionProvider>
      <a className="nhsuk-skip-link" href="#main" onClick={skip}>
        Skip to main content
      </a>
      <InstallationBanner />
      <Header />
      <div className="nhsuk-width-container lw-content">
        <Outlet />
      </div>
      <Footer />
      <ScrollRestoration />
    </SessionProvider>
  );
}
