import { MissingPage, Page, RequestFailed, failureWords } from '@linkwell/web-kit';
import { isRouteErrorResponse, useRouteError } from 'react-router';

/** What browsers say when a page's code cannot be fetched, most often because the installation was updated meanwhile. */
const isMissingCode = (error: unknown) => error instanceof TypeError && /import|module/i.test(error.message);

export function ErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <MissingPage />;
  if (isMissingCode(error)) {
    return (
      <Page title="This page needs loading again">
        <p>Linkwell may have been updated since you opened it, or your connection was lost for a moment.</p>
        <Reload />
      </Page>
    );
  }
  return (
    <Page title="Sorry, something went wrong">
      <p>{error instanceof RequestFailed ? failureWords(error) : 'This page could not be shown. What you had already saved is safe.'}</p>
      <Reload />
    </Page>
  );
}

function Reload() {
  return (
    <button type="button" className="nhsuk-button" onClick={() => window.location.reload()}>
      Load the page again
    </button>
  );
}
