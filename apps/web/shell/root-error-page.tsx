import { ErrorPage } from './error-page';
import { BrandMark } from './brand-mark';

/** An error in the shell itself: the page stands alone, under our name, with nothing that would have to be read first. */
export function RootErrorPage() {
  return (
    <>
      <header className="lw-header" role="banner">
        <div className="nhsuk-width-container lw-header__row">
          <a href="/" className="lw-brand">
            <BrandMark />
            Linkwell
          </a>
        </div>
      </header>
      <div className="nhsuk-width-container lw-content">
        <ErrorPage />
      </div>
    </>
  );
}
