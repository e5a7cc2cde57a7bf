import { isMissing } from '../graphql/request-failed';
import { MissingPage } from './missing-page';
import { Page, type PageProps } from './page';
import { Failure, Loading } from './states';

export interface AwaitedPageProps extends Pick<PageProps, 'title' | 'backLink'> {
  /** "Loading the patient". */
  readonly label: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in a page's place until what it shows has been read, or says why it could not be. */
export function AwaitedPage({ label, error, onRetry, ...page }: AwaitedPageProps) {
  if (isMissing(error)) return <MissingPage backLink={page.backLink} />;
  return <Page {...page}>{error ? <Failure error={error} onRetry={onRetry} /> : <Loading label={label} />}</Page>;
}
