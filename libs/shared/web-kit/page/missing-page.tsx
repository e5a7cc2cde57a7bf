import { Link } from 'react-router';
import { Page, type PageProps } from './page';

/** For an address that leads nowhere, or nowhere for this reader: they are not told which. */
export function MissingPage({ backLink }: Pick<PageProps, 'backLink'>) {
  return (
    <Page title="Page not found" {...(backLink ? { backLink } : {})}>
      <p>If you typed the address, check that it is right. If you followed a link, what it pointed to may have been removed, or your account may not be able to see it.</p>
      <p>
        <Link to="/">Go to the start page</Link>
      </p>
    </Page>
  );
}
